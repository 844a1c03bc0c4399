package org.crosscheck.align.collate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.align.collate.form.Weights;
import org.jspecify.annotations.Nullable;

/** An alignment table that grows by a witness at a time. */
final class Table {

  /** A place of the utterance and the keys that stand there in any witness. */
  static final class Column {
    final Set<String> keys = new TreeSet<>();
    private int order;

    /** Its place in the table as it stands. */
    int order() {
      return order;
    }
  }

  /**
   * A unit in the table.
   *
   * @param at for each of its words the column; null for words beyond what others print there
   */
  record Line(Unit unit, List<@Nullable Column> at) {

    /** The place of its first word in the table. */
    int firstOrder() {
      for (Column column : at) {
        if (column != null) {
          return column.order;
        }
      }
      throw new IllegalStateException("a line without a place");
    }

    /** The place of its last word in the table. */
    int lastOrder() {
      for (int i = at.size() - 1; i >= 0; i--) {
        Column column = at.get(i);
        if (column != null) {
          return column.order;
        }
      }
      throw new IllegalStateException("a line without a place");
    }

    /** The place of a word, or of the next one after it that has one. */
    int orderOf(int word) {
      for (Column column : at.subList(word, at.size())) {
        if (column != null) {
          return column.order;
        }
      }
      return lastOrder();
    }

    /** For each of its words the word of another line in the same column; -1 for none. */
    private int[] beside(Line other) {
      int[] beside = new int[at.size()];
      int j = 0;
      for (int i = 0; i < beside.length; i++) {
        beside[i] = -1;
        Column column = at.get(i);
        while (column != null && j < other.at.size() && !other.reaches(j, column)) {
          j++;
        }
        if (column != null && j < other.at.size() && column.equals(other.at.get(j))) {
          beside[i] = j;
        }
      }
      return beside;
    }

    /** Whether a word stands in a column or after it. */
    private boolean reaches(int word, Column column) {
      Column own = at.get(word);
      return own != null && own.order >= column.order;
    }

    /** The first of its words in whose column another line has one; -1 for none. */
    int firstShared(Line other) {
      int[] beside = beside(other);
      for (int i = 0; i < beside.length; i++) {
        if (beside[i] >= 0) {
          return i;
        }
      }
      return -1;
    }

    /** The last of its words in whose column another line has one; -1 for none. */
    int lastShared(Line other) {
      int[] beside = beside(other);
      for (int i = beside.length - 1; i >= 0; i--) {
        if (beside[i] >= 0) {
          return i;
        }
      }
      return -1;
    }

    /** How many of some of its words, both ends included, another line has at the same place. */
    int shared(Line other, int first, int last) {
      int[] beside = beside(other);
      int shared = 0;
      for (int i = first; i <= last; i++) {
        shared +=
            beside[i] >= 0 && unit.keys().get(i).equals(other.unit.keys().get(beside[i])) ? 1 : 0;
      }
      return shared;
    }

    /** Whether words of it that stand before one have a place. */
    boolean placedBefore(int word) {
      return at.subList(0, word).stream().anyMatch(Objects::nonNull);
    }

    /** Whether words of it that stand after one have a place. */
    boolean placedAfter(int word) {
      return at.subList(word + 1, at.size()).stream().anyMatch(Objects::nonNull);
    }

    /** How many of its words stand between two places, both included. */
    int words(int from, int to) {
      int words = 0;
      for (Column column : at) {
        words += column != null && column.order >= from && column.order <= to ? 1 : 0;
      }
      return words;
    }

    /** What its words between two places weigh, both included. */
    double weight(int from, int to) {
      double weight = 0;
      for (int i = 0; i < at.size(); i++) {
        weight += stands(i, from, to) ? Weights.of(unit.keys().get(i)) : 0;
      }
      return weight;
    }

    /** How rare its words between two places are together, both included. */
    double rarity(int from, int to) {
      double rarity = 0;
      for (int i = 0; i < at.size(); i++) {
        rarity += stands(i, from, to) ? unit.rarity().get(i) : 0;
      }
      return rarity;
    }

    /** Whether one of its words between two places denies, both included. */
    boolean denies(int from, int to) {
      for (int i = 0; i < at.size(); i++) {
        if (stands(i, from, to) && Weights.denies(unit.keys().get(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean stands(int word, int from, int to) {
      Column column = at.get(word);
      return column != null && column.order >= from && column.order <= to;
    }
  }

  private final List<Column> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  Table(Unit first) {
    List<@Nullable Column> at = new ArrayList<>();
    for (String key : first.keys()) {
      Column column = new Column();
      column.keys.add(key);
      columns.add(column);
      at.add(column);
    }
    lines.add(new Line(first, at));
    number();
  }

  private void number() {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).order = i;
    }
  }

  List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  List<Set<String>> keys() {
    return columns.stream().map(column -> column.keys).toList();
  }

  /**
   * Adds a unit.
   *
   * @param fit where its words stand, and how far its ends are read as other words for the same
   */
  void add(Unit unit, Fit fit) {
    List<Integer> column = fit.column();
    List<@Nullable Column> at = new ArrayList<>(Collections.nCopies(unit.size(), null));
    List<Column> old = List.copyOf(columns);
    for (int i = 0; i < unit.size(); i++) {
      if (column.get(i) != Match.NONE) {
        place(unit, i, old.get(column.get(i)), at);
      }
    }
    int next = column.get(fit.first());
    for (int i = fit.from(); i < fit.to(); i++) {
      Column here = at.get(i);
      if (here == null) {
        Column fresh = new Column();
        columns.add(next, fresh);
        place(unit, i, fresh, at);
        next++;
        number();
      } else {
        next = here.order + 1;
      }
    }
    lines.add(new Line(unit, at));
  }

  private static void place(Unit unit, int i, Column column, List<@Nullable Column> at) {
    column.keys.add(unit.keys().get(i));
    at.set(i, column);
  }
}
