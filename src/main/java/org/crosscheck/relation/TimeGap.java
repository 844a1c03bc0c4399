package org.crosscheck.relation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.model.claim.Moment;

/**
 * How far two times are apart in what both of them name: a day beside a day, an hour beside an
 * hour. A weekday is compared with the weekday of a date.
 *
 * @param clock minutes between the hours, 0 where they fit; empty where one names no hour
 * @param days days between the days, of two weekdays at most three; empty where one names none
 * @param years years between the years; empty where one is not known
 */
public record TimeGap(Optional<Long> clock, Optional<Long> days, Optional<Long> years) {

  private static final long DAY = 24 * 60;

  /** Compares two times. */
  public static TimeGap between(Moment a, Moment b) {
    return new TimeGap(clock(a, b), days(a, b), years(a, b));
  }

  /** Whether anything that both name is not the same. */
  public boolean differs() {
    return clock.orElse(0L) > 0 || days.orElse(0L) > 0 || years.orElse(0L) > 0;
  }

  private static Optional<Long> clock(Moment a, Moment b) {
    if (!namesHour(a) || !namesHour(b)) {
      return Optional.empty();
    }
    long from = minuteOf(a);
    long until = from + length(a);
    long gap = Long.MAX_VALUE;
    for (long turn = -DAY; turn <= DAY; turn += DAY) {
      long other = minuteOf(b) + turn;
      long end = other + length(b);
      gap = Math.min(gap, Math.max(0, Math.max(other - until + 1, from - end + 1)));
    }
    return Optional.of(gap <= Moments.slackMinutes(a, b) ? 0 : gap);
  }

  private static boolean namesHour(Moment moment) {
    return moment.grain() == ChronoUnit.MINUTES || moment.grain() == ChronoUnit.HOURS;
  }

  private static long minuteOf(Moment moment) {
    return moment.from().getHour() * 60L + moment.from().getMinute();
  }

  private static long length(Moment moment) {
    return ChronoUnit.MINUTES.between(moment.from(), moment.to());
  }

  private static Optional<Long> days(Moment a, Moment b) {
    boolean fine = isDay(a) && isDay(b);
    if (!fine) {
      return Optional.empty();
    }
    LocalDate one = a.from().toLocalDate();
    LocalDate other = b.from().toLocalDate();
    if (isDated(one) && isDated(other)) {
      boolean undated =
          one.getYear() == Moment.UNDATED_YEAR || other.getYear() == Moment.UNDATED_YEAR;
      LocalDate same = undated ? other.withYear(one.getYear()) : other;
      return Optional.of(Math.abs(ChronoUnit.DAYS.between(one, same)));
    }
    if (one.getYear() == Moment.UNDATED_YEAR || other.getYear() == Moment.UNDATED_YEAR) {
      return Optional.empty();
    }
    return Optional.of(between(one.getDayOfWeek(), other.getDayOfWeek()));
  }

  private static boolean isDay(Moment moment) {
    boolean grain = namesHour(moment) || moment.grain() == ChronoUnit.DAYS;
    return grain
        && !moment.from().toLocalDate().equals(Moment.UNDATED_DAY)
        && !moment.from().toLocalDate().equals(Moment.UNDATED_DAY.minusDays(1));
  }

  private static boolean isDated(LocalDate day) {
    return day.getYear() >= Moment.UNDATED_YEAR;
  }

  private static long between(DayOfWeek a, DayOfWeek b) {
    int gap = Math.abs(a.getValue() - b.getValue());
    return Math.min(gap, 7 - gap);
  }

  private static Optional<Long> years(Moment a, Moment b) {
    boolean known =
        a.from().getYear() > Moment.UNDATED_YEAR && b.from().getYear() > Moment.UNDATED_YEAR;
    boolean coarse = a.grain() == ChronoUnit.YEARS || b.grain() == ChronoUnit.YEARS;
    if (!known || !coarse) {
      return months(a, b);
    }
    if (a.overlaps(b)) {
      return Optional.of(0L);
    }
    return Optional.of(Math.abs((long) a.from().getYear() - b.from().getYear()));
  }

  /** Of two months that are not the same: one year, so that they differ. */
  private static Optional<Long> months(Moment a, Moment b) {
    boolean month = a.grain() == ChronoUnit.MONTHS || b.grain() == ChronoUnit.MONTHS;
    boolean dated = isDated(a.from().toLocalDate()) && isDated(b.from().toLocalDate());
    if (!month || !dated || a.grain() == ChronoUnit.YEARS || b.grain() == ChronoUnit.YEARS) {
      return Optional.empty();
    }
    return Optional.of(a.from().getMonth() == b.from().getMonth() ? 0L : 1L);
  }
}
