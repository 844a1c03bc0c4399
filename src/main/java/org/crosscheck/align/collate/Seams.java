package org.crosscheck.align.collate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.align.collate.Unit.Seam;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one witness makes two sentences of what is one in another. 'We ate, and we danced all
 * night' juts out beyond 'We ate.', as far as the next sentence, 'We danced all night.', is like
 * it.
 */
final class Seams {

  /** So many words may stand in both. */
  private static final int ENDS = 2;

  private static final double LIKE = 0.3;

  private static final double CLOSE = 0.4;

  private final Map<Seam, Unit> starting = new HashMap<>();
  private final Map<Seam, Unit> ending = new HashMap<>();
  private final Set<Seam> seams = new HashSet<>();

  private Seams(List<Unit> units) {
    for (Unit unit : units) {
      starting.put(new Seam(unit.quotation().id(), unit.from()), unit);
      ending.put(new Seam(unit.quotation().id(), unit.to()), unit);
    }
  }

  /** Where sentences begin that are to be read as one with that before them. */
  static Set<Seam> of(List<Unit> units, List<Table> tables) {
    Seams found = new Seams(units);
    for (Table table : tables) {
      for (Table.Line line : table.lines()) {
        for (Table.Line other : table.lines()) {
          if (!line.unit().quotation().id().equals(other.unit().quotation().id())) {
            found.compare(line, other);
          } else if (line.unit().to() == other.unit().from()
              && table.lines().stream().anyMatch(longer -> covers(longer, line, other))) {
            found.seams.add(new Seam(line.unit().quotation().id(), other.unit().from()));
          }
        }
      }
    }
    return found.seams;
  }

  /** Whether two sentences have, one after the other, words of a third that the other has not. */
  private static boolean covers(Table.Line longer, Table.Line one, Table.Line next) {
    return !longer.unit().quotation().id().equals(one.unit().quotation().id())
        && one.firstOrder() < next.firstOrder()
        && one.lastOrder() < next.lastOrder()
        && sharesAlone(longer, one, next)
        && sharesAlone(longer, next, one);
  }

  private static boolean sharesAlone(Table.Line longer, Table.Line one, Table.Line other) {
    return longer.at().stream()
            .filter(each -> each != null && one.at().contains(each) && !other.at().contains(each))
            .count()
        >= 2;
  }

  /** What stands beside the shorter sentence is in the longer one, where the shorter is not. */
  private void compare(Table.Line line, Table.Line other) {
    Unit unit = line.unit();
    if (unit.size() - line.shared(other, 0, unit.size() - 1) < ENDS) {
      return;
    }
    String id = other.unit().quotation().id();
    Seam start = new Seam(id, other.unit().from());
    @Nullable Fit before = fit(ending.get(start), unit);
    if (before != null && apart(line, other, 0, before.column().get(before.last()))) {
      seams.add(start);
    }
    Seam end = new Seam(id, other.unit().to());
    @Nullable Fit after = fit(starting.get(end), unit);
    if (after != null && apart(line, other, after.column().get(after.first()), unit.size() - 1)) {
      seams.add(end);
    }
  }

  /** Whether what a line has in common with another is not among some of its words. */
  private static boolean apart(Table.Line line, Table.Line other, int first, int last) {
    int among = line.shared(other, first, last);
    return among <= ENDS && line.shared(other, 0, line.unit().size() - 1) > among + ENDS;
  }

  private static @Nullable Fit fit(@Nullable Unit sentence, Unit longer) {
    if (sentence == null || sentence.contentShared(longer) == 0) {
      return null;
    }
    @Nullable Fit fit = Fit.of(sentence, new Table(longer));
    return fit != null && fit.content() >= 2 && fit.cover() >= LIKE && fit.density() >= CLOSE
        ? fit
        : null;
  }
}
