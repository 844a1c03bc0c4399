package org.crosscheck.align.collate;

import java.util.Locale;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit and a table are one utterance. People repeat themselves: a phrase in common is not
 * enough where the words differ, and the less is quoted the more of it must be the same.
 */
final class Sameness {

  private static final int SHORT = 3;
  private static final int MIDDLING = 7;

  /** Runs of so many words are hardly ever two people's. */
  static final int RUN = 7;

  /** Runs of so many words are seldom two people's. */
  private static final int LONG_RUN = 5;

  /** Of sentences that stand at one place so much is the same. */
  private static final double NEXT = 0.35;

  private Sameness() {}

  static boolean holds(Unit unit, Table table, Fit fit) {
    return holds(unit, table, fit, speakers(unit.quotation(), table));
  }

  /**
   * The same of a unit whose quotation is one with another of the table by other sentences: so is
   * the speaker, and a whole sentence beside them may be altered more.
   */
  static boolean holdsBeside(Unit unit, Table table, Fit fit) {
    if (speakers(unit.quotation(), table) == Speakers.OTHER) {
      return false;
    }
    boolean whole = fit.whole() && fit.content() > 0 && fit.cover() >= 0.5 && fit.density() >= 0.5;
    return (whole && !saidBeside(unit, table, fit)) || holds(unit, table, fit, Speakers.SAME);
  }

  /** The same of a sentence that stands next to another of the same utterance in both. */
  static boolean holdsNext(Unit unit, Table table, Fit fit) {
    return speakers(unit.quotation(), table) != Speakers.OTHER
        && fit.content() > 0
        && fit.cover() >= NEXT
        && halfShared(unit, table.lines().get(0).unit());
  }

  /** Whether half of the content words of both are the same, in whatever order. */
  private static boolean halfShared(Unit unit, Unit other) {
    return 2 * unit.contentShared(other) >= Math.max(unit.contentWords(), other.contentWords());
  }

  private static boolean holds(Unit unit, Table table, Fit fit, Speakers speakers) {
    if (speakers == Speakers.OTHER) {
      return fit.cover() >= 0.9 && fit.density() >= 0.8 && fit.content() >= 6 && fit.run() >= RUN;
    }
    if (fit.content() == 0 && !fit.whole()) {
      return false;
    }
    if (!fit.exact() && saidBeside(unit, table, fit)) {
      return false;
    }
    if (fit.exact()) {
      return speakers == Speakers.SAME || unit.size() > SHORT;
    }
    if (speakers == Speakers.PERHAPS) {
      return fit.cover() >= 0.85 && fit.density() >= 0.7 && fit.content() >= 4;
    }
    if (speakers == Speakers.INFERRED) {
      return (fit.cover() >= 0.85 && fit.density() >= 0.7 && fit.content() >= 4)
          || (fit.cover() >= 0.6
              && fit.density() >= 0.6
              && fit.content() >= 5
              && fit.run() >= LONG_RUN);
    }
    if (fit.whole()
        && unit.size() > SHORT
        && fit.content() == unit.contentWords()
        && fit.cover() >= 0.65
        && fit.density() >= 0.4) {
      return true; // "We are in danger." – "We're in a great deal of danger."
    }
    if (unit.size() <= SHORT) {
      return fit.cover() >= 1 && fit.content() >= 2 && fit.density() >= 0.5;
    }
    if (fit.run() >= RUN && fit.cover() + fit.density() >= 1.3 && fit.content() >= 2) {
      return true;
    }
    if (fit.whole() && fit.cover() >= 0.7 && fit.density() >= 0.7 && fit.run() >= 3) {
      return true;
    }
    if (unit.size() <= MIDDLING) {
      return fit.cover() >= 0.6 && fit.density() >= 0.6 && fit.content() >= 2 && fit.run() >= 2;
    }
    boolean cut = fit.cover() >= 0.9 && fit.density() >= 0.3 && fit.content() >= 4;
    return cut
        || (fit.cover() >= 0.6 && fit.density() >= 0.5 && fit.content() >= 3 && fit.run() >= 3);
  }

  /** Whether the same quotation has other words of its own there: the speaker repeats a pattern. */
  private static boolean saidBeside(Unit unit, Table table, Fit fit) {
    return table.lines().stream()
        .filter(line -> line.unit().quotation().id().equals(unit.quotation().id()))
        .anyMatch(
            line -> line.words(fit.column().get(fit.first()), fit.column().get(fit.last())) > 0);
  }

  enum Speakers {
    SAME,
    INFERRED,
    PERHAPS,
    OTHER
  }

  private static Speakers speakers(Quotation quotation, Table table) {
    Speakers best = Speakers.OTHER;
    for (Table.Line line : table.lines()) {
      Speakers now = speakers(quotation, line.unit().quotation());
      if (now == Speakers.SAME) {
        return now;
      }
      if (now.compareTo(best) < 0) {
        best = now;
      }
    }
    return best;
  }

  static Speakers speakers(Quotation one, Quotation other) {
    @Nullable String id = one.speaker();
    @Nullable String otherId = other.speaker();
    boolean namesakes = lastWord(one.speakerName()).equals(lastWord(other.speakerName()));
    if (id != null && otherId != null) {
      if (id.equals(otherId)) {
        return Speakers.SAME;
      }
      if (!one.beside() || !other.beside()) {
        return Speakers.INFERRED;
      }
      return namesakes ? Speakers.PERHAPS : Speakers.OTHER;
    }
    if (namesakes) {
      return one.speakerName().equals("unknown") ? Speakers.INFERRED : Speakers.SAME;
    }
    boolean bothNamed =
        one.asserter().kind() == Asserter.Kind.NAMED
            && other.asserter().kind() == Asserter.Kind.NAMED;
    return bothNamed ? Speakers.OTHER : Speakers.PERHAPS;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
