package org.crosscheck.rank;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.Told;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.standing.Keys;

/** Turns what was judged into the findings an editor reads, in the order of their consequence. */
public final class Ranker {

  /** How much stands before and after the words of a finding, in code points. */
  private static final int CONTEXT = 32;

  /**
   * Ranks.
   *
   * @param story whose articles the claims stand in
   * @param origins which sources are independent witnesses
   * @param judged in any order
   * @return conflicts, updates and notices, the most consequential first, each with its own key
   */
  public ImmutableList<Finding> rank(Story story, Origins origins, List<Judged> judged) {
    List<Finding> findings = new ArrayList<>();
    for (Judged each : judged) {
      Outcome outcome = each.outcome();
      if (outcome instanceof Outcome.Conflict conflict) {
        findings.add(
            finding(story, each, Finding.Kind.CONFLICT, conflict.sides(), conflict.judgement()));
      } else if (outcome instanceof Outcome.Updated updated) {
        findings.add(
            finding(story, each, Finding.Kind.UPDATE, updated.sides(), updated.judgement()));
      } else if (outcome instanceof Outcome.Notice notice) {
        findings.add(finding(story, each, Finding.Kind.NOTICE, notice.sides(), notice.judgement()));
      }
    }
    List<Finding> ordered = new ArrayList<>(Duplicates.without(findings));
    ordered.sort(Consequence.order(origins));
    return distinctKeys(ordered);
  }

  /** Findings of two kinds in one order, each with its own key. */
  public ImmutableList<Finding> merge(List<Finding> some, List<Finding> more, Origins origins) {
    List<Finding> all = new ArrayList<>(some);
    all.addAll(more);
    all.sort(Consequence.order(origins));
    return distinctKeys(all);
  }

  /** A finding that no row was judged for. */
  public Finding finding(
      Story story,
      RuleCard rule,
      Finding.Kind kind,
      Judgement judgement,
      List<Evidence> evidence,
      Row row) {
    ImmutableList<Evidence> ordered =
        evidence.stream()
            .distinct()
            .sorted(Comparator.comparing(Evidence::passage).thenComparing(Evidence::value))
            .collect(ImmutableList.toImmutableList());
    return new Finding(key(story, rule, row, ordered), rule, kind, judgement, ordered, row);
  }

  private static String key(Story story, RuleCard rule, Row row, List<Evidence> evidence) {
    return Keys.key(
        Keys.question(story.id(), rule.id(), row.slot().name(), row.subject()),
        evidence.stream().map(Evidence::value).toList());
  }

  /** The words of a passage with those around them. */
  public Evidence evidence(Story story, Passage passage, String value, String asserter) {
    Text text = story.article(passage.source()).text();
    int start = passage.span().start();
    int end = passage.span().end();
    return new Evidence(
        passage,
        text.slice(passage.span()),
        text.slice(Math.max(0, start - CONTEXT), start),
        text.slice(end, Math.min(text.length(), end + CONTEXT)),
        value,
        asserter);
  }

  private Finding finding(
      Story story,
      Judged judged,
      Finding.Kind kind,
      ImmutableList<Side> sides,
      Judgement judgement) {
    ImmutableList<Evidence> evidence =
        sides.stream()
            .flatMap(
                side ->
                    side.claims().stream()
                        .map(
                            claim ->
                                evidence(
                                    story, claim.passage(), side.value(), claim.asserter().name())))
            .distinct()
            .sorted(Comparator.comparing(Evidence::passage).thenComparing(Evidence::value))
            .collect(ImmutableList.toImmutableList());
    return new Finding(
        key(story, judged.rule(), judged.row(), evidence),
        judged.rule(),
        kind,
        (kind == Finding.Kind.CONFLICT ? namingOneSource(evidence, judgement) : judgement)
            .naming(story::name),
        evidence,
        judged.row());
  }

  /** Where both sides stand in one article, the sentence must say so. */
  private static Judgement namingOneSource(List<Evidence> evidence, Judgement judgement) {
    List<String> sources =
        evidence.stream().map(each -> each.passage().source()).distinct().toList();
    if (sources.size() != 1 || judgement.summary().contains("contradicts itself")) {
      return judgement;
    }
    return judgement.saying(
        Told.source(sources.get(0))
            + " contradicts itself: "
            + judgement.summary().replaceFirst("^Sources ", "sources "));
  }

  /** Two findings may answer one question in the same way at two places; the second says so. */
  /** The same findings, of those with one key each but the first with a key of its own. */
  public static ImmutableList<Finding> distinctKeys(List<Finding> findings) {
    Set<String> used = new HashSet<>();
    ImmutableList.Builder<Finding> distinct = ImmutableList.builder();
    for (Finding finding : findings) {
      int times = 1;
      while (!used.add(Keys.again(finding.key(), times))) {
        times++;
      }
      distinct.add(
          times == 1
              ? finding
              : new Finding(
                  Keys.again(finding.key(), times),
                  finding.rule(),
                  finding.outcome(),
                  finding.judgement(),
                  finding.evidence(),
                  finding.row()));
    }
    return distinct.build();
  }
}
