package org.crosscheck.align.act;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Row;
import org.junit.jupiter.api.Test;

/** What did not befall somebody in one source, and did in another. */
final class DeniedFatesTest {

  private final List<Claim> claims = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private void told(
      String source, String clause, String verb, boolean affirmed, Participant... participants) {
    claims.add(
        new Event(
            new Grounds(
                source + ":" + claims.size(),
                new Passage(source, span(source, clause)),
                Asserter.OUTLET,
                Certainty.HAPPENED),
            verb,
            ImmutableList.copyOf(participants),
            affirmed));
    texts.add(source + " " + clause);
  }

  /** Where the clause stands when all of a source are one behind the other. */
  private Span span(String source, String clause) {
    int start = text(source).length();
    return new Span(start, start + clause.length());
  }

  private String text(String source) {
    StringBuilder text = new StringBuilder();
    texts.stream()
        .filter(each -> each.startsWith(source + " "))
        .forEach(each -> text.append(each.substring(source.length() + 1)).append(". "));
    return text.toString();
  }

  private static Participant whom(String words) {
    return new Participant(
        Participant.PATIENT, null, words.substring(words.lastIndexOf(' ') + 1), words);
  }

  private List<Row> rows() {
    ImmutableList<Article> articles =
        Stream.of("a", "b")
            .map(
                id ->
                    new Article(
                        new Source(id, null, null, null, null, null, ""),
                        new Text(text(id)),
                        ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());
    Story story = new Story("s", null, null, articles, ImmutableList.of());
    return new DeniedFates()
        .align(
            new AnnotatedStory(story, ImmutableList.of(), ImmutableList.of()),
            ImmutableList.of(),
            claims);
  }

  @Test
  void a_boy_of_one_age_is_one_however_he_was_carried() {
    Participant hospital = new Participant("to", null, "hospital", "a hospital");
    told(
        "a",
        "an 8-year-old boy was airlifted",
        "airlift",
        true,
        whom("an 8-year-old boy"),
        hospital);
    told(
        "b",
        "an 8-year-old boy was not taken",
        "take to",
        false,
        whom("an 8-year-old boy"),
        hospital);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void the_only_man_of_whom_it_is_told_is_one() {
    told("a", "a man was shot", "shoot", true, whom("a man"));
    told("b", "the man who was not shot", "shoot", false, whom("the man"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void of_a_man_and_a_woman_either_can_be_meant_by_a_victim() {
    told("a", "a man was shot", "shoot", true, whom("a man"));
    told("a", "a woman was shot", "shoot", true, whom("a woman"));
    told("b", "the victim was not shot", "shoot", false, whom("the victim"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void a_source_that_has_it_of_another_man_denies_it_of_this_one_only() {
    told("a", "a man was shot", "shoot", true, whom("a man"));
    told("b", "one man was shot", "shoot", true, whom("one man"));
    told("b", "the man was not shot", "shoot", false, whom("the man"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void whoever_shot_himself_was_shot_by_nobody_else() {
    told("a", "the man shot himself", "shoot", true, whom("himself"));
    told("b", "the man was not shot", "shoot", false, whom("the man"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void who_is_not_badly_hurt_is_hurt() {
    told("a", "a man was injured", "injure", true, whom("a man"));
    told("b", "the man was not seriously injured", "injure", false, whom("the man"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void of_somebody_named_a_source_can_contradict_itself() {
    Participant lee = new Participant(Participant.PATIENT, "p:ann-lee", "Lee", "Lee");
    told("a", "Lee was shot", "shoot", true, lee);
    told("a", "he realized Lee had not been shot", "shoot", false, lee);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void shots_are_fired_or_not() {
    Participant shots = new Participant(Participant.PATIENT, null, "shot", "shots");
    told("a", "shots were fired", "fire", true, shots);
    told("b", "shots were not fired", "fire", false, shots);
    assertThat(rows()).hasSize(1);
  }
}
