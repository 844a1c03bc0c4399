package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Side;
import org.jspecify.annotations.Nullable;

/**
 * A row with the one word that the rules' outcomes for it come to.
 *
 * @param row what is said
 * @param standing the gravest of the outcomes
 * @param rule whose outcome that is; null where no rule was needed, because one source alone speaks
 * @param reason what makes the claims compatible, or why it cannot be told; empty otherwise
 * @param sides the claims that agree with each other, where the row is a conflict or an update
 * @param silent the sources that do not mention it, in order
 */
public record ReportRow(
    Row row,
    Standing standing,
    @Nullable RuleCard rule,
    String reason,
    ImmutableList<Side> sides,
    ImmutableList<String> silent) {

  /** The outcomes of a row, the gravest first; CONTRACT.md's vocabulary of claims.json. */
  public enum Standing {
    CONFLICT("conflict"),
    UPDATE("update"),
    COMPATIBLE("compatible"),
    AGREES("agrees"),
    CANNOT_TELL("cannot-tell"),
    ONLY_IN_ONE("only-in-one");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    /** As claims.json writes it. */
    public String word() {
      return word;
    }
  }

  /** Every row of a story once, in the order in which they were judged. */
  public static ImmutableList<ReportRow> of(Checked checked) {
    List<String> sources =
        checked.annotated().story().articles().stream().map(Article::id).toList();
    Map<Row, ReportRow> rows = new LinkedHashMap<>();
    for (Judged judged : checked.judged()) {
      if (!(judged.outcome() instanceof Outcome.Notice)) {
        rows.merge(judged.row(), of(judged, sources), ReportRow::graver);
      }
    }
    return ImmutableList.copyOf(rows.values());
  }

  private static ReportRow graver(ReportRow one, ReportRow other) {
    return Stream.of(one, other).min(Comparator.comparing(ReportRow::standing)).orElseThrow();
  }

  private static ReportRow of(Judged judged, List<String> sources) {
    Row row = judged.row();
    Set<String> speaking = row.sources();
    ImmutableList<String> silent =
        sources.stream()
            .filter(source -> !speaking.contains(source))
            .collect(ImmutableList.toImmutableList());
    Outcome outcome = judged.outcome();
    if (outcome instanceof Outcome.Conflict conflict) {
      return new ReportRow(row, Standing.CONFLICT, judged.rule(), "", conflict.sides(), silent);
    }
    if (outcome instanceof Outcome.Updated updated) {
      return new ReportRow(row, Standing.UPDATE, judged.rule(), "", updated.sides(), silent);
    }
    if (speaking.size() < 2) {
      return new ReportRow(row, Standing.ONLY_IN_ONE, null, "", ImmutableList.of(), silent);
    }
    if (outcome instanceof Outcome.Compatible compatible) {
      return new ReportRow(
          row, Standing.COMPATIBLE, judged.rule(), compatible.reason(), ImmutableList.of(), silent);
    }
    if (outcome instanceof Outcome.CannotTell cannotTell) {
      return new ReportRow(
          row,
          Standing.CANNOT_TELL,
          judged.rule(),
          cannotTell.reason(),
          ImmutableList.of(),
          silent);
    }
    return new ReportRow(row, Standing.AGREES, judged.rule(), "", ImmutableList.of(), silent);
  }

  /** Every claim that the report speaks of, once, in order of source and place. */
  public static ImmutableList<Claim> claims(Checked checked) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    Stream.of(
            checked.claims().stream(),
            checked.collations().stream().flatMap(each -> each.witnesses().stream()),
            checked.judged().stream().flatMap(each -> each.row().claims().stream()))
        .flatMap(each -> each)
        .forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    return ImmutableList.sortedCopyOf(
        Comparator.<Claim, org.crosscheck.model.Passage>comparing(Claim::passage)
            .thenComparing(Claim::id),
        byId.values());
  }
}
