package org.crosscheck.mention.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
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
public record TimeExpression(
    int first,
    int last,
    @Nullable Clock clock,
    @Nullable Part part,
    @Nullable DayOfWeek weekday,
    @Nullable MonthDay date,
    int year) {

  private static final int NOON = 12;

  /**
   * A time of day.
   *
   * @param at the time that is named
   * @param bound how it is meant
   * @param open whether the half of the day is not told with it: "about 11:30"
   */
  public record Clock(LocalTime at, Bound bound, boolean open) {

    /** The same time in the half that lies in a part of the day; empty where neither half does. */
    Optional<Clock> in(Part part) {
      return Stream.of(at.getHour(), at.getHour() + NOON, at.getHour() + 2 * NOON)
          .filter(hour -> part.from() <= hour && hour < part.to())
          .findFirst()
          .map(hour -> new Clock(at.withHour(hour % (2 * NOON)), bound, false));
    }
  }

  /** How a clock time is meant. */
  public enum Bound {
    EXACT(0),
    ABOUT(0),
    /** "shortly after" */
    AFTER(15),
    JUST_AFTER(10),
    /** "shortly before" */
    BEFORE(15),
    JUST_BEFORE(10),
    /** "before four": not when, but by when; nobody writes so of what is half a day off */
    EARLIER(120),
    LATER(120);

    private final int minutes;

    Bound(int minutes) {
      this.minutes = minutes;
    }

    /** So many minutes from the time that is named it still is. */
    public int minutes() {
      return minutes;
    }
  }

  /**
   * A part of the day in hours from its midnight; a night runs on into the next day.
   *
   * @param from the first hour
   * @param to the hour it ends at, at most 28
   */
  public record Part(int from, int to) {}

  /** This with its clock time in the half of the day that a part tells, or else without it. */
  TimeExpression settled(@Nullable Part told) {
    if (clock == null || !clock.open()) {
      return this;
    }
    Clock known = told == null ? null : clock.in(told).orElse(null);
    return new TimeExpression(first, last, known, part, weekday, date, year);
  }

  public boolean day() {
    return weekday != null || date != null;
  }
}
