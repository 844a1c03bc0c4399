package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;

/** What a detector makes of a row. */
public sealed interface Outcome {

  /** All that speak say the same. */
  record Agrees() implements Outcome {}

  /**
   * Other values that can all be true: finer, rounded, part of the whole.
   *
   * @param reason what makes them compatible
   */
  record Compatible(String reason) implements Outcome {}

  /**
   * A later report of a newer state; each was right at its time.
   *
   * @param sides at least two, the earlier state first
   */
  record Updated(ImmutableList<Side> sides, Judgement judgement) implements Outcome {

    public Updated {
      Outcome.requireTwo(sides);
    }
  }

  /**
   * Values that cannot all be true.
   *
   * @param sides at least two, of distinct values
   */
  record Conflict(ImmutableList<Side> sides, Judgement judgement) implements Outcome {

    public Conflict {
      Outcome.requireTwo(sides);
    }
  }

  /**
   * Something to know of a source as a whole.
   *
   * @param sides the evidence
   */
  record Notice(ImmutableList<Side> sides, Judgement judgement) implements Outcome {}

  /**
   * The claims may not be of one thing, or not of one moment.
   *
   * @param reason what is missing
   */
  record CannotTell(String reason) implements Outcome {}

  private static void requireTwo(ImmutableList<Side> sides) {
    if (sides.stream().map(Side::value).distinct().count() < 2) {
      throw new IllegalArgumentException("a disagreement needs two values: " + sides);
    }
  }
}
