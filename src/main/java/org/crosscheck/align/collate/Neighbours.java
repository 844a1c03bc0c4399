package org.crosscheck.align.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.model.claim.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that are one by their place: where two sources print one sentence alike, and what
 * stands next to it has but a word in common, the speaker said it once.
 */
final class Neighbours {

  /** Code points between two sentences of one utterance: room for who says so. */
  private static final int NEAR = 120;

  private final List<Table> tables;
  private final List<Place> places = new ArrayList<>();

  private record Place(Table table, Table.Line line) {

    Unit unit() {
      return line.unit();
    }

    int start() {
      return unit().word(0).span().start();
    }

    int end() {
      return unit().word(unit().size() - 1).span().end();
    }

    boolean alone() {
      return table.lines().size() == 1;
    }

    boolean follows(Place before) {
      Quotation own = unit().quotation();
      Quotation other = before.unit().quotation();
      return own.id().equals(other.id())
          || (own.source().equals(other.source())
              && start() >= before.end()
              && start() - before.end() <= NEAR
              && Sameness.speakers(own, other) == Sameness.Speakers.SAME);
    }
  }

  Neighbours(List<Table> tables) {
    this.tables = tables;
    for (Table table : tables) {
      for (Table.Line line : table.lines()) {
        places.add(new Place(table, line));
      }
    }
    places.sort(
        Comparator.comparing((Place place) -> place.unit().quotation().source())
            .thenComparing(Place::start));
  }

  /** Lays sentences that stand alone beside those at the same place of other sources. */
  void join() {
    for (int i = 0; i < places.size(); i++) {
      for (int step = -1; step <= 1; step += 2) {
        join(i, step);
      }
    }
  }

  private void join(int i, int step) {
    @Nullable Place known = at(i, step);
    Place place = places.get(i);
    if (known == null || !place.alone() || !tables.contains(place.table())) {
      return;
    }
    for (int j = 0; j < places.size(); j++) {
      @Nullable Place beside = at(j, step);
      Place other = places.get(j);
      if (beside != null
          && beside.table() == known.table()
          && other.table() != place.table()
          && tables.contains(other.table())
          && !other.unit().quotation().source().equals(place.unit().quotation().source())) {
        @Nullable Fit fit = Fit.of(place.unit(), other.table());
        if (fit != null && Sameness.holdsNext(place.unit(), other.table(), fit)) {
          other.table().add(place.unit(), fit.entire());
          tables.remove(place.table());
          return;
        }
      }
    }
  }

  /** What stands a step beside a place, in the same utterance, where others print it too. */
  private @Nullable Place at(int i, int step) {
    if (i + step < 0 || i + step >= places.size()) {
      return null;
    }
    Place place = places.get(i);
    Place next = places.get(i + step);
    boolean near = step > 0 ? next.follows(place) : place.follows(next);
    return near && !next.alone() ? next : null;
  }
}
