package org.crosscheck.detect.number;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.Publication;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.relation.Fit;
import org.crosscheck.relation.Numbers;

/** Two ages of one person. */
@Rule(
    id = "age-differs",
    family = Family.AGE,
    severity = Severity.MAJOR,
    summary = "Sources give different ages for one person",
    slots = Slot.AGE)
public final class AgeDiffers implements Detector {

  /**
   * After so many days a birthday between two reports (days / 365) is likelier than an age that is
   * wrong by one year, if one in forty is.
   */
  private static final long BIRTHDAY_DAYS = 10;

  /** Slips are of a year or a digit; what is further apart is a parent and a child. */
  private static final BigDecimal GENERATION = BigDecimal.TEN;

  private static final Dispute DISPUTE =
      new Dispute(
          "age",
          "for",
          AgeDiffers::fit,
          AgeDiffers::severity,
          row -> Dispute.Course.FIXED,
          true,
          "The date of birth, from the person, the family or a court paper");

  @Override
  public Outcome detect(Row row) {
    return DISPUTE.judge(row);
  }

  private static Fit fit(Row row, Quantity a, Quantity b) {
    Fit fit = Numbers.fit(a, b);
    if (fit.differs()
        && a.unit().equals(b.unit())
        && a.low().subtract(b.low()).abs().compareTo(GENERATION) > 0) {
      return new Fit(Fit.Kind.INCOMPARABLE, "ages so far apart may be of two people of one name");
    }
    return fit.differs() && birthdayBetween(row, a, b)
        ? new Fit(Fit.Kind.COMPATIBLE, "there may have been a birthday between the reports")
        : fit;
  }

  private static boolean birthdayBetween(Row row, Quantity a, Quantity b) {
    Optional<Publication> first = row.publication(a);
    Optional<Publication> second = row.publication(b);
    if (first.isEmpty() || second.isEmpty() || !a.unit().equals(b.unit())) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(first.get().day(), second.get().day());
    BigDecimal older = b.low().subtract(a.low());
    return Math.abs(days) >= BIRTHDAY_DAYS
        && older.abs().compareTo(BigDecimal.ONE) == 0
        && older.signum() == Long.signum(days);
  }

  /** A year may be a birthday that somebody did not count; two are a mistake. */
  private static Severity severity(Quantity a, Quantity b) {
    return a.low().subtract(b.low()).abs().compareTo(BigDecimal.ONE) > 0
        ? Severity.MAJOR
        : Severity.MINOR;
  }
}
