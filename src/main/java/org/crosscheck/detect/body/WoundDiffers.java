package org.crosscheck.detect.body;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.lexicon.Body;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/**
 * One person hit in two places of the body. A report that lists fewer wounds than another leaves
 * some out; each must have one that the other cannot mean.
 */
@Rule(
    id = "wound-differs",
    family = Family.STATE,
    severity = Severity.MINOR,
    summary = "Sources have one person hit in different parts of the body",
    slots = Slot.WOUND)
public final class WoundDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    List<Attribute> wounds =
        row.claims().stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .filter(each -> each.grounds().certainty() != Certainty.DENIED)
            .toList();
    ImmutableListMultimap<String, Attribute> bySource = Multimaps.index(wounds, Attribute::source);
    if (bySource.keySet().size() < 2) {
      return new Outcome.CannotTell("one source only");
    }
    List<Attribute> opposed =
        wounds.stream()
            .filter(
                wound ->
                    bySource.keySet().stream()
                        .map(bySource::get)
                        .anyMatch(
                            others ->
                                excluded(wound, others)
                                    && others.stream()
                                        .anyMatch(
                                            other ->
                                                excluded(other, bySource.get(wound.source())))))
            .toList();
    ImmutableList<Side> sides =
        new Opposition<>(WoundDiffers::differ, Comparator.comparing(Attribute::value))
            .sides(opposed);
    if (sides.size() < 2) {
      Set<String> parts = wounds.stream().map(Attribute::value).collect(Collectors.toSet());
      return parts.size() == 1
          ? new Outcome.Agrees()
          : new Outcome.Compatible("one report names more wounds, or tells them finer");
    }
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MINOR,
            Math.round(75 * Steps.asserted(sides)) / 100.0,
            "Sources have "
                + row.subject()
                + " hit in different places: "
                + Opposition.words(sides)
                + ".",
            ImmutableList.<String>builder()
                .addAll(Steps.of(sides))
                .add("neither part of the body lies in the other")
                .build(),
            "The hospital, the medical examiner or the police report",
            "Where was " + row.subject() + " hit, and who says so?"));
  }

  /** Whether a wound can be none of those. */
  private static boolean excluded(Attribute wound, List<Attribute> others) {
    return others.stream().allMatch(other -> differ(wound, other));
  }

  private static boolean differ(Attribute one, Attribute other) {
    String a = Body.part(one.value());
    String b = Body.part(other.value());
    boolean number = a.equals(b) && Body.isOfLimb(a) && !one.value().equals(other.value());
    return number || !Body.canBeOne(a, b);
  }
}
