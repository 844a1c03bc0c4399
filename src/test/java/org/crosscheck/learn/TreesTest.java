package org.crosscheck.learn;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TreesTest {

  private static final Trees TREES =
      Trees.read(
          List.of(
              "columns\tnear\tfar",
              "threshold\t0.5",
              "tree",
              "node\t0\t0.1\t0.5\t1\t2\t2",
              "node\t-1\t-1",
              "node\t1\t0.6\t3\t3\t4\t3",
              "node\t-1\t1",
              "node\t-1\t-0.5",
              "tree",
              "node\t-1\t0.25"));

  @Test
  void goesDownByTheThresholds() {
    assertThat(TREES.logOdds(new float[] {0.4f, 9})).isWithin(1e-9).of(-0.75);
    assertThat(TREES.logOdds(new float[] {0.5f, 2})).isWithin(1e-9).of(1.25);
    assertThat(TREES.logOdds(new float[] {0.5f, 3})).isWithin(1e-9).of(-0.25);
  }

  @Test
  void whatIsMissingHasAWayOfItsOwn() {
    assertThat(TREES.logOdds(new float[] {Float.NaN, Float.NaN})).isWithin(1e-9).of(1.25);
  }

  /** What the columns gave is all that a row's log odds are more than the trees' means. */
  @Test
  void contributionsAddUp() {
    for (float[] row : new float[][] {{0, 0}, {1, 0}, {1, 5}, {Float.NaN, 4}}) {
      double[] given = TREES.contributions(row);
      assertThat(0.1 + 0.25 + given[0] + given[1]).isWithin(1e-9).of(TREES.logOdds(row));
    }
  }
}
