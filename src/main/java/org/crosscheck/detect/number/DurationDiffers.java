package org.crosscheck.detect.number;

import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.relation.Numbers;

/** Two lengths of time for one thing. */
@Rule(
    id = "duration-differs",
    family = Family.TIME,
    severity = Severity.MINOR,
    summary = "Sources say that one thing lasted differently long",
    slots = Slot.DURATION)
public final class DurationDiffers implements Detector {

  private static final Dispute DISPUTE =
      new Dispute(
          "duration",
          "of",
          (row, a, b) -> Numbers.fit(a, b),
          (a, b) -> a.isFor(Quantity.SENTENCE) ? Severity.MAJOR : Severity.MINOR,
          row -> Dispute.Course.FIXED,
          false,
          "When it began and when it ended");

  @Override
  public Outcome detect(Row row) {
    return DISPUTE.judge(row);
  }
}
