package org.crosscheck.claims.cast;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.cast.Part;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Quantity;
import org.junit.jupiter.api.Test;

/** Who is read out of an article with the real models. */
final class CastReaderIT {

  private static final Annotator ANNOTATOR = new Annotator();

  private static List<Individual> cast(String words) {
    Text text = new Text(words);
    Article article =
        new Article(
            new Source("a", null, null, null, null, null, ""),
            text,
            ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
    Story story = new Story("s", null, null, ImmutableList.of(article), ImmutableList.of());
    return new ClaimExtractor().extract(ANNOTATOR.annotate(story)).cast();
  }

  private static Optional<Individual> aged(List<Individual> cast, String age) {
    return cast.stream()
        .filter(each -> each.ages().stream().map(Quantity::value).anyMatch(age::equals))
        .findFirst();
  }

  private static List<String> wounds(List<Individual> cast, String age) {
    return aged(cast, age).stream()
        .flatMap(each -> each.wounds().stream())
        .map(Attribute::value)
        .toList();
  }

  @Test
  void a_list_gives_each_the_own_wound() {
    List<Individual> cast =
        cast(
            "Medics treated a 13-year-old boy, a 16-year-old girl and a 20-year-old woman."
                + " The 13-year-old was hit in his knee, the 16-year-old in her foot and the"
                + " 20-year-old in her elbow, police said.");
    assertThat(wounds(cast, "13")).containsExactly("knee");
    assertThat(wounds(cast, "16")).containsExactly("foot");
    assertThat(wounds(cast, "20")).containsExactly("elbow");
  }

  @Test
  void a_name_that_comes_later_is_the_man_of_that_age() {
    List<Individual> cast =
        cast(
            "A 36-year-old man was shot in the leg on Monday, police said. Officers found him on"
                + " Harrow Road. Daniel Voss, 36, was in stable condition.");
    assertThat(aged(cast, "36").map(Individual::name)).hasValue("Daniel Voss");
    assertThat(wounds(cast, "36")).containsExactly("leg");
    assertThat(aged(cast, "36").map(Individual::parts).orElseThrow()).contains(Part.VICTIM);
  }

  @Test
  void several_parts_of_the_body_are_one_persons() {
    assertThat(wounds(cast("A 22-year-old man was shot in the chest, stomach and shoulder."), "22"))
        .containsExactly("chest", "stomach", "shoulder");
  }

  @Test
  void one_of_two_legs_is_one_leg() {
    List<Individual> cast = cast("A 22-year-old woman was hit in one of her legs by a bullet.");
    Attribute wound = aged(cast, "22").orElseThrow().wounds().get(0);
    assertThat(wound.value()).isEqualTo("leg");
  }

  @Test
  void a_bound_is_nobodys_age() {
    assertThat(aged(cast("Gangs take members as young as 11 and 12-years-old, he said."), "12"))
        .isEmpty();
  }

  @Test
  void whoever_must_be_so_old_is_nobody() {
    assertThat(aged(cast("The court is open where a defendant is 14 years old or older."), "14"))
        .isEmpty();
  }

  @Test
  void the_man_is_the_one_who_was_brought_in_as_a_man() {
    List<Individual> cast =
        cast(
            "Detective Karl Benning said a 30-year-old man was shot at a bus stop. He took calls"
                + " all night. The man was taken to hospital, where he was in critical condition,"
                + " Benning said.");
    assertThat(states(aged(cast, "30").stream().toList())).containsExactly("critical condition");
  }

  @Test
  void whom_the_man_means_among_several_is_not_told_by_a_pronoun() {
    List<Individual> cast =
        cast(
            "Karl Benning said a man, 30, and a man, 40, were shot. The man was taken to hospital,"
                + " where he was in critical condition.");
    assertThat(states(cast)).isEmpty();
  }

  @Test
  void the_deputy_is_the_one_who_is_called_so_with_the_name() {
    List<Individual> cast =
        cast(
            "A judge spoke of the killing of Deputy Daniel Voss. A shopkeeper was shot as well. The"
                + " 35-year-old deputy was killed on Monday.");
    assertThat(aged(cast, "35").map(Individual::name)).hasValue("Daniel Voss");
  }

  private static List<String> states(List<Individual> cast) {
    return cast.stream().flatMap(each -> each.states().stream()).map(Attribute::value).toList();
  }

  @Test
  void an_age_is_that_of_the_subject() {
    List<Individual> cast =
        cast("A boy was hit by a car on Harrow Road. Officers said the boy was 11 years old.");
    assertThat(aged(cast, "11").orElseThrow().nouns()).containsExactly("boy");
  }

  @Test
  void the_back_of_a_house_is_no_wound() {
    assertThat(wounds(cast("A 22-year-old man was shot in the back of the house."), "22"))
        .isEmpty();
  }
}
