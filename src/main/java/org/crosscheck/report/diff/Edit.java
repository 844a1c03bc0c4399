package org.crosscheck.report.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.word.Word;

/**
 * A run of words that two texts share, or that one of them has alone.
 *
 * @param kind who has it
 * @param base the words in the base; empty for an insertion
 * @param witness the words in the witness; empty for a deletion
 */
public record Edit(Kind kind, ImmutableList<Word> base, ImmutableList<Word> witness) {

  /** Whose words they are. */
  public enum Kind {
    SAME,
    ONLY_BASE,
    ONLY_WITNESS
  }

  /**
   * Above this many pairs of words only the common beginning and end are found: no two sentences of
   * news come near it, and a page that is one endless sentence must not stop the report.
   */
  private static final long MOST_PAIRS = 4_000_000;

  /** The fewest edits from one to the other, deletions before insertions. */
  public static ImmutableList<Edit> between(List<Word> base, List<Word> witness) {
    int head = 0;
    while (head < Math.min(base.size(), witness.size()) && same(base, head, witness, head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(base.size(), witness.size()) - head
        && same(base, base.size() - 1 - tail, witness, witness.size() - 1 - tail)) {
      tail++;
    }
    Runs runs = new Runs();
    for (int i = 0; i < head; i++) {
      runs.same(base.get(i), witness.get(i));
    }
    middle(
        base.subList(head, base.size() - tail), witness.subList(head, witness.size() - tail), runs);
    for (int i = tail; i > 0; i--) {
      runs.same(base.get(base.size() - i), witness.get(witness.size() - i));
    }
    return runs.build();
  }

  private static boolean same(List<Word> base, int i, List<Word> witness, int j) {
    return base.get(i).form().equals(witness.get(j).form());
  }

  /** Longest common subsequence by dynamic programming (Wagner and Fischer, 1974). */
  private static void middle(List<Word> base, List<Word> witness, Runs runs) {
    int n = base.size();
    int m = witness.size();
    if ((long) n * m > MOST_PAIRS) {
      base.forEach(runs::onlyBase);
      witness.forEach(runs::onlyWitness);
      return;
    }
    int[][] longest = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            same(base, i, witness, j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      if (i < n && j < m && same(base, i, witness, j)) {
        runs.same(base.get(i++), witness.get(j++));
      } else if (i < n && (j == m || longest[i + 1][j] >= longest[i][j + 1])) {
        runs.onlyBase(base.get(i++));
      } else {
        runs.onlyWitness(witness.get(j++));
      }
    }
  }

  /** Gathers words into runs. */
  private static final class Runs {

    private final List<Edit> edits = new ArrayList<>();
    private final List<Word> ofBase = new ArrayList<>();
    private final List<Word> ofWitness = new ArrayList<>();
    private boolean same;

    void same(Word base, Word witness) {
      turn(true);
      ofBase.add(base);
      ofWitness.add(witness);
    }

    void onlyBase(Word word) {
      turn(false);
      ofBase.add(word);
    }

    void onlyWitness(Word word) {
      turn(false);
      ofWitness.add(word);
    }

    private void turn(boolean now) {
      if (now != same) {
        flush();
        same = now;
      }
    }

    private void flush() {
      ImmutableList<Word> base = ImmutableList.copyOf(ofBase);
      ImmutableList<Word> witness = ImmutableList.copyOf(ofWitness);
      if (same && !base.isEmpty()) {
        edits.add(new Edit(Kind.SAME, base, witness));
      } else {
        if (!base.isEmpty()) {
          edits.add(new Edit(Kind.ONLY_BASE, base, ImmutableList.of()));
        }
        if (!witness.isEmpty()) {
          edits.add(new Edit(Kind.ONLY_WITNESS, ImmutableList.of(), witness));
        }
      }
      ofBase.clear();
      ofWitness.clear();
    }

    ImmutableList<Edit> build() {
      flush();
      return ImmutableList.copyOf(edits);
    }
  }
}
