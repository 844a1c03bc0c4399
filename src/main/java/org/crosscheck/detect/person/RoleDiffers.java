package org.crosscheck.detect.person;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** One person holds two offices of which one excludes the other. */
@Rule(
    id = "role-differs",
    family = Family.ROLE,
    severity = Severity.MINOR,
    summary = "Sources give one person ranks or offices that exclude each other",
    slots = Slot.ROLE)
public final class RoleDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    if (row.claims().stream().anyMatch(RoleDiffers::charge)) {
      return new Outcome.CannotTell("charges are no offices");
    }
    Map<String, Set<String>> bySource = new TreeMap<>();
    Map<String, List<Claim>> byOffice =
        row.claims().stream()
            .collect(Collectors.groupingBy(Claim::value, TreeMap::new, Collectors.toList()));
    for (Claim claim : row.claims()) {
      bySource.computeIfAbsent(claim.source(), source -> new TreeSet<>()).add(claim.value());
    }
    if (byOffice.size() < 2) {
      return new Outcome.Agrees();
    }
    if (bySource.values().stream().anyMatch(offices -> offices.size() > 1)) {
      return new Outcome.Compatible("one source gives both, so that both can be held");
    }
    ImmutableList<Side> sides =
        byOffice.entrySet().stream()
            .map(each -> new Side(each.getKey(), ImmutableList.copyOf(each.getValue())))
            .collect(ImmutableList.toImmutableList());
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MINOR,
            0.7,
            "Sources give " + row.subject() + " different titles: " + Opposition.words(sides) + ".",
            ImmutableList.of(
                "Nobody holds two of these at once, and no source gives both.",
                "Promotions between the reports would have to be told."),
            "The person, or the organisation's press office.",
            "What was " + row.subject() + "'s title on that day?"));
  }

  private static boolean charge(Claim claim) {
    return claim.predicate().startsWith("charge");
  }
}
