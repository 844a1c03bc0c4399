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
  /** What somebody or something is called. */
  NAME,
  /** Any other noun, verb or adjective. */
  TERM,
  /** Whether what a predicate says is so. */
  POLARITY;

  /** As data files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a number of something. */
  public boolean isNumber() {
    return switch (this) {
      case COUNT, MONEY, PERCENTAGE, MEASURE, DURATION, AGE, ORDINAL, TALLY -> true;
      case TIME, NAME, TERM, POLARITY -> false;
    };
  }
}
