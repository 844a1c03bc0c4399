package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Collation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that several quotations have in common, and lays them word beside word. Each
 * sentence goes, the longest first, to the table it fits best; tables are found by the content
 * words they share with it, so that not every pair is tried.
 */
public final class Collator {

  private static final Comparator<Unit> LONGEST_LAST = Unit.LONGEST_FIRST.reversed();

  /** How many tables a sentence is held against. */
  private static final int CANDIDATES = 6;

  /** Tables that share less than this part of what the best one shares are not tried. */
  private static final double WORTH_TRYING = 0.4;

  /**
   * Collates quotations of one story.
   *
   * @return what at least two witnesses print, in order of its first witness
   */
  public List<Collation> collate(List<Quotation> quotations) {
    Tables tables = new Tables();
    List<Unit> units = Unit.of(quotations);
    units.stream().sorted(Unit.LONGEST_FIRST).forEach(tables::add);
    tables.joinNeighbours();
    new Fragments(tables.all).join();
    List<Collation> collations = new ArrayList<>();
    for (Table table : tables.all) {
      if (table.lines().size() > 1) {
        collations.add(Collations.of(table));
      }
    }
    collations.sort(
        Comparator.comparing((Collation each) -> each.witnesses().get(0).passage())
            .thenComparing(Collation::id));
    return ImmutableList.copyOf(collations);
  }

  private static final class Tables {

    private final List<Table> all = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> byWord = new TreeMap<>();

    void add(Unit unit) {
      @Nullable Fit best = null;
      int bestTable = -1;
      for (int candidate : candidates(unit)) {
        Table table = all.get(candidate);
        @Nullable Fit fit = Fit.of(unit, table);
        if (fit != null
            && Sameness.holds(unit, table, fit)
            && (best == null || fit.score() > best.score())) {
          best = fit;
          bestTable = candidate;
        }
      }
      if (best == null) {
        bestTable = all.size();
        all.add(new Table(unit));
      } else {
        all.get(bestTable).add(unit, best);
      }
      for (String key : unit.keys()) {
        byWord.computeIfAbsent(key, each -> new TreeSet<>()).add(bestTable);
      }
    }

    /** Lays what stands alone beside the sentences of quotations that have another in common. */
    void joinNeighbours() {
      Set<String> one = new HashSet<>();
      for (Table table : all) {
        for (Table.Line line : table.lines()) {
          for (Table.Line other : table.lines()) {
            one.add(line.unit().quotation().id() + " " + other.unit().quotation().id());
          }
        }
      }
      List<Table> alone =
          all.stream()
              .filter(table -> table.lines().size() == 1)
              .sorted(Comparator.comparing(table -> table.lines().get(0).unit(), LONGEST_LAST))
              .toList();
      for (Table table : alone) {
        Unit unit = table.lines().get(0).unit();
        if (table.lines().size() > 1) {
          continue;
        }
        @Nullable Fit best = null;
        @Nullable Table bestTable = null;
        for (Table other : all) {
          if (other == table || !beside(unit, other, one)) {
            continue;
          }
          @Nullable Fit fit = Fit.of(unit, other);
          if (fit != null
              && Sameness.holdsBeside(unit, other, fit)
              && (best == null || fit.score() > best.score())) {
            best = fit;
            bestTable = other;
          }
        }
        if (best != null && bestTable != null) {
          bestTable.add(unit, best);
          all.remove(table);
        }
      }
    }

    private static boolean beside(Unit unit, Table table, Set<String> one) {
      String id = unit.quotation().id();
      return table.lines().stream()
          .map(line -> line.unit().quotation().id())
          .anyMatch(other -> !other.equals(id) && one.contains(id + " " + other));
    }

    /** The tables that share most with a unit, a word counting by how few tables have it. */
    private List<Integer> candidates(Unit unit) {
      Map<Integer, Double> shared = new TreeMap<>();
      for (String key : new TreeSet<>(unit.keys())) {
        TreeSet<Integer> tables = byWord.get(key);
        if (tables != null) {
          double weight = Weights.isContent(key) ? 1 + 4.0 / tables.size() : 0.2;
          for (int table : tables) {
            shared.merge(table, weight, Double::sum);
          }
        }
      }
      double most = shared.values().stream().mapToDouble(each -> each).max().orElse(0);
      return shared.entrySet().stream()
          .filter(each -> each.getValue() >= WORTH_TRYING * most)
          .sorted(
              Map.Entry.<Integer, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(CANDIDATES)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
