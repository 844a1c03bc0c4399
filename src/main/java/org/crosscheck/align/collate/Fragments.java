package org.crosscheck.align.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.align.collate.Sameness.Speakers;
import org.crosscheck.align.collate.form.Weights;
import org.crosscheck.model.claim.Quotation.Form;

/**
 * Finds fragments that are said in other words by their neighbours: where a source quotes 'recent
 * awful events' just before 'had damaged confidence', and another has 'many other awful cases
 * recently' just before 'have damaged confidence', the two are one place of one sentence.
 */
final class Fragments {

  /** Code points between two fragments of one sentence. */
  private static final int NEAR = 160;

  /** Words before or after the neighbour among which a counterpart is looked for. */
  private static final int WINDOW = 12;

  private static final int LONGEST = 5;

  private final List<Table> tables;
  private final List<Place> places = new ArrayList<>();

  private record Place(Table table, Table.Line line) {

    int start() {
      return line.unit().word(0).span().start();
    }

    int end() {
      return line.unit().word(line.unit().size() - 1).span().end();
    }
  }

  Fragments(List<Table> tables) {
    this.tables = tables;
    for (Table table : tables) {
      for (Table.Line line : table.lines()) {
        places.add(new Place(table, line));
      }
    }
    places.sort(
        Comparator.comparing((Place place) -> place.line().unit().quotation().source())
            .thenComparing(Place::start));
  }

  /** Moves such fragments from tables of their own to those of the fuller sentence. */
  void join() {
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Unit unit = place.line().unit();
      if (place.table().lines().size() == 1
          && unit.quotation().form() == Form.PARTIAL
          && unit.contentWords() >= 2
          && unit.size() <= LONGEST) {
        boolean joined = i + 1 < places.size() && join(place, places.get(i + 1), true);
        if (!joined && i > 0) {
          join(place, places.get(i - 1), false);
        }
      }
    }
  }

  private boolean join(Place place, Place neighbour, boolean before) {
    Unit unit = place.line().unit();
    Unit other = neighbour.line().unit();
    int distance = before ? neighbour.start() - place.end() : place.start() - neighbour.end();
    if (!unit.quotation().source().equals(other.quotation().source())
        || distance > NEAR
        || Sameness.speakers(unit.quotation(), other.quotation()) != Speakers.SAME
        || neighbour.table().lines().size() < 2) {
      return false;
    }
    Table table = neighbour.table();
    int from =
        before
            ? Math.max(0, neighbour.line().firstOrder() - WINDOW)
            : neighbour.line().lastOrder() + 1;
    int to =
        before ? neighbour.line().firstOrder() : Math.min(table.columns().size(), from + WINDOW);
    int first = -1;
    int last = -1;
    int shared = 0;
    for (String key : unit.keys()) {
      int at = Weights.isContent(key) ? related(table, from, to, key) : -1;
      if (at >= 0) {
        shared++;
        first = first < 0 ? at : Math.min(first, at);
        last = Math.max(last, at);
      }
    }
    if (shared < 2 || first == last) {
      return false;
    }
    tables.remove(place.table());
    table.add(unit, Fit.instead(unit, first, last));
    return true;
  }

  private static int related(Table table, int from, int to, String key) {
    for (int c = from; c < to; c++) {
      for (String other : table.columns().get(c).keys) {
        if (Weights.related(key, other)) {
          return c;
        }
      }
    }
    return -1;
  }
}
