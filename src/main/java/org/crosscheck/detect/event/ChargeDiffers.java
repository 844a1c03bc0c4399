package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.detect.event.Charges.Pair;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** Reports of the same days have one person charged with other offences, or convicted of them. */
@Rule(
    id = "charge-differs",
    family = Family.ROLE,
    severity = Severity.MAJOR,
    summary = "Sources have one person charged with or convicted of different offences",
    slots = Slot.ROLE)
public final class ChargeDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    Charges charges = Charges.of(row);
    if (charges.allAlike()) {
      return new Outcome.Agrees();
    }
    return charges.opposed().stream()
        .filter(pair -> atOnce(charges, pair))
        .findFirst()
        .map(pair -> conflict(row, charges.sides(pair)))
        .orElseGet(
            () -> new Outcome.Compatible("one leaves out what another has, or is of another day"));
  }

  /** A conviction is read out once; charges can be others days later. */
  private static boolean atOnce(Charges charges, Pair pair) {
    boolean oneStage = pair.one().claim().predicate().equals(pair.other().claim().predicate());
    boolean near =
        charges.daysBefore(pair).map(before -> !before).orElse(false)
            && charges.daysBefore(pair.turned()).map(before -> !before).orElse(false);
    return oneStage && (pair.one().convicted() || near);
  }

  private static Outcome conflict(Row row, ImmutableList<Side> sides) {
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MAJOR,
            0.7,
            "Sources differ on " + row.subject() + ": " + Opposition.words(sides) + ".",
            Steps.of(sides),
            "The charging document or the court's register",
            "Which charge stands in the record?"));
  }
}
