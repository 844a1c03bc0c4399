package org.crosscheck.align.figure;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.crosscheck.align.figure.setting.Level;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;

/**
 * Two times of two sources.
 *
 * @param one of the first source
 * @param other of the second
 * @param likeness how much of what is said around them is said by both, from 0 to 1
 */
record TimePair(Timing one, Timing other, double likeness) {

  private static final long FAR = 180;
  private static final long HALF_DAY = 12 * 60;

  /** How far a slip of a half day may be off it, for another quarter may be meant. */
  private static final long HOUR = 60;

  private static final long QUARTER_HOUR = 15;

  static boolean isClock(Timing timing) {
    return timing.when().grain() == ChronoUnit.MINUTES;
  }

  boolean clocks() {
    return isClock(one) && isClock(other);
  }

  boolean sameStep() {
    return one.predicate().equals(other.predicate());
  }

  /** The minutes between the two at a level; 0 where they meet. */
  long gap(Level level) {
    Moment first = one.when();
    Moment second = level.near(one, other).when();
    return first.overlaps(second)
        ? 0
        : Math.min(
            Math.abs(Duration.between(first.to(), second.from()).toMinutes()),
            Math.abs(Duration.between(second.to(), first.from()).toMinutes()));
  }

  /** Hours apart, and not by the half day that a.m. written for p.m. makes. */
  boolean farApart() {
    return minutes() > FAR && !halfDay();
  }

  /** A.m. for p.m., as near as it may be. */
  boolean halfDay() {
    return Math.abs(minutes() - HALF_DAY) <= HOUR;
  }

  /** Whether it is one hour to three, give or take a quarter, as between two zones. */
  boolean isHours() {
    return isHours(Duration.between(one.when().from(), other.when().from()))
        || isHours(Duration.between(one.when().to(), other.when().to()));
  }

  private static boolean isHours(Duration gap) {
    long minutes = Math.abs(gap.toMinutes());
    long beyond = minutes % HOUR;
    return Math.min(beyond, HOUR - beyond) <= QUARTER_HOUR
        && minutes > HOUR / 2
        && minutes <= FAR + QUARTER_HOUR;
  }

  private long minutes() {
    return Math.abs(Duration.between(one.when().from(), other.when().from()).toMinutes());
  }

  /** Whether both can be meant for one time, as exactly as they are given. */
  static boolean agree(Moment one, Moment other) {
    if (one.overlaps(other)) {
      return true;
    }
    Moment early = one.from().isBefore(other.from()) ? one : other;
    Moment late = early.equals(one) ? other : one;
    return Duration.between(early.to(), late.from()).toMinutes() < QUARTER_HOUR
        && (one.approximate() || other.approximate());
  }
}
