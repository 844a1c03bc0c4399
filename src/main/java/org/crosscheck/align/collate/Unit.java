package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.crosscheck.align.collate.form.PlainForm;
import org.crosscheck.align.collate.form.Weights;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Quotation.Form;
import org.crosscheck.model.word.Word;

/**
 * One sentence of a quotation, or the fragment of one: what is looked for in other quotations.
 *
 * @param from index of its first word in the quotation
 * @param to index after its last
 * @param opens whether its first word is the first of what was said in that sentence
 * @param keys of its words
 * @param rarity of each of them in English news
 */
record Unit(
    Quotation quotation,
    int from,
    int to,
    boolean opens,
    ImmutableList<String> keys,
    ImmutableList<Double> rarity) {

  /**
   * Where a sentence begins that is not one of its own in other witnesses.
   *
   * @param quotation its id
   * @param word index of the sentence's first word
   */
  record Seam(String quotation, int word) {}

  /** A full stop and a line break: what stands between two sentences between the same marks. */
  private static final int BREAK = 3;

  /** Sentences that come after so many words alike are at one place. */
  private static final int CONTEXT = 2;

  /** The longest first, since the shorter ones are looked for in it; then by what they say. */
  static final Comparator<Unit> LONGEST_FIRST =
      Comparator.comparing((Unit unit) -> -unit.size())
          .thenComparing(unit -> String.join(" ", unit.keys()))
          .thenComparing(unit -> unit.quotation().passage())
          .thenComparing(Unit::from);

  /** The sentences of quotations that may be collated: speech between marks. */
  static List<Unit> of(List<Quotation> quotations) {
    return of(quotations, Set.of());
  }

  /**
   * The same where some sentences are read as one with that before them.
   *
   * @param seams where these begin
   */
  static List<Unit> of(List<Quotation> quotations, Set<Seam> seams) {
    List<Unit> units = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (quotation.form() != Form.DIRECT && quotation.form() != Form.PARTIAL) {
        continue;
      }
      List<Integer> starts =
          quotation.sentences().stream()
              .filter(start -> !seams.contains(new Seam(quotation.id(), start)))
              .toList();
      for (int i = 0; i < starts.size(); i++) {
        int from = starts.get(i);
        int to = i + 1 < starts.size() ? starts.get(i + 1) : quotation.words().size();
        boolean opens = i > 0 || quotation.form() == Form.DIRECT;
        addBetweenGaps(quotation, from, to, opens, units);
      }
    }
    return units;
  }

  /** Dots say that something is left out; what stands before and after is found by itself. */
  private static void addBetweenGaps(
      Quotation quotation, int from, int to, boolean opens, List<Unit> units) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || quotation.words().get(i).isGap()) {
        if (start < i) {
          units.add(unit(quotation, start, i, opens && start == from));
        }
        start = i + 1;
      }
    }
  }

  private static Unit unit(Quotation quotation, int from, int to, boolean opens) {
    ImmutableList<String> keys =
        quotation.words().subList(from, to).stream()
            .map(word -> PlainForm.key(word.form()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Double> rarity =
        keys.stream().map(Weights::rarity).collect(ImmutableList.toImmutableList());
    return new Unit(quotation, from, to, opens, keys, rarity);
  }

  /** Whether another sentence stands after it between the same marks, without dots between. */
  boolean goesOn() {
    return to < quotation.words().size()
        && quotation.sentences().contains(to)
        && !gap(to)
        && quotation.words().get(to).span().start() - word(size() - 1).span().end() <= BREAK;
  }

  /** Whether it and another come after the same words between the same marks. */
  boolean comesAfterTheSame(Unit other) {
    List<String> before = before();
    return !before.isEmpty() && before.equals(other.before());
  }

  /** The last words of the sentence before it; none where there are dots or marks between. */
  private List<String> before() {
    if (from < CONTEXT
        || gap(from - 1)
        || word(0).span().start() - quotation.words().get(from - 1).span().end() > BREAK) {
      return List.of();
    }
    return quotation.words().subList(from - CONTEXT, from).stream()
        .map(word -> PlainForm.key(word.form()))
        .toList();
  }

  private boolean gap(int word) {
    return quotation.words().get(word).isGap();
  }

  int size() {
    return keys.size();
  }

  Word word(int index) {
    return quotation.words().get(from + index);
  }

  double weight() {
    return keys.stream().mapToDouble(Weights::of).sum();
  }

  /** How many of its content words another has, in whatever order. */
  long contentShared(Unit other) {
    return keys.stream().filter(Weights::isContent).filter(other.keys::contains).count();
  }

  long contentWords() {
    return keys.stream().filter(Weights::isContent).count();
  }
}
