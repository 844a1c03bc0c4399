package org.crosscheck.align.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.align.collate.form.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Knows sentences that are still to be collated when longer ones are. What is like a part of a
 * longer sentence may be more like the whole of a shorter one, and waits for it.
 */
final class Shorter {

  /** What is so likely the same does not wait. */
  private static final double SURE = 0.95;

  /** How many shorter sentences are looked at: those that share most content words. */
  private static final int MOST = 6;

  /** By identity, since a unit's hash is that of all its quotation. */
  private final IdentityHashMap<Unit, Integer> order = new IdentityHashMap<>();

  private final List<Unit> units;
  private final Map<String, List<Integer>> byWord = new TreeMap<>();

  /**
   * @param units in the order in which they are collated
   */
  Shorter(List<Unit> units) {
    this.units = units;
    for (int i = 0; i < units.size(); i++) {
      order.put(units.get(i), i);
      for (String key : units.get(i).keys().stream().filter(Weights::isContent).toList()) {
        byWord.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Whether a sentence of another source is more like a unit than the table it fits is. */
  boolean hasLiker(Unit unit, Table table, Fit fit) {
    double likelihood = Sameness.likelihood(unit, table, fit);
    return !fit.exact()
        && likelihood < SURE
        && candidates(unit).stream().anyMatch(each -> likelihood(unit, each) > likelihood);
  }

  private static double likelihood(Unit unit, Unit other) {
    Table table = new Table(unit);
    @Nullable Fit fit = Fit.of(other, table);
    return fit == null || fit.exact() ? 0 : Sameness.likelihood(other, table, fit);
  }

  private List<Unit> candidates(Unit unit) {
    int own = order.getOrDefault(unit, 0);
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String key : unit.keys()) {
      for (int other : byWord.getOrDefault(key, List.of())) {
        if (other > own) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> units.get(entry.getKey()))
        .filter(other -> !other.quotation().source().equals(unit.quotation().source()))
        .limit(MOST)
        .toList();
  }
}
