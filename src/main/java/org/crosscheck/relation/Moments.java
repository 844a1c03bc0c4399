package org.crosscheck.relation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.crosscheck.model.claim.Moment;

/**
 * Whether two times can be one.
 *
 * <p>Times that overlap can: a day holds its hours. Times of the clock that do not overlap still
 * agree where one of them is approximate and they lie no more than a quarter of an hour apart (the
 * guide to the gold annotations), or where the one is a round minute and the other departs from it
 * by no more than its roundness lets: two minutes from a multiple of five, five from the half hour.
 * 'Shortly before seven' is not approximate but a stretch that ends at seven, so it excludes 7:10;
 * beyond its ends five minutes more lie within how exactly it is meant, less than a quarter of an
 * hour where the other time is approximate. Coarser times that are approximate leave half of their
 * grain open on either side.
 */
public final class Moments {

  private static final long QUARTER_HOUR = 15;

  /** So far beyond its ends "shortly after" may reach, in minutes. */
  private static final long STRETCH = 5;

  private Moments() {}

  /** Whether two times can be one, and why. */
  public static Fit fit(Moment a, Moment b) {
    if (a.equals(b)) {
      return new Fit(Fit.Kind.SAME, "the same time");
    }
    if (a.overlaps(b)) {
      return new Fit(Fit.Kind.COMPATIBLE, "'" + a + "' and '" + b + "' have a time in common");
    }
    long gap = gapMinutes(a, b);
    long slack = slackMinutes(a, b);
    // Two days, two months that touch are still two.
    if (slack > 0 && gap <= slack) {
      return new Fit(Fit.Kind.COMPATIBLE, gap + " minutes lie within how exactly they are meant");
    }
    return new Fit(Fit.Kind.DIFFERENT, "'" + a + "' and '" + b + "' are " + words(gap) + " apart");
  }

  /**
   * The minutes between two times that do not overlap: from the last that the earlier can mean to
   * the first that the later can.
   */
  public static long gapMinutes(Moment a, Moment b) {
    Moment early = a.from().isBefore(b.from()) ? a : b;
    Moment late = early.equals(a) ? b : a;
    long gap = Duration.between(early.to(), late.from()).toMinutes();
    return isPoint(early) ? gap + 1 : gap;
  }

  /** How many minutes two times may lie apart and still be one, by how exactly they are meant. */
  static long slackMinutes(Moment a, Moment b) {
    boolean clock = isClock(a) && isClock(b);
    if (clock && (isStretch(a) || isStretch(b))) {
      return a.approximate() || b.approximate() ? QUARTER_HOUR - 1 : STRETCH;
    }
    if (clock) {
      return a.approximate() || b.approximate()
          ? QUARTER_HOUR
          : isPoint(a) || isPoint(b) ? Math.max(roundness(a), roundness(b)) : 0;
    }
    return Math.max(coarseSlack(a), coarseSlack(b));
  }

  private static long coarseSlack(Moment moment) {
    return moment.approximate() && !isClock(moment)
        ? moment.grain().getDuration().toMinutes() / 2
        : 0;
  }

  private static long roundness(Moment moment) {
    if (!isPoint(moment)) {
      return 0;
    }
    int minute = moment.from().getMinute();
    return minute % 30 == 0 ? 5 : minute % 5 == 0 ? 2 : 0;
  }

  private static boolean isClock(Moment moment) {
    return moment.grain() == ChronoUnit.MINUTES || moment.grain() == ChronoUnit.HOURS;
  }

  /** "Shortly after seven". */
  private static boolean isStretch(Moment moment) {
    return moment.grain() == ChronoUnit.MINUTES && !isPoint(moment);
  }

  private static boolean isPoint(Moment moment) {
    return Duration.between(moment.from(), moment.to()).toMinutes() <= 1;
  }

  private static String words(long minutes) {
    if (minutes < 120) {
      return minutes + " minutes";
    }
    long hours = minutes / 60;
    return hours < 48 ? hours + " hours" : hours / 24 + " days";
  }
}
