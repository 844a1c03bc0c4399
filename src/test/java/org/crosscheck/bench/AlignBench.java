package org.crosscheck.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.align.sentence.Counterpart;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.app.eval.Gold;

/**
 * In how many of the disagreements that may be read two sides stand in sentences that are laid side
 * by side, among the best 1, 3 and 5 of either, by kind. Arguments: {@code shared} and a folder for
 * annotations.
 */
public final class AlignBench {

  private static final int[] DEPTHS = {1, 3, 5};

  private AlignBench() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Checker checker = new Checker(Path.of(args[1]));
    Map<String, int[]> kinds = new TreeMap<>();
    long pairs = 0;
    long lines = 0;
    for (Halves.Annotated each : Halves.read(Path.of(args[0]))) {
      SentenceAlignment alignment = new SentenceAligner().align(checker.annotate(each.story()));
      pairs += alignment.pairs().size();
      lines += alignment.lines().size();
      for (Gold.Item item : each.gold().disagreements()) {
        int best = rank(item, alignment);
        boolean update = item.grade().equals("update");
        List<String> counted = update ? List.of("update") : List.of(item.kind(), "all");
        for (String kind : counted) {
          int[] counts = kinds.computeIfAbsent(kind, all -> new int[DEPTHS.length + 1]);
          counts[DEPTHS.length]++;
          for (int i = 0; i < DEPTHS.length; i++) {
            counts[i] += best < DEPTHS[i] ? 1 : 0;
          }
        }
      }
    }
    kinds.forEach(
        (kind, counts) ->
            out.printf(
                Locale.ROOT,
                "%-12s %4d   at 1 %.3f   at 3 %.3f   at 5 %.3f%n",
                kind,
                counts[3],
                (double) counts[0] / counts[3],
                (double) counts[1] / counts[3],
                (double) counts[2] / counts[3]));
    out.printf(Locale.ROOT, "%d sentences, %.1f pairs a sentence%n", lines, (double) pairs / lines);
  }

  /** The best rank at which two of its sides meet; a large number where none do. */
  private static int rank(Gold.Item item, SentenceAlignment alignment) {
    int best = Integer.MAX_VALUE;
    for (Line one : alignment.lines()) {
      for (Counterpart counterpart : alignment.counterparts().get(one.index())) {
        Line other = alignment.lines().get(counterpart.line());
        for (Gold.Side a : item.sides()) {
          for (Gold.Side b : item.sides()) {
            if (!a.equals(b) && holds(one, a) && holds(other, b)) {
              best = Math.min(best, counterpart.rank());
            }
          }
        }
      }
    }
    return best;
  }

  private static boolean holds(Line line, Gold.Side side) {
    int overlap =
        Math.min(line.sentence().span().end(), side.end())
            - Math.max(line.sentence().span().start(), side.start());
    return line.article().id().equals(side.source()) && 2 * overlap >= side.end() - side.start();
  }
}
