package org.crosscheck.detect.number;

import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.relation.Numbers;

/** Two percentages or measurements of one thing. */
@Rule(
    id = "measure-differs",
    family = Family.NUMBER,
    severity = Severity.MAJOR,
    summary = "Sources give different percentages or measurements of one thing",
    slots = {Slot.PERCENTAGE, Slot.MEASURE})
public final class MeasureDiffers implements Detector {

  /** Twice as much is no slip of the instrument. */
  private static final double OTHER_SIZE = 2;

  private static final Dispute DISPUTE =
      new Dispute(
          "figure",
          "for",
          (row, a, b) -> Numbers.fit(a, b),
          (a, b) -> Numbers.ratio(a, b) >= OTHER_SIZE ? Severity.MAJOR : Severity.MINOR,
          row -> Dispute.Course.FIXED,
          false,
          "The figure as whoever measured it published it");

  @Override
  public Outcome detect(Row row) {
    return DISPUTE.judge(row);
  }
}
