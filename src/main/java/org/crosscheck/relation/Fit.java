package org.crosscheck.relation;

/**
 * How two values go together.
 *
 * @param kind whether both can be true
 * @param reason for people; a clause without a period
 */
public record Fit(Kind kind, String reason) {

  /** Whether two values can both be true. */
  public enum Kind {
    SAME,
    /** Other words for what may be one value. */
    COMPATIBLE,
    DIFFERENT,
    /** They do not measure the same. */
    INCOMPARABLE
  }

  public boolean differs() {
    return kind == Kind.DIFFERENT;
  }
}
