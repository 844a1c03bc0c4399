package org.crosscheck.model.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A time as uncertain as it was given: somewhere between two instants of the event's local clock.
 *
 * @param from the earliest it can mean
 * @param to the latest it can mean, after {@code from}
 * @param grain the unit it is given in: minutes, hours, days, weeks, months, years
 * @param approximate "about", "around", "shortly before"
 */
public record Moment(LocalDateTime from, LocalDateTime to, ChronoUnit grain, boolean approximate) {

  /** The Monday of the week that stands for any week: "on Friday" where no date is known. */
  public static final LocalDate UNDATED_WEEK = LocalDate.of(1, 1, 1);

  /** The day that stands for any day: "at 10:30 p.m." where no day is known. */
  public static final LocalDate UNDATED_DAY = LocalDate.of(1, 3, 1);

  /** The year that stands for any year: "on June 29" where no year is known. */
  public static final int UNDATED_YEAR = 4;

  public Moment {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
  }

  /** Whether one instant can satisfy both. */
  public boolean overlaps(Moment other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  @Override
  public String toString() {
    String text =
        switch (grain) {
          case MINUTES -> (day() + " " + clock()).trim();
          case HOURS -> (day() + " " + from.toLocalTime() + " to " + to.toLocalTime()).trim();
          case DAYS -> day();
          default -> day() + " to " + to.minusNanos(1).toLocalDate();
        };
    return approximate ? "about " + text : text;
  }

  private String clock() {
    boolean point = !from.plusMinutes(1).isBefore(to);
    return point ? from.toLocalTime().toString() : from.toLocalTime() + " to " + to.toLocalTime();
  }

  /** The day as far as it is known. */
  private String day() {
    LocalDate day = from.toLocalDate();
    if (day.getYear() > UNDATED_YEAR) {
      return day.toString();
    }
    if (day.getYear() == UNDATED_YEAR) {
      return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          + " "
          + day.getDayOfMonth();
    }
    return day.isBefore(UNDATED_DAY.minusDays(7))
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : "";
  }
}
