package org.crosscheck.model.mention;

import java.util.Locale;

/** The kinds of value that are compared with each other, and with no other. */
public enum Kind {
  /** How many. */
  COUNT,
  MONEY,
  PERCENTAGE,
  /** A length, a weight, a speed, a magnitude. */
  MEASURE,
  DURATION,
  AGE,
  /** Which of a row: first, 17th. */
  ORDINAL,
  /** A score, a vote, a record. */
  TALLY,
  /** A time of day, a day, a date, a month, a year. */
  TIME,
  /** A house, a block or a crossing. */
  ADDRESS,
  /** What somebody or something is called. */
  NAME,
  /** Whatever words a rule lays side by side; no sentence is read for them. */
  WORDING;

  /** As data files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a number of something. */
  public boolean isNumber() {
    return switch (this) {
      case COUNT, MONEY, PERCENTAGE, MEASURE, DURATION, AGE, ORDINAL, TALLY -> true;
      case TIME, ADDRESS, NAME, WORDING -> false;
    };
  }
}
