package org.crosscheck.align.collate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
      return at.stream().filter(Objects::nonNull).mapToInt(column -> column.order).min().orElse(0);
    }

    /** The place of its last word in the table. */
    int lastOrder() {
      return at.stream().filter(Objects::nonNull).mapToInt(column -> column.order).max().orElse(0);
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
        Column column = at.get(i);
        if (column != null && column.order >= from && column.order <= to) {
          weight += Weights.of(unit.keys().get(i));
        }
      }
      return weight;
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
