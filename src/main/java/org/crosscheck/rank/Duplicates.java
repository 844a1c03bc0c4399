package org.crosscheck.rank;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.model.Passage;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Slot;

/**
 * Takes away what would show an editor the same passages twice.
 *
 * <p>Two findings of one rule on the same passages are one, and so are two of one state in the same
 * sources: the one with more passages stands, then the graver, then the surer. Of two rules that
 * report the same passages the graver stands, and of equally grave ones the more specific, in the
 * order of {@link #SPECIFIC}. The passages of one are reported by the other where at least half of
 * each lies in one of the other's: a number within a clause says nothing of whether what the clause
 * tells of happened. Notices are left alone: they speak of a source, not of a passage.
 */
final class Duplicates {

  /** The most specific first: whatever can be said of the words is surer than of what they mean. */
  static final ImmutableList<Family> SPECIFIC =
      ImmutableList.of(
          Family.QUOTE,
          Family.ATTRIBUTION,
          Family.AGE,
          Family.NUMBER,
          Family.TIME,
          Family.NAME,
          Family.ROLE,
          Family.PLACE,
          Family.STATE,
          Family.EVENT,
          Family.CERTAINTY,
          Family.SOURCE);

  private static final Comparator<Finding> STANDING =
      Comparator.comparing((Finding finding) -> finding.judgement().severity())
          .reversed()
          .thenComparing(Finding::outcome)
          .thenComparing(finding -> SPECIFIC.indexOf(finding.rule().family()))
          .thenComparing(
              Comparator.comparingInt((Finding finding) -> finding.evidence().size()).reversed())
          .thenComparing(
              Comparator.comparingDouble((Finding finding) -> finding.judgement().confidence())
                  .reversed())
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(finding -> finding.evidence().get(0).passage())
          .thenComparing(Finding::key);

  private Duplicates() {}

  /** Those that stand, in an order that depends on the findings alone. */
  static List<Finding> without(List<Finding> findings) {
    List<Finding> bySize =
        findings.stream()
            .sorted(
                Comparator.comparingInt((Finding finding) -> finding.evidence().size())
                    .reversed()
                    .thenComparing(STANDING))
            .toList();
    List<Finding> ofRule = new ArrayList<>();
    for (Finding finding : bySize) {
      if (ofRule.stream().noneMatch(other -> sameRule(finding, other))) {
        ofRule.add(finding);
      }
    }
    List<Finding> standing = new ArrayList<>();
    for (Finding finding : ofRule.stream().sorted(STANDING).toList()) {
      if (standing.stream().noneMatch(other -> sameMatter(finding, other))) {
        standing.add(finding);
      }
    }
    return standing;
  }

  private static boolean sameRule(Finding finding, Finding larger) {
    return finding.rule().equals(larger.rule())
        && finding.outcome() == larger.outcome()
        && (sameState(finding, larger)
            || finding.evidence().stream()
                .map(Evidence::passage)
                .allMatch(
                    passage ->
                        larger.evidence().stream()
                            .anyMatch(other -> other.passage().equals(passage))));
  }

  /**
   * A caption under twenty pictures tells of one state twenty times; a quotation that differs at
   * two places differs twice.
   */
  private static boolean sameState(Finding finding, Finding other) {
    return finding.row().slot() == Slot.STATE && finding.key().equals(other.key());
  }

  private static boolean sameMatter(Finding finding, Finding other) {
    return !finding.rule().equals(other.rule())
        && finding.outcome() != Finding.Kind.NOTICE
        && other.outcome() != Finding.Kind.NOTICE
        && finding.evidence().stream()
            .map(Evidence::passage)
            .allMatch(
                passage ->
                    other.evidence().stream().anyMatch(each -> holdsHalf(each.passage(), passage)));
  }

  private static boolean holdsHalf(Passage there, Passage passage) {
    if (!there.overlaps(passage)) {
      return false;
    }
    int shared =
        Math.min(there.span().end(), passage.span().end())
            - Math.max(there.span().start(), passage.span().start());
    return 2 * shared >= passage.span().length();
  }
}
