package org.crosscheck.annotate.model;

import java.io.Serializable;

/**
 * A table of rows of few values, written and read as two arrays: hundreds of thousands of small
 * arrays take long to be read one by one. What is read is the table itself.
 */
final class Weights implements Serializable {

  private static final long serialVersionUID = 1;

  private final byte[] lengths;
  private final float[] values;

  Weights(double[][] rows) {
    lengths = new byte[rows.length];
    int all = 0;
    for (int i = 0; i < rows.length; i++) {
      lengths[i] = (byte) rows[i].length;
      all += rows[i].length;
    }
    values = new float[all];
    int next = 0;
    for (double[] row : rows) {
      for (double value : row) {
        values[next++] = (float) value;
      }
    }
  }

  private Object readResolve() {
    float[][] rows = new float[lengths.length][];
    int next = 0;
    for (int i = 0; i < rows.length; i++) {
      float[] row = new float[lengths[i]];
      System.arraycopy(values, next, row, 0, row.length);
      next += row.length;
      rows[i] = row;
    }
    return rows;
  }
}
