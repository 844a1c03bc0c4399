package org.crosscheck.detect.quote;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** The same words are given to different people. */
@Rule(
    id = "attribution",
    family = Family.ATTRIBUTION,
    severity = Severity.MAJOR,
    summary = "Sources give the same quoted words to different people",
    slots = Slot.SPEAKER)
public final class Misattribution implements Detector {

  /** Fewer words are anybody's. */
  private static final int FEWEST = 5;

  @Override
  public Outcome detect(Row row) {
    List<Quotation> all =
        row.claims().stream()
            .filter(Quotation.class::isInstance)
            .map(Quotation.class::cast)
            .toList();
    List<Quotation> quotations =
        all.stream()
            .filter(quotation -> quotation.speaker() != null && quotation.beside())
            .toList();
    Map<String, List<Quotation>> bySpeaker =
        quotations.stream()
            .collect(
                Collectors.groupingBy(
                    quotation -> Objects.requireNonNull(quotation.speaker()),
                    TreeMap::new,
                    Collectors.toList()));
    if (bySpeaker.size() < 2) {
      return withoutTwo(all);
    }
    if (quotations.stream().anyMatch(each -> each.words().size() < FEWEST)) {
      return new Outcome.CannotTell("a short phrase may well be two people's");
    }
    if (quotations.stream().anyMatch(each -> each.asserter().kind() == Asserter.Kind.UNNAMED)) {
      return new Outcome.Compatible("whoever is not named may be who is named elsewhere");
    }
    ImmutableList<Side> sides =
        bySpeaker.values().stream()
            .map(claims -> new Side(claims.get(0).speakerName(), ImmutableList.copyOf(claims)))
            .sorted(Comparator.comparing(side -> side.claims().get(0).passage()))
            .collect(ImmutableList.toImmutableList());
    if (sides.stream().map(side -> lastName(side.value())).distinct().count() < sides.size()) {
      return new Outcome.CannotTell("two people of one name may be one");
    }
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MAJOR,
            0.8,
            "The same words are given to " + Opposition.words(sides) + ".",
            Steps.of(sides),
            "A recording, or the statement itself.",
            "Who said it?"));
  }

  /** Where no two speakers stand beside the words. */
  private static Outcome withoutTwo(List<Quotation> quotations) {
    if (quotations.stream().anyMatch(quotation -> quotation.speaker() == null)) {
      return new Outcome.CannotTell("somebody's speaker is not known");
    }
    return quotations.stream().map(Quotation::speaker).distinct().count() == 1
        ? new Outcome.Agrees()
        : new Outcome.CannotTell("a speaker is only inferred");
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
