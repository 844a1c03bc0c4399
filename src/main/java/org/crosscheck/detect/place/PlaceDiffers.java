package org.crosscheck.detect.place;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
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
import org.crosscheck.model.place.Premises;
import org.crosscheck.model.place.StreetAddress;

/**
 * One house, block, crossing or home town in two places. A house lies in its block, a street says
 * less than an address on it, and a town that is part of the other's name is the other, told finer.
 */
@Rule(
    id = "place-differs",
    family = Family.PLACE,
    severity = Severity.MAJOR,
    summary = "Sources put one thing in different places",
    slots = Slot.PLACE)
public final class PlaceDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    List<Attribute> places =
        row.claims().stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .filter(each -> each.grounds().certainty() != Certainty.DENIED)
            .toList();
    if (places.stream().map(Attribute::source).distinct().count() < 2) {
      return new Outcome.CannotTell("one source only");
    }
    if (places.stream().map(Attribute::value).distinct().count() < 2) {
      return new Outcome.Agrees();
    }
    ImmutableList<Side> sides =
        new Opposition<>(PlaceDiffers::differ, Comparator.comparing(Attribute::value).reversed())
            .sides(places);
    if (sides.size() < 2) {
      return new Outcome.Compatible("one place, told finer or coarser");
    }
    if (Opposition.someSourceTakesTwo(sides)) {
      return new Outcome.CannotTell(
          "one source gives several places, so they may be of several things");
    }
    return conflict(row, sides);
  }

  private static boolean differ(Attribute a, Attribute b) {
    if (a.subject().equals(StreetAddress.SUBJECT) && b.subject().equals(StreetAddress.SUBJECT)) {
      StreetAddress one = StreetAddress.parse(a.value());
      StreetAddress other = StreetAddress.parse(b.value());
      return one.excludes(other) || one.elsewhere(other) || one.isOnAnotherStreet(other);
    }
    if (a.subject().equals(Premises.SUBJECT) && b.subject().equals(Premises.SUBJECT)) {
      return Premises.parse(a.value()).excludes(Premises.parse(b.value()));
    }
    return !a.value().contains(b.value()) && !b.value().contains(a.value());
  }

  private static Outcome conflict(Row row, ImmutableList<Side> sides) {
    String subject = row.subject();
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MAJOR,
            Math.round(85 * Steps.asserted(sides)) / 100.0,
            "Sources give different places for " + subject + ": " + Opposition.words(sides) + ".",
            ImmutableList.<String>builder()
                .addAll(Steps.of(sides))
                .add("No place can be all of these.")
                .build(),
            "A map, and whoever was there",
            "Where exactly was it, and who says so?"));
  }
}
