package org.crosscheck.detect.example;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.crosscheck.model.claim.Moment;

/** Reads a time as ISO 8601 writes it, down to the grain it is given in. */
final class MomentNotation {

  private MomentNotation() {}

  /** Reads {@code 2022}, {@code 2022-02-10T22:30}, {@code 2022-02-10..2022-02-12} and the like. */
  static Moment read(String when, boolean approximate) {
    int dots = when.indexOf("..");
    if (dots < 0) {
      return one(when, approximate);
    }
    Moment from = one(when.substring(0, dots), approximate);
    Moment to = one(when.substring(dots + 2), approximate);
    return new Moment(from.from(), to.to(), from.grain(), approximate);
  }

  private static Moment one(String when, boolean approximate) {
    ChronoUnit grain =
        switch (when.length()) {
          case 4 -> ChronoUnit.YEARS;
          case 7 -> ChronoUnit.MONTHS;
          case 10 -> ChronoUnit.DAYS;
          case 13 -> ChronoUnit.HOURS;
          case 16 -> ChronoUnit.MINUTES;
          default -> throw new IllegalArgumentException("no time: " + when);
        };
    LocalDateTime from =
        switch (when.length()) {
          case 4 -> Year.parse(when).atDay(1).atStartOfDay();
          case 7 -> YearMonth.parse(when).atDay(1).atStartOfDay();
          case 10 -> LocalDate.parse(when).atStartOfDay();
          case 13 -> LocalDateTime.parse(when + ":00");
          default -> LocalDateTime.parse(when);
        };
    return new Moment(from, from.plus(1, grain), grain, approximate);
  }
}
