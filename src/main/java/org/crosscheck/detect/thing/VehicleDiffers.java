package org.crosscheck.detect.thing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.thing.Vehicle;

/** One vehicle is described in two ways: another model, model year or colour. */
@Rule(
    id = "vehicle-differs",
    family = Family.NAME,
    severity = Severity.MAJOR,
    summary = "Sources describe one vehicle differently",
    slots = Slot.DESCRIPTION)
public final class VehicleDiffers implements Detector {

  /** The fullest description makes the sharpest side. */
  private static final Comparator<Attribute> FULLEST =
      Comparator.comparing((Attribute each) -> each.value().length()).reversed();

  @Override
  public Outcome detect(Row row) {
    List<Attribute> claims =
        row.claims().stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .filter(each -> each.grounds().certainty() != Certainty.DENIED)
            .toList();
    if (claims.stream().map(Attribute::source).distinct().count() < 2) {
      return new Outcome.CannotTell("one source only");
    }
    if (claims.stream().map(Attribute::value).distinct().count() < 2) {
      return new Outcome.Agrees();
    }
    ImmutableList<Side> sides = new Opposition<>(VehicleDiffers::differ, FULLEST).sides(claims);
    if (sides.size() < 2) {
      return new Outcome.Compatible("one vehicle, described in more words or fewer");
    }
    if (Opposition.someSourceTakesTwo(sides)) {
      return new Outcome.CannotTell("one source describes two, so they may be two vehicles");
    }
    return conflict(row, sides);
  }

  private static boolean differ(Attribute one, Attribute other) {
    return Vehicle.parse(one.value()).differsFrom(Vehicle.parse(other.value())).isPresent();
  }

  private static Outcome conflict(Row row, ImmutableList<Side> sides) {
    Vehicle.Part part =
        Vehicle.parse(sides.get(0).value())
            .differsFrom(Vehicle.parse(sides.get(1).value()))
            .orElse(Vehicle.Part.COLOUR);
    return new Outcome.Conflict(
        sides,
        new Judgement(
            part == Vehicle.Part.MODEL ? Severity.MAJOR : Severity.MINOR,
            Math.round((part == Vehicle.Part.MODEL ? 80 : 70) * Steps.asserted(sides)) / 100.0,
            "Sources describe " + row.subject() + " differently: " + Opposition.words(sides) + ".",
            ImmutableList.<String>builder()
                .addAll(Steps.of(sides))
                .add("They differ in the " + part.name().toLowerCase(Locale.ROOT))
                .build(),
            "The police's description or the registration",
            "What did the vehicle look like, and who says so?"));
  }
}
