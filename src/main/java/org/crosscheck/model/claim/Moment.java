package org.crosscheck.model.claim;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A time as uncertain as it was given: somewhere between two instants of the event's local clock.
 *
 * @param from the earliest it can mean
 * @param to the latest it can mean, after {@code from}
 * @param grain the unit it is given in: minutes, hours, days, weeks, months, years
 * @param approximate "about", "around", "shortly before"
 */
public record Moment(LocalDateTime from, LocalDateTime to, ChronoUnit grain, boolean approximate) {

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
    String day = from.toLocalDate().toString();
    String text =
        switch (grain) {
          case MINUTES, HOURS -> day + " " + from.toLocalTime();
          case DAYS -> day;
          default -> day + " to " + to.minusNanos(1).toLocalDate();
        };
    return approximate ? "about " + text : text;
  }
}
