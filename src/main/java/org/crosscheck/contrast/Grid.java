package org.crosscheck.contrast;

import java.util.HashMap;
import java.util.Map;
import org.crosscheck.model.mention.Mention;

/** The mentions of two lines beside each other; what was compared once is not compared again. */
final class Grid {

  private final LineWords a;
  private final LineWords b;
  private final Slots slots;
  private final Slots.Beside beside;
  private final Map<Long, Cell> cells = new HashMap<>();

  Grid(LineWords a, LineWords b, Slots slots) {
    this.a = a;
    this.b = b;
    this.slots = slots;
    this.beside = slots.beside(a, b);
  }

  /** What two places have in common, and the log odds that they are one. */
  record Cell(Slots.Match match, double slot) {}

  LineWords one() {
    return a;
  }

  LineWords other() {
    return b;
  }

  Cell at(Mention x, Mention y) {
    return cells.computeIfAbsent(
        (long) x.first() << 32 | y.first(),
        each -> {
          Slots.Match match = slots.match(beside, a, x, b, y);
          return new Cell(match, Slots.score(match));
        });
  }

  /** How well the best other mention of its kind in the second line holds the first's place. */
  double bestBeside(Mention x, Mention y) {
    double best = Measurement.NOWHERE;
    for (Mention each : b.mentions) {
      if (each.kind() == x.kind() && each.first() != y.first()) {
        best = Math.max(best, at(x, each).slot());
      }
    }
    return best;
  }

  /** The same of the first line's mentions in the second's place. */
  double bestInstead(Mention x, Mention y) {
    double best = Measurement.NOWHERE;
    for (Mention each : a.mentions) {
      if (each.kind() == x.kind() && each.first() != x.first()) {
        best = Math.max(best, at(each, y).slot());
      }
    }
    return best;
  }
}
