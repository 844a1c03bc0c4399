package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.crosscheck.align.collate.form.Weights;

/**
 * The best local alignment of a unit's words with the columns of a table (Smith and Waterman 1981,
 * with Gotoh's affine gaps): words that stand at the same place, with omissions and additions
 * between them.
 *
 * @param column for each word the index of its column, or {@link #NONE}
 * @param score the sum over words and gaps
 */
record Match(ImmutableList<Integer> column, double score) {

  static final int NONE = -1;

  private static final double RELATED = 0.6;
  private static final double OTHER = -0.45;
  private static final double GAP_OPEN = -0.55;
  private static final double GAP_MORE = -0.12;

  /** Aligns words with columns, each given by the keys that stand there. */
  static Match of(List<String> words, List<? extends Collection<String>> columns) {
    return new Grid(words, columns).trace();
  }

  static double similarity(String word, Collection<String> column) {
    if (column.contains(word)) {
      return Weights.of(word);
    }
    for (String key : column) {
      boolean content = Weights.isContent(word);
      if (content ? Weights.related(word, key) : Weights.contract(word, key)) {
        return RELATED * Weights.of(word);
      }
    }
    return OTHER;
  }

  /** The three matrices of an affine alignment and the way back through them. */
  private static final class Grid {

    private static final byte STOP = 3;

    private final int m;
    private final int n;
    private final double[][][] value;
    private final byte[][][] from;
    private int bestI;
    private int bestJ;

    Grid(List<String> words, List<? extends Collection<String>> columns) {
      m = words.size();
      n = columns.size();
      value = new double[3][m + 1][n + 1];
      from = new byte[3][m + 1][n + 1];
      for (double[][] matrix : value) {
        for (double[] row : matrix) {
          Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
      }
      for (int i = 1; i <= m; i++) {
        for (int j = 1; j <= n; j++) {
          pair(i, j, similarity(words.get(i - 1), columns.get(j - 1)));
          skip(1, i, j, i - 1, j);
          skip(2, i, j, i, j - 1);
          if (value[0][i][j] > value[0][bestI][bestJ]) {
            bestI = i;
            bestJ = j;
          }
        }
      }
    }

    private void pair(int i, int j, double similarity) {
      double before = 0;
      byte state = STOP;
      for (byte s = 0; s < 3; s++) {
        if (value[s][i - 1][j - 1] > before) {
          before = value[s][i - 1][j - 1];
          state = s;
        }
      }
      value[0][i][j] = before + similarity;
      from[0][i][j] = state;
    }

    private void skip(int own, int i, int j, int beforeI, int beforeJ) {
      double best = Double.NEGATIVE_INFINITY;
      byte state = 0;
      for (byte s = 0; s <= own; s++) {
        double step = s == own ? GAP_MORE : GAP_OPEN;
        if (value[s][beforeI][beforeJ] + step > best) {
          best = value[s][beforeI][beforeJ] + step;
          state = s;
        }
      }
      value[own][i][j] = best;
      from[own][i][j] = state;
    }

    Match trace() {
      int[] column = new int[m];
      Arrays.fill(column, NONE);
      int i = bestI;
      int j = bestJ;
      byte state = 0;
      while (i > 0 && j > 0 && state != STOP) {
        byte next = from[state][i][j];
        if (state == 0) {
          column[i - 1] = j - 1;
        }
        i -= state == 2 ? 0 : 1;
        j -= state == 1 ? 0 : 1;
        state = next;
      }
      return new Match(
          ImmutableList.copyOf(Ints.asList(column)), Math.max(0, value[0][bestI][bestJ]));
    }
  }
}
