package org.crosscheck.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosscheck.score.Calibrated;

/**
 * Turns a model's numbers into shares that are right, by isotonic regression (pool adjacent
 * violators, Ayer et al., 1955) over candidates of genres the model had not seen.
 */
final class Calibration {

  /** A step of fewer candidates is joined to the next. */
  private static final int LEAST = 40;

  private final List<double[]> points;

  private Calibration(List<double[]> points) {
    this.points = points;
  }

  static Calibration of(List<Trainer.Scored> scored) {
    List<double[]> pools = new ArrayList<>();
    List<Trainer.Scored> ordered =
        scored.stream()
            .sorted(Comparator.comparingDouble(Trainer.Scored::probability))
            .toList();
    double[] open = new double[3];
    for (Trainer.Scored each : ordered) {
      if (each.label() == Labelled.Label.UPDATE || each.label() == Labelled.Label.SECOND) {
        continue;
      }
      open[0] += each.probability();
      open[1] += each.label() == Labelled.Label.DISAGREEMENT ? 1 : 0;
      open[2]++;
      if (open[2] >= LEAST) {
        add(pools, open);
        open = new double[3];
      }
    }
    if (open[2] > 0) {
      add(pools, open);
    }
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {0, 0});
    pools.forEach(pool -> points.add(new double[] {pool[0] / pool[2], pool[1] / pool[2]}));
    double[] last = points.get(points.size() - 1);
    points.add(new double[] {1, Math.min(0.99, Math.max(last[1], 0.95))});
    return new Calibration(points);
  }

  private static void add(List<double[]> pools, double[] pool) {
    pools.add(pool);
    while (pools.size() > 1) {
      double[] last = pools.get(pools.size() - 1);
      double[] before = pools.get(pools.size() - 2);
      if (before[1] / before[2] < last[1] / last[2]) {
        return;
      }
      pools.remove(pools.size() - 1);
      for (int i = 0; i < 3; i++) {
        before[i] += last[i];
      }
    }
  }

  double of(double probability) {
    return new Calibrated(points).of(probability);
  }

  List<String> lines(String name) {
    return points.stream()
        .map(point -> String.format(Locale.ROOT, "%s\t%.5f\t%.5f", name, point[0], point[1]))
        .toList();
  }
}
