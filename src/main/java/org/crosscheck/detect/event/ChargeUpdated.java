package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** A later report has somebody accused of another offence in the place of the first. */
@Rule(
    id = "charge-updated",
    family = Family.ROLE,
    severity = Severity.MINOR,
    summary = "A later report has other charges: upgraded, reduced, or changed when a victim died",
    slots = Slot.ROLE)
public final class ChargeUpdated implements Detector {

  @Override
  public Outcome detect(Row row) {
    Charges charges = Charges.of(row);
    if (charges.allAlike()) {
      return new Outcome.Agrees();
    }
    return Stream.concat(charges.afterDeath().stream(), charges.opposed().stream())
        .filter(pair -> !pair.one().convicted())
        .filter(pair -> charges.daysBefore(pair).orElse(false))
        .findFirst()
        .<Outcome>map(pair -> updated(row, charges.sides(pair)))
        .orElseGet(() -> new Outcome.CannotTell("no later report has other charges"));
  }

  private static Outcome updated(Row row, ImmutableList<Side> sides) {
    return new Outcome.Updated(
        sides,
        new Judgement(
            Severity.MINOR,
            0.7,
            "A later report has other charges than the first: " + Opposition.words(sides) + ".",
            Steps.of(sides),
            "The court's register",
            "Does the text in hand carry the newest of " + row.subject() + "?"));
  }
}
