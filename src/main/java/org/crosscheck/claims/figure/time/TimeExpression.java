package org.crosscheck.claims.figure.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A time as a sentence gives it, before any date is known.
 *
 * @param first the first token, words such as "about" included
 * @param last the last token
 * @param clock the time of day
 * @param part morning, afternoon, evening or night
 * @param weekday the day of the week
 * @param date the day of the year
 * @param year where the words give it; 0 where they do not
 */
record TimeExpression(
    int first,
    int last,
    @Nullable Clock clock,
    @Nullable Part part,
    @Nullable DayOfWeek weekday,
    @Nullable MonthDay date,
    int year) {

  /**
   * A time of day.
   *
   * @param at the time that is named
   * @param bound how it is meant
   */
  record Clock(LocalTime at, Bound bound) {}

  /** How a clock time is meant. */
  enum Bound {
    EXACT,
    ABOUT,
    /** "shortly after" */
    AFTER,
    /** "just before" */
    BEFORE
  }

  /**
   * A part of the day in hours from its midnight; a night runs on into the next day.
   *
   * @param from the first hour
   * @param to the hour it ends at, at most 28
   */
  record Part(int from, int to) {}

  boolean day() {
    return weekday != null || date != null;
  }
}
