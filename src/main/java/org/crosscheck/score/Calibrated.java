package org.crosscheck.score;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A table of a model's numbers and the shares of them that are right.
 *
 * @param points pairs of number and share, both rising
 */
public record Calibrated(ImmutableList<double[]> points) {

  public Calibrated(List<double[]> points) {
    this(ImmutableList.copyOf(points));
  }

  /** The share of a number, between two points in a straight line; itself where there are none. */
  public double of(double number) {
    double[] before = {0, 0};
    for (double[] point : points) {
      if (number <= point[0]) {
        double width = point[0] - before[0];
        double share = width == 0 ? 1 : (number - before[0]) / width;
        return before[1] + share * (point[1] - before[1]);
      }
      before = point;
    }
    return points.isEmpty() ? number : before[1];
  }
}
