package org.crosscheck.rank.baseline;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.model.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  /** A finding by its key and what is said in it: source, value and words in turn. */
  private static Remembered finding(String story, String question, String key, String... said) {
    List<Remembered.Said> all = new ArrayList<>();
    for (int i = 0; i < said.length; i += 3) {
      all.add(new Remembered.Said(said[i], said[i + 1], said[i + 2]));
    }
    return new Remembered(
        story,
        key,
        question,
        "count-differs",
        Finding.Kind.CONFLICT,
        Severity.MAJOR,
        "They differ",
        ImmutableList.copyOf(all));
  }

  private static Remembered dead(String key, String... said) {
    return finding("ferry", "the dead", key, said);
  }

  private static Decision decision(Remembered on, Decision.State state, int hour) {
    return new Decision(
        on.story(),
        on.key(),
        on.words(),
        state,
        "Ada Moss",
        Instant.parse("2031-03-01T00:00:00Z").plusSeconds(3600L * hour),
        "why");
  }

  private static Standings against(List<Remembered> earlier, Remembered... now) {
    return Comparison.of(List.of(now), Optional.of(earlier), List.of());
  }

  private static Standing.@Nullable State state(Standings standings, String key) {
    return Objects.requireNonNull(standings.byKey().get(key)).state();
  }

  @Test
  void without_an_earlier_run_there_is_no_state() {
    Remembered now = dead("k", "a", "12", "twelve", "b", "14", "fourteen");
    assertThat(Comparison.of(List.of(now), Optional.empty(), List.of()).byKey().get("k"))
        .isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void after_a_run_that_found_nothing_all_is_new() {
    assertThat(state(against(List.of(), dead("k", "a", "12", "twelve")), "k"))
        .isEqualTo(Standing.State.NEW);
  }

  @Test
  void the_same_words_elsewhere_in_the_article_are_unchanged() {
    Remembered earlier = dead("k", "a", "12", "twelve  people", "b", "14", "fourteen");
    Remembered now = dead("k", "a", "12", "twelve\npeople", "b", "14", "fourteen");
    assertThat(state(against(List.of(earlier), now), "k")).isEqualTo(Standing.State.UNCHANGED);
  }

  @Test
  void other_words_of_the_same_value_are_updated() {
    Remembered earlier = dead("k", "a", "12", "twelve", "b", "14", "fourteen");
    Remembered now = dead("k", "a", "12", "a dozen", "b", "14", "fourteen");
    assertThat(state(against(List.of(earlier), now), "k")).isEqualTo(Standing.State.UPDATED);
  }

  @Test
  void another_value_of_one_source_is_updated_and_nothing_is_absent() {
    Remembered earlier = dead("k1", "a", "12", "twelve", "b", "14", "fourteen");
    Remembered now = dead("k2", "a", "13", "thirteen", "b", "14", "fourteen");
    Standings standings = against(List.of(earlier), now);
    assertThat(state(standings, "k2")).isEqualTo(Standing.State.UPDATED);
    assertThat(standings.absent()).isEmpty();
  }

  @Test
  void one_more_source_in_a_finding_is_an_update_of_it() {
    Remembered earlier = dead("k1", "a", "12", "twelve", "b", "14", "fourteen");
    Remembered now = dead("k2", "a", "12", "twelve", "b", "14", "fourteen", "c", "12", "twelve");
    assertThat(state(against(List.of(earlier), now), "k2")).isEqualTo(Standing.State.UPDATED);
  }

  @Test
  void the_same_sources_with_all_other_values_are_updated() {
    Remembered earlier = dead("k1", "a", "12", "twelve", "b", "14", "fourteen");
    Remembered now = dead("k2", "a", "15", "fifteen", "b", "20", "twenty");
    assertThat(state(against(List.of(earlier), now), "k2")).isEqualTo(Standing.State.UPDATED);
  }

  @Test
  void another_question_is_new_and_the_earlier_one_absent() {
    Remembered earlier = dead("k1", "a", "12", "twelve", "b", "14", "fourteen");
    Remembered now = finding("ferry", "the hurt", "k2", "a", "12", "twelve", "b", "14", "14");
    Standings standings = against(List.of(earlier), now);
    assertThat(state(standings, "k2")).isEqualTo(Standing.State.NEW);
    assertThat(standings.absent()).containsExactly(earlier);
  }

  @Test
  void of_several_findings_on_one_question_those_that_share_most_belong_together() {
    Remembered huge = dead("k1", "a", "huge", "huge", "b", "great", "great");
    Remembered short1 = dead("k2", "a", "short", "a short", "b", "brief", "a brief");
    Remembered short2 = dead("k3", "a", "short", "a short", "b", "brief", "a brief", "c", "x", "x");
    Standings standings = against(List.of(huge, short1), short2);
    assertThat(state(standings, "k3")).isEqualTo(Standing.State.UPDATED);
    assertThat(standings.absent()).containsExactly(huge);
  }

  @Test
  void a_decision_holds_until_the_quoted_words_change() {
    Remembered then = dead("k", "a", "12", "twelve", "b", "14", "fourteen");
    List<Decision> decisions = List.of(decision(then, Decision.State.FALSE_ALARM, 1));

    Remembered reworded = dead("k", "a", "12", "a dozen", "b", "14", "fourteen");
    assertThat(standing(then, decisions).settled()).isTrue();
    assertThat(standing(reworded, decisions).settled()).isFalse();
    assertThat(standing(reworded, decisions).reopened()).isTrue();
    assertThat(standing(dead("other", "a", "9", "nine"), decisions)).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void the_latest_decision_counts_and_an_open_one_takes_back_the_earlier() {
    Remembered finding = dead("k", "a", "12", "twelve", "b", "14", "fourteen");
    List<Decision> decisions =
        List.of(
            decision(finding, Decision.State.OPEN, 2),
            decision(finding, Decision.State.CORRECTED, 1));
    assertThat(standing(finding, decisions).settled()).isFalse();
    assertThat(standing(finding, decisions).reopened()).isFalse();
  }

  @Test
  void a_decision_survives_that_the_articles_are_put_into_another_story() {
    Remembered then = dead("k1", "a", "12", "twelve", "b", "14", "fourteen");
    Remembered now = finding("harbour", "other", "k2", "a", "12", "twelve", "b", "14", "fourteen");
    List<Decision> decisions = List.of(decision(then, Decision.State.ACCEPTED_DIFFERENCE, 1));
    assertThat(standing(now, decisions).settled()).isTrue();
  }

  @Test
  void a_decision_on_what_a_finding_was_before_is_shown_and_reopened() {
    Remembered then = dead("k1", "a", "12", "twelve", "b", "14", "fourteen");
    Remembered now = dead("k2", "a", "13", "thirteen", "b", "14", "fourteen");
    Standing standing =
        Objects.requireNonNull(
            Comparison.of(
                    List.of(now),
                    Optional.of(List.of(then)),
                    List.of(decision(then, Decision.State.FALSE_ALARM, 1)))
                .byKey()
                .get("k2"));
    assertThat(standing.reopened()).isTrue();
    assertThat(standing.settled()).isFalse();
  }

  private static Standing standing(Remembered now, List<Decision> decisions) {
    return Objects.requireNonNull(
        Comparison.of(List.of(now), Optional.empty(), decisions).byKey().get(now.key()));
  }
}
