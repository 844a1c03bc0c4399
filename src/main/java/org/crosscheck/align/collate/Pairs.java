package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.align.collate.form.Weights;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a story's quotations two by two, as {@code sameness.tsv} weighs them: to learn it.
 */
public final class Pairs {

  /** Pairs that share fewer content words are never held to be one. */
  private static final int SHARED = 2;

  /**
   * Two sentences or fragments.
   *
   * @param one where the shorter stands
   * @param other where the longer stands
   * @param features by the names in {@code sameness.tsv}
   * @param share the part that the shorter one has in common with the longer, by rarity
   * @param spanned the same of the stretch of the longer
   */
  public record Pair(
      Passage one,
      Passage other,
      ImmutableMap<String, Double> features,
      double share,
      double spanned) {}

  private Pairs() {}

  /** All pairs of different quotations that share enough to be asked about, in a fixed order. */
  public static ImmutableList<Pair> of(List<Quotation> quotations) {
    List<Unit> units = Unit.of(quotations).stream().sorted(Unit.LONGEST_FIRST).toList();
    Map<String, List<Integer>> byWord = new HashMap<>();
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String key : unit.keys().stream().filter(Weights::isContent).distinct().toList()) {
        List<Integer> holders = byWord.computeIfAbsent(key, each -> new ArrayList<>());
        holders.forEach(each -> shared.merge(each, 1, Integer::sum));
        holders.add(i);
      }
      shared.forEach(
          (longer, words) -> {
            if (words >= SHARED) {
              @Nullable Pair pair = pair(unit, units.get(longer));
              if (pair != null) {
                pairs.add(pair);
              }
            }
          });
    }
    return pairs.build();
  }

  private static @Nullable Pair pair(Unit unit, Unit longer) {
    Table table = new Table(longer);
    @Nullable Fit fit = Fit.of(unit, table);
    if (fit == null || unit.quotation().id().equals(longer.quotation().id())) {
      return null;
    }
    return new Pair(
        passage(unit),
        passage(longer),
        Sameness.features(
            fit, Sameness.speakers(unit.quotation(), table), Sameness.sameSource(unit, table, fit)),
        fit.share(),
        fit.spanned());
  }

  private static Passage passage(Unit unit) {
    Span span = unit.word(0).span().hull(unit.word(unit.size() - 1).span());
    return new Passage(unit.quotation().source(), span);
  }
}
