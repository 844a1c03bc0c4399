package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.event.Timeline.Report;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;

/** One source states as a fact what another has as a suspicion, or as not known. */
@Rule(
    id = "certainty-differs",
    family = Family.CERTAINTY,
    severity = Severity.MAJOR,
    summary = "One source states as a fact what another reports as suspected or not known",
    slots = Slot.STATE)
public final class CertaintyDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    Timeline timeline = Timeline.of(row);
    if (!atOnce(timeline)) {
      return timeline.sides().size() < 2
          ? new Outcome.Agrees()
          : new Outcome.Compatible("what was open is settled in a later report");
    }
    boolean major =
        timeline.reports().stream().anyMatch(report -> report.state() == State.ORIGIN_STATED);
    return new Outcome.Conflict(
        timeline.sides(),
        new Judgement(
            major ? Severity.MAJOR : Severity.MINOR,
            0.7,
            "Sources are not equally sure of " + row.subject() + ": " + timeline.words() + ".",
            ImmutableList.of(
                "one source states it in its own words",
                "another, not known to be earlier, has it open"),
            "Whoever investigates it: what has been established",
            "Has it been established, and by whom?"));
  }

  /**
   * Whether one source has it open and another settled, with no sign that the open one is older; or
   * one source has it both ways.
   */
  static boolean atOnce(Timeline timeline) {
    for (Report open : timeline.reports()) {
      for (Report stated : timeline.reports()) {
        boolean oneSource = open.claim().source().equals(stated.claim().source());
        boolean undated = open.published().isEmpty() && stated.published().isEmpty();
        boolean atOnce =
            switch (open.state()) {
              case ORIGIN_OPEN ->
                  stated.state() == State.ORIGIN_STATED && !oneSource && !open.before(stated);
              case LINK_POSSIBLE -> stated.state() == State.LINK_STATED && !oneSource && undated;
              case PRESUMED_DEAD -> stated.state() == State.DEAD && !oneSource && undated;
              case MURDER_SUICIDE_POSSIBLE ->
                  stated.state() == State.MURDER_SUICIDE_STATED && !open.before(stated);
              case OWN_HAND_POSSIBLE -> stated.state() == State.MANNER_TOLD && oneSource;
              default -> false;
            };
        if (atOnce) {
          return true;
        }
      }
    }
    return false;
  }
}
