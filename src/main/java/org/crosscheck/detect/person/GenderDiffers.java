package org.crosscheck.detect.person;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** One person who is a man or boy in one report and a woman or girl in another. */
@Rule(
    id = "gender-differs",
    family = Family.NAME,
    severity = Severity.MAJOR,
    summary = "Sources call one person a boy and a girl, a man and a woman",
    slots = Slot.GENDER)
public final class GenderDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    List<Attribute> genders =
        row.claims().stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .toList();
    if (genders.stream().map(Attribute::source).distinct().count() < 2) {
      return new Outcome.CannotTell("one source only");
    }
    ImmutableList<Side> sides =
        new Opposition<Attribute>(
                (one, other) -> !one.value().equals(other.value()),
                Comparator.comparing(Attribute::value))
            .sides(genders);
    if (sides.size() < 2) {
      return new Outcome.Agrees();
    }
    if (Opposition.someSourceTakesTwo(sides)) {
      return new Outcome.CannotTell("one source has both, so they may be two people");
    }
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MAJOR,
            Math.round(80 * Steps.asserted(sides)) / 100.0,
            "Sources do not agree whether "
                + row.subject()
                + " is male or female: "
                + Opposition.words(sides)
                + ".",
            ImmutableList.<String>builder()
                .addAll(Steps.of(sides))
                .add("both tell of the only victim, and of the same age")
                .build(),
            "The police, the hospital or the family",
            "Is it a boy or a girl, a man or a woman?"));
  }
}
