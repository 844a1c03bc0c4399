package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.event.Timeline.Report;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** States of one person at one moment that exclude each other. */
@Rule(
    id = "state-differs",
    family = Family.STATE,
    severity = Severity.MAJOR,
    summary = "One person is in two states that exclude each other at the same time",
    slots = Slot.STATE)
public final class StateDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    Timeline timeline = Timeline.of(row);
    if (timeline.sides().size() < 2) {
      return new Outcome.Agrees();
    }
    Optional<List<Report>> unlearnt = timeline.unlearnt();
    if (unlearnt.isPresent()) {
      Report early = unlearnt.get().get(0);
      return conflict(row, early, unlearnt.get().get(1), why(early.state()), timeline);
    }
    for (Report one : timeline.reports()) {
      for (Report other : timeline.reports()) {
        Optional<String> reason = reason(one, other, timeline);
        if (reason.isPresent()) {
          return conflict(row, one, other, reason.get(), timeline);
        }
      }
    }
    return new Outcome.Compatible("one state gives way to the other");
  }

  /** Why both cannot hold, where the first is the report that came out first. */
  private static Optional<String> reason(Report one, Report other, Timeline timeline) {
    State first = one.state();
    State second = other.state();
    if (first.course() != second.course() || first == second) {
      return Optional.empty();
    }
    boolean conflict =
        switch (first.course()) {
          case HEALTH -> revived(one, other);
          case CASE ->
              first.stage() >= State.ARRESTED.stage()
                  && second.stage() <= State.SOUGHT.stage()
                  && one.before(other)
                  && sameEntity(one, other)
                  && onlyOneState(one, timeline)
                  && onlyOneState(other, timeline);
          case ARMS, DEPARTURE -> sameEntity(one, other);
          case WITNESSES -> first == State.NO_WITNESS;
          case IDENTITY ->
              first == State.NAMED && one.claim().source().equals(other.claim().source());
          case CAUSE, MANNER, ORIGIN, MOTIVE, PREMISES -> false;
        };
    return conflict ? Optional.of(why(first)) : Optional.empty();
  }

  /**
   * Whether a report has its person only sought, or only held; one that tells of both tells how the
   * search ended, or of an older case.
   */
  private static boolean onlyOneState(Report report, Timeline timeline) {
    boolean sought = report.state().stage() <= State.SOUGHT.stage();
    return timeline.reports().stream()
        .filter(each -> each.claim().source().equals(report.claim().source()))
        .filter(each -> sameEntity(each, report))
        .allMatch(each -> (each.state().stage() <= State.SOUGHT.stage()) == sought);
  }

  private static boolean revived(Report one, Report other) {
    return one.state() == State.DEAD
        && other.state().stage() == State.CRITICAL_CONDITION.stage()
        && one.before(other)
        && sameEntity(one, other);
  }

  /** Whether both name the same person; "the suspect" here and there may be two. */
  private static boolean sameEntity(Report one, Report other) {
    return one.claim() instanceof Attribute first
        && other.claim() instanceof Attribute second
        && first.entity() != null
        && first.entity().equals(second.entity());
  }

  /** The two states; where a condition is no longer known, all that were. */
  private static List<State> opposed(Report one, Report other, Timeline timeline) {
    if (other.state() != State.CONDITION_UNKNOWN) {
      return List.of(one.state(), other.state());
    }
    return timeline.reports().stream()
        .map(Report::state)
        .filter(
            state ->
                state == State.CONDITION_UNKNOWN
                    || state.stage() == State.CRITICAL_CONDITION.stage())
        .distinct()
        .toList();
  }

  private static String why(State first) {
    return switch (first.course()) {
      case HEALTH ->
          first == State.DEAD
              ? "nobody who has died is in hospital afterwards"
              : "an earlier report already has the condition";
      case CASE -> "somebody who has been arrested is no longer sought";
      case IDENTITY -> "the report gives the name that it says is not out";
      case CAUSE, MANNER, ORIGIN, MOTIVE, PREMISES, ARMS, DEPARTURE, WITNESSES ->
          "both cannot be so";
    };
  }

  private static Outcome conflict(
      Row row, Report one, Report other, String reason, Timeline timeline) {
    boolean known = sameEntity(one, other);
    List<Side> sides = new ArrayList<>();
    for (State state : opposed(one, other, timeline)) {
      sides.add(
          new Side(
              state.words(),
              timeline.reports().stream()
                  .filter(report -> report.state() == state)
                  .filter(report -> !known || sameEntity(one, report))
                  .map(Report::claim)
                  .collect(ImmutableList.toImmutableList())));
    }
    Claim first = one.claim();
    String who = first.subject().isEmpty() ? row.subject() : first.subject();
    boolean minor =
        one.state().course() == State.Course.IDENTITY || other.state() == State.CONDITION_UNKNOWN;
    return new Outcome.Conflict(
        ImmutableList.copyOf(sides),
        new Judgement(
            minor ? Severity.MINOR : Severity.MAJOR,
            0.6,
            who
                + ": '"
                + one.state().words()
                + "' in "
                + first.source()
                + ", '"
                + other.state().words()
                + "' in "
                + other.claim().source(),
            ImmutableList.of("both speak of " + who, reason),
            "The police, the court or the hospital",
            "Which of the two was so when the later report came out?"));
  }
}
