package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Hearing;
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
 * @param silent the sources that say nothing of it, in order
 * @param unheard those in which nothing of it was read, though they may speak of it in other words
 */
public record ReportRow(
    Row row,
    Standing standing,
    @Nullable RuleCard rule,
    String reason,
    ImmutableList<Side> sides,
    ImmutableList<String> silent,
    ImmutableList<String> unheard) {

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
    Map<String, Claim> read = new HashMap<>();
    claims(checked).forEach(claim -> read.put(claim.id(), claim));
    Map<Row, ReportRow> rows = new LinkedHashMap<>();
    for (Judged judged : checked.judged()) {
      if (!(judged.outcome() instanceof Outcome.Notice)) {
        rows.merge(judged.row(), of(judged, sources, read, checked.hearing()), ReportRow::graver);
      }
    }
    return ImmutableList.copyOf(rows.values());
  }

  private static ReportRow graver(ReportRow one, ReportRow other) {
    return Stream.of(one, other).min(Comparator.comparing(ReportRow::standing)).orElseThrow();
  }

  private static ReportRow of(
      Judged judged, List<String> sources, Map<String, Claim> read, Hearing hearing) {
    Row row = judged.row();
    ImmutableList<String> others =
        sources.stream()
            .filter(source -> !row.sources().contains(source))
            .collect(ImmutableList.toImmutableList());
    Predicate<String> quiet = hearing.silent(row)::contains;
    Said said = said(judged, read, hearing);
    return new ReportRow(
        row,
        said.standing(),
        said.standing() == Standing.ONLY_IN_ONE ? null : judged.rule(),
        said.reason(),
        said.sides(),
        others.stream().filter(quiet).collect(ImmutableList.toImmutableList()),
        others.stream().filter(quiet.negate()).collect(ImmutableList.toImmutableList()));
  }

  /** What an outcome comes to on the page. */
  private record Said(Standing standing, String reason, ImmutableList<Side> sides) {

    Said(Standing standing, String reason) {
      this(standing, reason, ImmutableList.of());
    }
  }

  private static Said said(Judged judged, Map<String, Claim> read, Hearing hearing) {
    Row row = judged.row();
    if (judged.outcome() instanceof Outcome.Conflict conflict) {
      return new Said(Standing.CONFLICT, "", conflict.sides());
    }
    if (judged.outcome() instanceof Outcome.Updated updated) {
      return new Said(Standing.UPDATE, "", updated.sides());
    }
    if (row.sources().size() < 2) {
      return new Said(Standing.ONLY_IN_ONE, "");
    }
    if (judged.outcome() instanceof Outcome.CannotTell cannotTell) {
      return new Said(Standing.CANNOT_TELL, cannotTell.reason());
    }
    if (!Readings.surelyOfOneThing(row, hearing)) {
      return new Said(Standing.CANNOT_TELL, "the sentences may not speak of one thing");
    }
    if (judged.outcome() instanceof Outcome.Compatible compatible) {
      return new Said(Standing.COMPATIBLE, compatible.reason());
    }
    return switch (Readings.of(row, read)) {
      case SAME -> new Said(Standing.AGREES, "");
      case WORKED_OUT -> new Said(Standing.COMPATIBLE, "the same, as far as it can be worked out");
      case FULLER -> new Said(Standing.COMPATIBLE, "one says more than another");
      case OTHER -> new Said(Standing.CANNOT_TELL, "they use other words, which were not compared");
    };
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
