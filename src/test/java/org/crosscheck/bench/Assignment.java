package org.crosscheck.bench;

import java.util.Arrays;

/**
 * The pairing of rows and columns with the greatest sum, each used once at most: the Hungarian
 * method with potentials (Kuhn, 1955; Munkres, 1957), in cubic time.
 */
final class Assignment {

  private Assignment() {}

  /**
   * The greatest sum.
   *
   * @param gains of each row with each column, none negative; as many columns as one likes
   */
  static double best(double[][] gains) {
    if (gains.length == 0 || gains[0].length == 0) {
      return 0;
    }
    return gains.length > gains[0].length ? of(transposed(gains)) : of(gains);
  }

  private static double[][] transposed(double[][] gains) {
    double[][] turned = new double[gains[0].length][gains.length];
    for (int i = 0; i < gains.length; i++) {
      for (int j = 0; j < gains[0].length; j++) {
        turned[j][i] = gains[i][j];
      }
    }
    return turned;
  }

  /** Rows are added one by one, each along the cheapest path that frees a column for it. */
  private static double of(double[][] gains) {
    int rows = gains.length;
    int columns = gains[0].length;
    double[] ofRow = new double[rows + 1];
    double[] ofColumn = new double[columns + 1];
    int[] rowAt = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      int[] before = new int[columns + 1];
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] seen = new boolean[columns + 1];
      int column = 0;
      rowAt[0] = row;
      while (rowAt[column] != 0) {
        seen[column] = true;
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int j = 1; j <= columns; j++) {
          if (!seen[j]) {
            double slack = -gains[rowAt[column] - 1][j - 1] - ofRow[rowAt[column]] - ofColumn[j];
            if (slack < least[j]) {
              least[j] = slack;
              before[j] = column;
            }
            if (least[j] < step) {
              step = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (seen[j]) {
            ofRow[rowAt[j]] += step;
            ofColumn[j] -= step;
          } else {
            least[j] -= step;
          }
        }
        column = next;
      }
      while (column != 0) {
        rowAt[column] = rowAt[before[column]];
        column = before[column];
      }
    }
    double sum = 0;
    for (int j = 1; j <= columns; j++) {
      if (rowAt[j] != 0) {
        sum += gains[rowAt[j] - 1][j - 1];
      }
    }
    return sum;
  }
}
