package org.crosscheck.align.event;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.detect.event.StateDiffers;
import org.crosscheck.detect.event.StateUpdated;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is in which state, over the sources. */
final class StateRowsTest {

  private final List<Claim> claims = new ArrayList<>();

  private StateRowsTest say(String source, String who, @Nullable String entity, State state) {
    int at = claims.size() * 10;
    claims.add(
        new Attribute(
            new Grounds(
                source + ":" + at,
                new Passage(source, at, at + 5),
                Asserter.OUTLET,
                Certainty.HAPPENED),
            entity,
            who,
            "state",
            state.words()));
    return this;
  }

  private List<Row> rows() {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (String id : List.of("a", "b", "c")) {
      LocalDate day = LocalDate.of(2024, 3, 1 + id.charAt(0) - 'a');
      articles.add(
          new Article(
              new Source(id, null, null, null, day, null, ""),
              new Text("x".repeat(400)),
              ImmutableList.of()));
    }
    Story story = new Story("story", null, null, articles.build(), ImmutableList.of());
    return new StateRows()
        .align(
            new AnnotatedStory(story, ImmutableList.of(), ImmutableList.of()),
            new Claims(ImmutableList.of(), ImmutableList.copyOf(claims), ImmutableList.of()),
            List.of());
  }

  private static Optional<Row> row(List<Row> rows, String subject) {
    return rows.stream().filter(row -> row.subject().equals(subject)).findFirst();
  }

  @Test
  void somebody_unnamed_who_died_later_is_the_one_in_critical_condition() {
    say("a", "a 14-year-old boy", null, State.CRITICAL_CONDITION)
        .say("b", "The boy", null, State.DEAD)
        .say("c", "Ned Hale", "hale", State.DEAD);
    assertThat(row(rows(), "Ned Hale").map(row -> row.claims().size())).isEqualTo(Optional.of(3));
  }

  @Test
  void a_girl_in_hospital_is_not_the_man_who_died() {
    say("a", "a 5-year-old girl", null, State.STABLE_CONDITION)
        .say("b", "the man", null, State.DEAD);
    assertThat(rows()).isEmpty();
  }

  @Test
  void somebody_whom_the_first_report_already_has_dead_is_no_news() {
    say("a", "a second victim", null, State.CRITICAL_CONDITION)
        .say("a", "the man", null, State.DEAD)
        .say("b", "a man", null, State.DEAD);
    assertThat(rows()).isEmpty();
  }

  @Test
  void two_people_who_may_be_meant_are_neither() {
    say("a", "the victim", null, State.CRITICAL_CONDITION)
        .say("b", "Ned Hale", "hale", State.DEAD)
        .say("b", "Amy Orr", "orr", State.DEAD);
    assertThat(rows()).isEmpty();
  }

  @Test
  void no_arrest_gives_way_to_a_charge() {
    say("a", "", null, State.NO_ARREST).say("b", "Ray Hale", "hale", State.CHARGED);
    Row row = row(rows(), "the case").orElseThrow();
    assertThat(new StateUpdated().detect(withDates(row))).isInstanceOf(Outcome.Updated.class);
  }

  @Test
  void what_both_reports_tell_of_the_past_is_no_update() {
    say("a", "Ray Hale", "hale", State.ARRESTED)
        .say("a", "Ray Hale", "hale", State.CHARGED)
        .say("b", "Ray Hale", "hale", State.ARRESTED)
        .say("b", "Ray Hale", "hale", State.CHARGED);
    Row row = row(rows(), "the case").orElseThrow();
    assertThat(new StateUpdated().detect(row)).isInstanceOf(Outcome.CannotTell.class);
    assertThat(new StateDiffers().detect(row)).isInstanceOf(Outcome.Compatible.class);
  }

  @Test
  void one_suspect_is_not_another() {
    say("a", "Ray Hale", "hale", State.ARRESTED).say("b", "Jo Orr", "orr", State.SOUGHT);
    for (Row row : rows()) {
      assertThat(new StateDiffers().detect(withDates(row))).isNotInstanceOf(Outcome.Conflict.class);
    }
  }

  private static Row withDates(Row row) {
    return new Row(
        row.slot(),
        row.subject(),
        row.claims(),
        com.google.common.collect.ImmutableMap.of(
            "a", new org.crosscheck.model.Publication(LocalDate.of(2024, 3, 1), null),
            "b", new org.crosscheck.model.Publication(LocalDate.of(2024, 3, 2), null)));
  }
}
