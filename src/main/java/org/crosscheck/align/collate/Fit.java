package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.crosscheck.align.collate.form.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit's words stand in a table and how well it fits.
 *
 * @param column for each word its column, or {@link Match#NONE}
 * @param first the first word that has one
 * @param last the last word that has one
 * @param from the first word to be shown: words before it go beyond, or beside, what the table has
 * @param to after the last word to be shown
 * @param cover the share of the unit's weight that stands there in the same words
 * @param density the same share of the stretch of the table it spans
 * @param evidence how rare the words are together that stand there
 * @param share the part of this in what all of the unit's words come to
 * @param spanned the same of the stretch of the table it spans
 * @param parted how many words of one stand at its ends in the place of other words of the other
 * @param denied whether one denies there what the other affirms
 * @param content how many content words are the same
 * @param run the longest run of words that are the same
 * @param exact whether every word of it stands there, without anything between
 * @param whole whether both are sentences from their first word on and end at about one place
 * @param score of the alignment
 */
record Fit(
    ImmutableList<Integer> column,
    int first,
    int last,
    int from,
    int to,
    double cover,
    double density,
    double evidence,
    double share,
    double spanned,
    int parted,
    boolean denied,
    int content,
    int run,
    boolean exact,
    boolean whole,
    double score) {

  /** How many words two witnesses may begin or end a sentence with before they part for good. */
  static final int LONGEST_HEAD = 8;

  static final int LONGEST_TAIL = 8;

  /** So many words more are another beginning, not other words for it. */
  static final int UNEVEN = 4;

  /** So many words at an edge of a fragment are other words for what stands there. */
  private static final int LONGEST_EDGE = 3;

  /** Of a fragment whose edges differ so much is the same. */
  private static final double SURE = 0.6;

  /** Two sentences are laid on each other whole where no more than this juts out at either end. */
  private static final int ENDS = 2;

  /**
   * A unit that is said in other words where others print some columns: its first word is laid on
   * the first of these, its last on the last.
   */
  static Fit instead(Unit unit, int firstColumn, int lastColumn) {
    List<Integer> column = new ArrayList<>(Collections.nCopies(unit.size(), Match.NONE));
    column.set(0, firstColumn);
    column.set(unit.size() - 1, lastColumn);
    return new Fit(
        ImmutableList.copyOf(column),
        0,
        unit.size() - 1,
        0,
        unit.size(),
        0,
        0,
        0,
        0,
        0,
        0,
        false,
        0,
        0,
        false,
        false,
        0);
  }

  /** The same, with all of the unit's words to be shown. */
  Fit entire() {
    return new Fit(
        column,
        first,
        last,
        0,
        column.size(),
        cover,
        density,
        evidence,
        share,
        spanned,
        parted,
        denied,
        content,
        run,
        exact,
        whole,
        score);
  }

  /** How well a unit fits into a table; null where no word does. */
  static @Nullable Fit of(Unit unit, Table table) {
    List<? extends Collection<String>> keys = table.keys();
    Match match = Match.of(unit.keys(), keys);
    ImmutableList<Integer> column = match.column();
    int first = 0;
    while (first < column.size() && column.get(first) == Match.NONE) {
      first++;
    }
    if (first == column.size()) {
      return null;
    }
    int last = column.size() - 1;
    while (column.get(last) == Match.NONE) {
      last--;
    }
    double same = 0;
    double evidence = 0;
    int content = 0;
    int run = 0;
    int longest = 0;
    boolean exact = first == 0 && last == column.size() - 1;
    int previous = -1;
    for (int i = first; i <= last; i++) {
      String key = unit.keys().get(i);
      boolean equal = column.get(i) != Match.NONE && keys.get(column.get(i)).contains(key);
      boolean related =
          !equal
              && column.get(i) != Match.NONE
              && Match.similarity(key, keys.get(column.get(i))) > 0;
      run = equal ? run + 1 : 0;
      longest = Math.max(longest, run);
      same += equal ? Weights.of(key) : related ? Weights.of(key) / 2 : 0;
      double rarity = unit.rarity().get(i);
      evidence += equal ? rarity : related ? rarity / 2 : 0;
      content += (equal || related) && Weights.isContent(key) ? 1 : 0;
      exact &= equal && (previous < 0 || column.get(i) == previous + 1);
      previous = column.get(i);
    }
    Table.@Nullable Line beside = beside(table, column.get(first), column.get(last));
    double spanned = beside == null ? 0 : beside.weight(column.get(first), column.get(last));
    double density = spanned == 0 ? 0 : Math.min(1, same / spanned);
    double cover = unit.weight() == 0 ? 0 : same / unit.weight();
    double all = unit.rarity().stream().mapToDouble(each -> each).sum();
    double there = beside == null ? 0 : beside.rarity(column.get(first), column.get(last));
    int from = first;
    int to = last + 1;
    int headHere = first;
    int tailHere = unit.size() - 1 - last;
    int headThere = beside == null ? 0 : beside.words(0, column.get(first) - 1);
    int tailThere = beside == null ? 0 : beside.words(column.get(last) + 1, Integer.MAX_VALUE);
    boolean opens = unit.opens() && beside != null && beside.unit().opens();
    boolean sure = content >= 2 && cover >= SURE;
    if (headThere == 0
        || (opens
            && cover >= 0.5
            && headHere <= LONGEST_HEAD
            && headThere <= Math.min(LONGEST_HEAD, headHere + UNEVEN))
        || (!unit.opens() && sure && headHere <= LONGEST_EDGE)) {
      from = 0;
    }
    if (tailThere == 0
        || (opens && cover >= 0.7 && tailHere <= LONGEST_TAIL && tailThere <= LONGEST_TAIL)
        || (sure && tailHere <= LONGEST_EDGE)) {
      to = unit.size();
    }
    boolean whole =
        opens && headHere <= ENDS && headThere <= ENDS && tailHere <= ENDS && tailThere <= ENDS;
    return new Fit(
        column,
        first,
        last,
        from,
        to,
        cover,
        density,
        evidence,
        all == 0 ? 0 : evidence / all,
        there == 0 ? 0 : Math.min(1, evidence / there),
        Math.min(headHere, headThere) + Math.min(tailHere, tailThere),
        beside != null
            && unit.keys().subList(first, last + 1).stream().anyMatch(Weights::denies)
                != beside.denies(column.get(first), column.get(last)),
        content,
        longest,
        exact,
        whole,
        match.score());
  }

  /** The line with most words between two columns: the one this unit is held against. */
  private static Table.@Nullable Line beside(Table table, int from, int to) {
    Table.@Nullable Line best = null;
    int most = 0;
    for (Table.Line line : table.lines()) {
      int words = line.words(from, to);
      if (words > most) {
        most = words;
        best = line;
      }
    }
    return best;
  }
}
