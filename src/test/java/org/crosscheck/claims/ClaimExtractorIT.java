package org.crosscheck.claims;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.claim.Timing;
import org.junit.jupiter.api.Test;

/** What is claimed, and what is not, read with the real models. */
final class ClaimExtractorIT {

  private static final Annotator ANNOTATOR = new Annotator();

  private static List<Claim> claims(String words) {
    return read(words).claims();
  }

  private static Claims read(String words) {
    Text text = new Text(words);
    Article article =
        new Article(
            new Source("a", null, null, null, null, null, ""),
            text,
            ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
    Story story = new Story("s", null, null, ImmutableList.of(article), ImmutableList.of());
    return new ClaimExtractor().extract(ANNOTATOR.annotate(story));
  }

  private static boolean tellsTime(String words) {
    return claims(words).stream().anyMatch(Timing.class::isInstance);
  }

  private static boolean withholdsName(String words) {
    return claims(words).stream()
        .anyMatch(claim -> claim.value().equals(State.NAME_WITHHELD.words()));
  }

  @Test
  void what_nobody_suffered_has_no_time() {
    assertThat(tellsTime("A burglar was arrested on Tuesday evening, officers said.")).isTrue();
    assertThat(tellsTime("No one was under arrest on Tuesday evening, officers said.")).isFalse();
  }

  @Test
  void nobody_is_called_a_hospital() {
    Claims read = read("Medics brought a sailor to Albert Lund Hospital, where he recovered.");
    assertThat(read.entities().stream().filter(each -> each.kind() == Entity.Kind.PERSON))
        .isEmpty();
  }

  @Test
  void how_old_somebody_was_then_is_not_how_old_they_are() {
    assertThat(ages("Daniel Voss was fined in 2012. At that time, he was 13 years old.")).isEmpty();
    assertThat(ages("Daniel Voss was fined in 2012. He was 13 years old.")).isNotEmpty();
  }

  @Test
  void a_bound_is_no_age() {
    assertThat(ages("The harbour hall is more than 60 years old.")).isEmpty();
    assertThat(ages("The sailor is 60 years old.")).isNotEmpty();
  }

  @Test
  void between_two_ages_is_neither() {
    assertThat(ages("The sailor, who looked between 16 and 18 years old, fled.").get(0).value())
        .isEqualTo("16 to 18");
  }

  private static List<Claim> ages(String words) {
    return claims(words).stream().filter(claim -> claim.predicate().equals("age")).toList();
  }

  @Test
  void what_is_said_of_people_is_not_what_they_did() {
    List<Claim> counts =
        claims("Captain Daniel Voss says two other sailors were on the ferry on Monday.").stream()
            .filter(claim -> claim.value().equals("2"))
            .toList();
    assertThat(counts.get(0).subject()).isEqualTo("other sailor be");
  }

  @Test
  void a_name_that_offices_keep_back_can_be_out() {
    assertThat(withholdsName("The teenager has not been identified.")).isTrue();
    assertThat(withholdsName("The teenager has not been officially identified.")).isFalse();
  }

  private static List<String> counts(String words) {
    return claims(words).stream()
        .filter(Quantity.class::isInstance)
        .map(claim -> ((Quantity) claim).subject() + " " + claim.value())
        .toList();
  }

  @Test
  void counts_of_a_charge_are_one_whatever_the_verb() {
    assertThat(counts("Daniel Voss was booked into jail on three counts of murder."))
        .contains("count charge 3");
    assertThat(counts("Daniel Voss faces three counts of murder.")).contains("count charge 3");
  }

  @Test
  void what_a_sum_is_for_is_told_by_the_words_around_it() {
    assertThat(counts("Voss is in the county jail. His bond is set at $400,000."))
        .containsExactly("bail $400,000");
    assertThat(counts("Voss was freed on $400,000 bail.")).containsExactly("bail $400,000");
    assertThat(counts("Callers can be paid up to $5,000 for information that leads to an arrest."))
        .containsExactly("reward $5,000");
    assertThat(counts("Investors bought $400,000 in bonds of the harbour.").get(0))
        .doesNotContain("bail");
  }

  @Test
  void a_sentence_that_is_passed_is_one_whatever_the_words() {
    assertThat(counts("Voss, who stole from a school, was jailed for six years."))
        .containsExactly("sentence 6 years");
    assertThat(counts("Voss was sentenced to six years in prison."))
        .containsExactly("sentence 6 years");
    assertThat(counts("Voss faces up to six years in prison.").get(0)).doesNotContain("sentence");
    assertThat(counts("Voss was given six years on probation.").get(0))
        .doesNotContain("sentence 6");
  }

  @Test
  void nobody_is_nought() {
    assertThat(counts("No one was injured, the chief said.")).containsExactly("person hurt 0");
    assertThat(counts("No one else was injured, the chief said.")).isEmpty();
    assertThat(counts("No one was injured inside the hall.")).isEmpty();
    assertThat(counts("No one was seriously injured.")).isEmpty();
  }

  @Test
  void when_a_fire_was_out_is_not_when_it_broke_out() {
    assertThat(steps("The fire was brought under control by 6.30 a.m.")).containsExactly("end");
    assertThat(steps("The fire broke out at 6.30 a.m.")).containsExactly("incident");
  }

  private static List<String> steps(String words) {
    return claims(words).stream().filter(Timing.class::isInstance).map(Claim::predicate).toList();
  }

  @Test
  void the_first_of_many_are_counted_as_such() {
    assertThat(counts("She won her first nine games.")).containsExactly("first game win 9");
  }

  @Test
  void shots_that_are_fired_are_counted() {
    assertThat(counts("The guard fired 11 shots.")).containsExactly("shot fire 11");
  }

  @Test
  void a_pronoun_is_the_man_of_its_sentence_rather_than_who_speaks() {
    assertThat(
            claims(
                    "Karl Benning gave no name. Benning said there was no sign of a struggle. The"
                        + " man was taken to hospital, where he was in critical condition, Benning"
                        + " said.")
                .stream()
                .filter(claim -> claim.value().equals("critical condition"))
                .map(Claim::subject))
        .containsExactly("The man");
  }

  @Test
  void whom_somebody_shot_to_death_died() {
    assertThat(counts("The guard shot four people to death.")).contains("person killed 4");
  }
}
