package org.crosscheck.claims.event;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.claims.entity.Entities;
import org.crosscheck.claims.state.StateExtractor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Event;
import org.junit.jupiter.api.Test;

/** What is read from sentences with the real models. */
final class EventExtractorIT {

  private static final Annotator ANNOTATOR = new Annotator();

  private static AnnotatedStory story(String words) {
    Text text = new Text(words);
    Article article =
        new Article(
            new Source("a", null, null, null, null, null, ""),
            text,
            ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
    return ANNOTATOR.annotate(
        new Story("s", null, null, ImmutableList.of(article), ImmutableList.of()));
  }

  private static Optional<Event> event(String words, String predicate) {
    AnnotatedStory story = story(words);
    List<Event> events = new EventExtractor().extract(story, new Entities().find(story));
    return events.stream().filter(event -> event.predicate().equals(predicate)).findFirst();
  }

  private static List<String> states(String words) {
    AnnotatedStory story = story(words);
    return new StateExtractor()
        .extract(story, new Entities().find(story)).stream()
            .map(each -> each.claim().value())
            .toList();
  }

  private static List<String> holders(String words) {
    AnnotatedStory story = story(words);
    return new StateExtractor()
        .extract(story, new Entities().find(story)).stream()
            .map(each -> each.claim().subject() + ": " + each.claim().value())
            .toList();
  }

  @Test
  void crews_are_called_for_what_they_are_called_to() {
    assertThat(event("Crews were called for a fallen climber at noon.", "call to")).isPresent();
  }

  @Test
  void of_several_patients_each_has_a_condition() {
    assertThat(
            holders(
                "Two of the nine sailors rescued are in fair condition and the other seven,"
                    + " including a cook, remain in serious condition, the guard said."))
        .containsExactly("Two: fair condition", "the other seven: serious condition");
    assertThat(holders("All nine of the miners hurt are in \"fair\" condition, Benning said."))
        .contains("All nine: fair condition");
    assertThat(
            holders(
                "They brought in a 31-year-old woman in fair condition with burns, and a"
                    + " 54-year-old man in serious condition."))
        .containsExactly(
            "a 31-year-old woman: fair condition", "a 54-year-old man: serious condition");
  }

  @Test
  void whoever_the_parser_takes_a_verb_of_saying_for_is_found() {
    assertThat(
            holders(
                "Officials say 40-year-old Karl Benning was stabbed twice and pronounced dead at"
                    + " the pier."))
        .contains("Karl Benning: dead");
  }

  @Test
  void what_is_declined_does_not_happen() {
    Event meeting =
        event("Helen Marsh declined to show up for a meeting with Peter Lowe.", "meet")
            .orElseThrow();
    assertThat(meeting.affirmed()).isFalse();
    assertThat(meeting.participants().stream().filter(each -> each.entity() != null).count())
        .isEqualTo(2);
  }

  @Test
  void what_something_else_is_done_instead_of_does_not_happen() {
    assertThat(
            event("Helen Marsh resigned instead of attending a meeting with Peter Lowe.", "meet")
                .map(Event::affirmed))
        .isEqualTo(Optional.of(false));
  }

  @Test
  void what_evidence_or_pressure_is_for_has_not_happened() {
    assertThat(
            event("Helen Marsh faces intense pressure to resign.", "resign")
                .map(each -> each.grounds().certainty()))
        .isEqualTo(Optional.of(Certainty.POSSIBLE));
    assertThat(
            event("The prosecutor has evidence to indict Helen Marsh.", "indict")
                .filter(each -> each.grounds().certainty() == Certainty.HAPPENED))
        .isEqualTo(Optional.empty());
  }

  @Test
  void what_is_not_done_until_a_day_is_done_on_that_day() {
    assertThat(
            event("Helen Marsh did not accept the prize until Friday.", "accept")
                .map(Event::affirmed))
        .isEqualTo(Optional.of(true));
  }

  @Test
  void the_way_somebody_avoids_a_thing_is_what_they_do() {
    assertThat(
            event("Helen Marsh avoided prison by visiting a friend in Larkfield.", "visit")
                .map(Event::affirmed))
        .isEqualTo(Optional.of(true));
  }

  @Test
  void what_somebody_is_asked_to_do_has_not_happened() {
    assertThat(
            event("The committee demanded that Helen Marsh resign.", "resign")
                .map(each -> each.grounds().certainty()))
        .isEqualTo(Optional.of(Certainty.PLANNED));
  }

  @Test
  void the_act_itself_that_is_done_instead_happens() {
    assertThat(
            event("Helen Marsh resigned instead of attending a meeting with Peter Lowe.", "resign")
                .map(Event::affirmed))
        .isEqualTo(Optional.of(true));
  }

  @Test
  void what_something_follows_has_happened() {
    Event meeting =
        event("Following her meeting with Peter Lowe, Helen Marsh went home.", "meet")
            .orElseThrow();
    assertThat(meeting.affirmed()).isTrue();
    assertThat(meeting.grounds().certainty()).isEqualTo(Certainty.HAPPENED);
  }

  @Test
  void what_is_called_for_is_only_planned() {
    assertThat(
            event("Peter Lowe called a meeting with Helen Marsh.", "meet")
                .map(event -> event.grounds().certainty()))
        .isEqualTo(Optional.of(Certainty.PLANNED));
  }

  @Test
  void a_light_verb_and_a_bare_noun_are_one_predicate() {
    assertThat(event("Helen Marsh was put on notice by Peter Lowe last week.", "put on notice"))
        .isPresent();
  }

  @Test
  void states_of_the_hurt() {
    assertThat(states("The girl was listed in critical condition on Friday."))
        .containsExactly("critical condition");
    assertThat(states("The man died at the hospital on Monday."))
        .containsExactly("dead", "died in hospital");
    assertThat(states("The boy could have died.")).isEmpty();
    assertThat(states("The boy is recovering at home.")).containsExactly("recovering");
    assertThat(states("Police recovered a gun at the house.")).isEmpty();
  }

  @Test
  void states_of_a_case() {
    assertThat(states("No arrests have been made.")).containsExactly("no arrest");
    assertThat(states("Police have not arrested anyone.")).containsExactly("no arrest");
    assertThat(states("Ray Hale was charged with murder.")).containsExactly("charged");
    assertThat(states("He is expected to be charged on Friday."))
        .containsExactly("charge expected");
    assertThat(states("Ray Hale pleaded guilty.")).containsExactly("pleaded guilty");
    assertThat(states("Ray Hale pleaded not guilty.")).containsExactly("pleaded not guilty");
    assertThat(states("The suspect remains at large.")).containsExactly("sought");
    assertThat(states("Charges are pending against the driver."))
        .containsExactly("charge expected");
    assertThat(states("The case against the teenager was dismissed."))
        .containsExactly("charges dropped");
    assertThat(states("Ray Hale received three years' probation.")).containsExactly("sentenced");
    assertThat(states("Ray Hale received three letters.")).isEmpty();
  }

  @Test
  void names_that_are_kept_back() {
    assertThat(states("The victim's name has not been released.")).containsExactly("name withheld");
    assertThat(states("Police declined to identify the suspect.")).containsExactly("name withheld");
  }

  @Test
  void an_article_beside_a_copy_of_itself_says_the_same() {
    String words = "Ray Hale was arrested on Monday. He was charged with murder.";
    assertThat(states(words)).isEqualTo(states(words));
  }

  @Test
  void what_somebody_did_not_deserve_may_have_happened() {
    assertThat(event("The sailor did not deserve to be shot.", "shoot").map(this::certainty))
        .hasValue(Certainty.POSSIBLE);
    assertThat(event("The sailor did not manage to escape.", "escape").map(this::certainty))
        .hasValue(Certainty.HAPPENED);
  }

  @Test
  void a_murder_suicide_is_stated_or_looks_like_one() {
    assertThat(states("Two sailors died in a murder-suicide on Harrow Road."))
        .contains("murder suicide stated");
    assertThat(states("Two sailors died in what appears to be a murder-suicide."))
        .contains("murder suicide possible");
    assertThat(states("The police found a murder-suicide note.")).isEmpty();
  }

  @Test
  void who_may_have_shot_himself_is_not_said_to_have() {
    assertThat(states("The sailor may have accidentally shot himself."))
        .contains("own hand possible");
    assertThat(states("The sailor shot himself.")).contains("manner told");
    assertThat(states("There was a way for the sailor to shoot himself."))
        .doesNotContain("own hand possible");
  }

  @Test
  void who_is_treated_and_released_was_not_held() {
    assertThat(states("Two sailors were treated for wounds to the legs and released."))
        .doesNotContain("released");
    assertThat(states("Daniel Voss was released from custody.")).contains("released");
  }

  @Test
  void an_acquittal_has_several_names() {
    assertThat(states("The sailor was found not guilty of fraud.")).contains("acquitted");
    assertThat(states("The sailor was cleared of fraud.")).contains("acquitted");
    assertThat(states("The sailor was found guilty of fraud.")).doesNotContain("acquitted");
  }

  private Certainty certainty(Event event) {
    return event.grounds().certainty();
  }
}
