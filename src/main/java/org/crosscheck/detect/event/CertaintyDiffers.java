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
    return new Outcome.Conflict(
        timeline.sides(),
        new Judgement(
            Severity.MAJOR,
            0.7,
            "Sources are not equally sure of " + row.subject() + ": " + timeline.words() + ".",
            ImmutableList.of(
                "one source states it in its own words",
                "another, not known to be earlier, has it open"),
            "The finding of whoever investigates",
            "Has it been established, and by whom?"));
  }

  /**
   * Whether one source has it open and another settled, with no sign that the open one is older.
   */
  static boolean atOnce(Timeline timeline) {
    for (Report open : timeline.reports()) {
      for (Report stated : timeline.reports()) {
        if (open.state() == State.ORIGIN_OPEN
            && stated.state() == State.ORIGIN_STATED
            && !open.claim().source().equals(stated.claim().source())
            && !open.before(stated)) {
          return true;
        }
      }
    }
    return false;
  }
}
