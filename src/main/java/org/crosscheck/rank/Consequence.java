package org.crosscheck.rank;

import java.util.Comparator;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Origins;

/**
 * How much an editor loses who does not read a finding.
 *
 * <p>What is grave stands before what is small; of two that are equally grave a conflict before an
 * update before a notice, because only a conflict may have to be corrected in print. After that
 * counts the score: the weight of the family, times the confidence at half weight (what is unlikely
 * is no finding at all), times how independent the witnesses are. The weights are an order rather
 * than a measurement: whether a thing happened at all comes before how it was told, and what would
 * be corrected in print before what would not.
 */
final class Consequence {

  private Consequence() {}

  /** The most consequential first; equal for nothing but the same key. */
  static Comparator<Finding> order(Origins origins) {
    return Comparator.comparing((Finding finding) -> finding.judgement().severity())
        .reversed()
        .thenComparing(Finding::outcome)
        .thenComparing(Comparator.comparingDouble((Finding f) -> score(f, origins)).reversed())
        .thenComparing(finding -> finding.evidence().get(0).passage())
        .thenComparing(finding -> finding.rule().id())
        .thenComparing(finding -> finding.row().subject())
        .thenComparing(Finding::key);
  }

  /** From 0 to 1. */
  static double score(Finding finding, Origins origins) {
    return weight(finding.rule().family())
        * (1 + finding.judgement().confidence())
        / 2
        * independence(witnesses(finding, origins));
  }

  /** How many independent origins speak in a finding. */
  static long witnesses(Finding finding, Origins origins) {
    return finding.evidence().stream()
        .map(Evidence::passage)
        .map(
            passage -> {
              Integer group = origins.group().get(passage.source());
              return group == null ? passage.source() : group.toString();
            })
        .distinct()
        .count();
  }

  private static double independence(long witnesses) {
    return witnesses <= 1 ? 0.8 : witnesses == 2 ? 0.9 : 1;
  }

  private static double weight(Family family) {
    return switch (family) {
      case EVENT -> 1;
      case STATE -> 0.9;
      case QUOTE, NAME, ATTRIBUTION -> 0.72;
      case NUMBER, ROLE -> 0.7;
      case AGE -> 0.68;
      case TIME, PLACE -> 0.65;
      case CERTAINTY -> 0.6;
      case SOURCE -> 0.45;
    };
  }
}
