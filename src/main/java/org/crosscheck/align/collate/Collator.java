package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.align.collate.Unit.Seam;
import org.crosscheck.align.collate.form.Weights;
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

  /**
   * A word of more tables tells nothing of which one is meant, unless a sentence has no rarer one.
   * Stories of a few sources have not so many tables in all.
   */
  private static final int COMMON = 500;

  /** Tables that share less than this part of what the best one shares are not tried. */
  private static final double WORTH_TRYING = 0.4;

  /**
   * Collates quotations of one story.
   *
   * @return what at least two witnesses print, in order of its first witness
   */
  public List<Collation> collate(List<Quotation> quotations) {
    List<Unit> units = Unit.of(quotations);
    Tables tables = Tables.of(units);
    Set<Seam> seams = Seams.of(units, tables.all);
    if (!seams.isEmpty()) {
      tables = Tables.of(Unit.of(quotations, seams));
    }
    tables.joinNeighbours();
    new Neighbours(tables.all).join();
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
    private final Shorter shorter;

    private Tables(List<Unit> units) {
      shorter = new Shorter(units);
    }

    static Tables of(List<Unit> units) {
      List<Unit> sorted = units.stream().sorted(Unit.LONGEST_FIRST).toList();
      Tables tables = new Tables(sorted);
      sorted.forEach(tables::add);
      return tables;
    }

    void add(Unit unit) {
      List<Integer> numbers = candidates(unit);
      List<Table> tables = numbers.stream().map(all::get).toList();
      Optional<Place> best =
          best(unit, tables, Sameness::holds)
              .filter(place -> !shorter.hasLiker(unit, place.table(), place.fit()));
      int number = best.map(place -> numbers.get(tables.indexOf(place.table()))).orElse(all.size());
      best.ifPresentOrElse(place -> place.add(unit), () -> all.add(new Table(unit)));
      for (String key : unit.keys()) {
        byWord.computeIfAbsent(key, each -> new TreeSet<>()).add(number);
      }
    }

    /** Lays what stands alone beside the sentences of quotations that have another in common. */
    void joinNeighbours() {
      ImmutableSetMultimap<String, String> neighbours = neighbours();
      List<Table> alone =
          all.stream()
              .filter(table -> table.lines().size() == 1)
              .sorted(Comparator.comparing(table -> table.lines().get(0).unit(), LONGEST_LAST))
              .toList();
      for (Table table : alone) {
        if (table.lines().size() > 1) {
          continue;
        }
        Unit unit = table.lines().get(0).unit();
        Set<String> beside = neighbours.get(unit.quotation().id());
        if (beside.isEmpty()) {
          continue;
        }
        List<Table> others =
            all.stream().filter(each -> each != table && holdsSome(each, beside)).toList();
        best(unit, others, Sameness::holdsBeside)
            .ifPresent(
                place -> {
                  place.add(unit);
                  all.remove(table);
                });
      }
    }

    /** For each quotation those that it has a sentence in common with. */
    private ImmutableSetMultimap<String, String> neighbours() {
      ImmutableSetMultimap.Builder<String, String> neighbours = ImmutableSetMultimap.builder();
      for (Table table : all) {
        for (Table.Line line : table.lines()) {
          for (Table.Line other : table.lines()) {
            String id = line.unit().quotation().id();
            String beside = other.unit().quotation().id();
            if (!id.equals(beside)) {
              neighbours.put(id, beside);
            }
          }
        }
      }
      return neighbours.build();
    }

    private static boolean holdsSome(Table table, Set<String> quotations) {
      return table.lines().stream()
          .anyMatch(line -> quotations.contains(line.unit().quotation().id()));
    }

    /** A table and how a unit fits it. */
    private record Place(Table table, Fit fit) {
      void add(Unit unit) {
        table.add(unit, fit);
      }
    }

    /** Says whether a unit and a table are one utterance. */
    private interface Same {
      boolean holds(Unit unit, Table table, Fit fit);
    }

    /** The first of those tables that the unit fits best. */
    private static Optional<Place> best(Unit unit, List<Table> tables, Same same) {
      @Nullable Place best = null;
      for (Table table : tables) {
        @Nullable Fit fit = Fit.of(unit, table);
        if (fit != null
            && same.holds(unit, table, fit)
            && (best == null || fit.score() > best.fit().score())) {
          best = new Place(table, fit);
        }
      }
      return Optional.ofNullable(best);
    }

    /** How many tables have the word of a unit that fewest have. */
    private int rarest(Unit unit) {
      return unit.keys().stream()
          .map(byWord::get)
          .filter(Objects::nonNull)
          .mapToInt(Set::size)
          .min()
          .orElse(0);
    }

    /** The tables that share most with a unit, a word counting by how few tables have it. */
    private List<Integer> candidates(Unit unit) {
      Map<Integer, Double> shared = new TreeMap<>();
      int common = Math.max(COMMON, rarest(unit));
      for (String key : new TreeSet<>(unit.keys())) {
        TreeSet<Integer> tables = byWord.get(key);
        if (tables != null && tables.size() <= common) {
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
