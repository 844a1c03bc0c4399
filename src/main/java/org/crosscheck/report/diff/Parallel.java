package org.crosscheck.report.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crosscheck.model.word.Word;

/**
 * Two whole texts in lines that can stand side by side: every sentence of both is in exactly one
 * line, in the order of its own text.
 *
 * @param lines from the first to the last
 * @param inBase where the words of the base start that the witness's version has too
 * @param inWitness where the words of the witness start that the base's version has too
 */
public record Parallel(
    ImmutableList<Line> lines, ImmutableSet<Integer> inBase, ImmutableSet<Integer> inWitness) {

  /**
   * What stands side by side.
   *
   * @param base indices of sentences of the base; may be empty
   * @param witness indices of sentences of the witness; may be empty
   * @param paired whether the two are versions of each other
   */
  public record Line(ImmutableList<Integer> base, ImmutableList<Integer> witness, boolean paired) {}

  /** Lays the two texts of a comparison side by side. */
  public static Parallel of(Comparison comparison) {
    ImmutableSet.Builder<Integer> inBase = ImmutableSet.builder();
    ImmutableSet.Builder<Integer> inWitness = ImmutableSet.builder();
    Map<Integer, List<Integer>> anchors = new TreeMap<>();
    for (Counterpart each : comparison.counterparts().values()) {
      for (Edit edit : each.edits()) {
        if (edit.kind() == Edit.Kind.SAME) {
          starts(edit.base(), inBase);
          starts(edit.witness(), inWitness);
        }
      }
      if (!each.moved()) {
        anchors.computeIfAbsent(each.witness(), key -> new ArrayList<>()).add(each.base());
      }
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int base = 0;
    int witness = 0;
    for (Map.Entry<Integer, List<Integer>> anchor : anchors.entrySet()) {
      int first = anchor.getValue().get(0);
      int last = anchor.getValue().get(anchor.getValue().size() - 1);
      between(comparison, base, first, witness, anchor.getKey(), lines);
      lines.add(new Line(range(first, last + 1), ImmutableList.of(anchor.getKey()), true));
      base = last + 1;
      witness = anchor.getKey() + 1;
    }
    between(
        comparison, base, comparison.base().size(), witness, comparison.witness().size(), lines);
    return new Parallel(lines.build(), inBase.build(), inWitness.build());
  }

  private static void starts(List<Word> words, ImmutableSet.Builder<Integer> into) {
    words.forEach(word -> into.add(word.span().start()));
  }

  /** Paragraph by paragraph, so that no line is longer than one. */
  private static void between(
      Comparison comparison,
      int base,
      int baseEnd,
      int witness,
      int witnessEnd,
      ImmutableList.Builder<Line> lines) {
    List<ImmutableList<Integer>> left = paragraphs(comparison.base(), base, baseEnd);
    List<ImmutableList<Integer>> right = paragraphs(comparison.witness(), witness, witnessEnd);
    for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
      lines.add(
          new Line(
              k < left.size() ? left.get(k) : ImmutableList.of(),
              k < right.size() ? right.get(k) : ImmutableList.of(),
              false));
    }
  }

  private static List<ImmutableList<Integer>> paragraphs(List<Unit> units, int from, int to) {
    List<ImmutableList<Integer>> paragraphs = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (i + 1 == to || units.get(i + 1).block() != units.get(i).block()) {
        paragraphs.add(range(start, i + 1));
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private static ImmutableList<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().collect(ImmutableList.toImmutableList());
  }
}
