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

/** Two sums of money for one thing. */
@Rule(
    id = "money-differs",
    family = Family.NUMBER,
    severity = Severity.MAJOR,
    summary = "Sources give different sums of money for one thing",
    slots = Slot.MONEY)
public final class MoneyDiffers implements Detector {

  /** From here on the sums are no longer of one size. */
  private static final double OTHER_SIZE = 1.5;

  private static final Dispute DISPUTE =
      new Dispute(
          "sum",
          "for",
          (row, a, b) -> Numbers.fit(a, b),
          (a, b) -> Numbers.ratio(a, b) >= OTHER_SIZE ? Severity.MAJOR : Severity.MINOR,
          MoneyDiffers::course,
          false,
          "The document that names the sum: the order, the contract, the accounts");

  /** A court changes a bail, and a reward is raised; other sums stay what they were. */
  private static Dispute.Course course(Row row) {
    return ofPurpose(row, Quantity.BAIL)
        ? Dispute.Course.CHANGES
        : ofPurpose(row, Quantity.REWARD) ? Dispute.Course.RISES : Dispute.Course.FIXED;
  }

  private static boolean ofPurpose(Row row, String purpose) {
    return row.claims().stream()
        .allMatch(claim -> claim instanceof Quantity sum && sum.isFor(purpose));
  }

  @Override
  public Outcome detect(Row row) {
    return DISPUTE.judge(row);
  }
}
