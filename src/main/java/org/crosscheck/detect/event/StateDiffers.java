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
    for (Report one : timeline.reports()) {
      for (Report other : timeline.reports()) {
        Optional<String> reason = sameHolder(one, other) ? reason(one, other) : Optional.empty();
        if (reason.isPresent()) {
          return conflict(one, other, reason.get(), timeline);
        }
      }
    }
    return new Outcome.Compatible("one state gives way to the other");
  }

  /** Whether both name the same person; "the suspect" here and there may be two. */
  private static boolean sameHolder(Report one, Report other) {
    if (!(one.claim() instanceof Attribute first) || !(other.claim() instanceof Attribute second)) {
      return false;
    }
    return first.entity() != null && first.entity().equals(second.entity());
  }

  /** Why both cannot hold, where the first is the report that came out first. */
  private static Optional<String> reason(Report one, Report other) {
    State first = one.state();
    State second = other.state();
    if (first.course() != second.course() || first == second) {
      return Optional.empty();
    }
    return switch (first.course()) {
      case HEALTH ->
          first == State.DEAD && second.stage() < State.DEAD.stage() && one.before(other)
              ? Optional.of("nobody who has died is in " + second.words() + " afterwards")
              : Optional.empty();
      case CASE ->
          first.stage() >= State.ARRESTED.stage()
                  && second.stage() <= State.SOUGHT.stage()
                  && one.before(other)
              ? Optional.of("somebody who has been arrested is no longer sought")
              : Optional.empty();
      case ARMS, DEPARTURE -> Optional.of("both cannot be so");
      case IDENTITY, CAUSE, PREMISES -> Optional.empty();
    };
  }

  private static Outcome conflict(Report one, Report other, String reason, Timeline timeline) {
    List<Side> sides = new ArrayList<>();
    for (State state : List.of(one.state(), other.state())) {
      sides.add(
          new Side(
              state.words(),
              timeline.reports().stream()
                  .filter(report -> report.state() == state && sameHolder(one, report))
                  .map(Report::claim)
                  .collect(ImmutableList.toImmutableList())));
    }
    Claim first = one.claim();
    Claim second = other.claim();
    String who = first.subject();
    return new Outcome.Conflict(
        ImmutableList.copyOf(sides),
        new Judgement(
            Severity.MAJOR,
            0.6,
            first.source()
                + " has "
                + who
                + " as "
                + one.state().words()
                + ", "
                + second.source()
                + " as "
                + other.state().words(),
            ImmutableList.of("both speak of " + who, reason),
            "The police, the court or the hospital",
            "Which of the two was so when the later report came out?"));
  }
}
