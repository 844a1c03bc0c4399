package org.crosscheck.relation;

import static com.google.common.truth.Truth.assertWithMessage;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.crosscheck.model.claim.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MomentsTest {

  @ParameterizedTest
  @CsvSource({
    "15:00, about, 15:10, about, COMPATIBLE",
    "15:00, about, 15:15, about, COMPATIBLE",
    "16:00, about, 15:45, '', COMPATIBLE",
    "03:30, about, 03:50, '', DIFFERENT",
    "22:00, about, 22:25, '', DIFFERENT",
    "17:19, '', 17:20, '', COMPATIBLE",
    "17:17, '', 17:20, '', DIFFERENT",
    "17:17, '', 17:18, '', DIFFERENT",
    "13:58, '', 14:00, '', COMPATIBLE",
    "17:20, '', 17:20, '', SAME",
    "17:20, '', 17:20, about, COMPATIBLE",
  })
  void twoClockTimes(String a, String aboutA, String b, String aboutB, Fit.Kind expected) {
    assertFit(clock(a, aboutA), clock(b, aboutB), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "06:45, 07:00, 07:10, DIFFERENT",
    "06:45, 07:00, 06:50, COMPATIBLE",
    "06:45, 07:00, 07:00, COMPATIBLE",
    "15:00, 15:15, 15:10, COMPATIBLE",
    "15:00, 15:15, 15:20, COMPATIBLE",
  })
  void aStretchAndAPoint(String from, String to, String point, Fit.Kind expected) {
    Moment stretch = new Moment(at(from), at(to), ChronoUnit.MINUTES, false);
    assertFit(stretch, clock(point, ""), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "00:00, 00:15, 00:27, COMPATIBLE",
    "00:00, 00:15, 00:30, DIFFERENT",
  })
  void aStretchAndAnApproximateTime(String from, String to, String point, Fit.Kind expected) {
    Moment stretch = new Moment(at(from), at(to), ChronoUnit.MINUTES, false);
    assertFit(stretch, clock(point, "about"), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-10, DAYS, '', 2022-02-10, DAYS, '', SAME",
    "2022-02-10, DAYS, '', 2022-02-07, WEEKS, '', COMPATIBLE",
    "2022-02-10, DAYS, '', 2022-02-01, MONTHS, '', COMPATIBLE",
    "2022-02-10, DAYS, '', 2022-02-11, DAYS, '', DIFFERENT",
    "2022-02-10, DAYS, about, 2022-02-11, DAYS, '', COMPATIBLE",
    "2022-02-10, DAYS, about, 2022-02-12, DAYS, '', DIFFERENT",
    "2005-01-01, YEARS, '', 2006-01-01, YEARS, '', DIFFERENT",
  })
  void twoCalendarTimes(
      String a,
      ChronoUnit grainA,
      String aboutA,
      String b,
      ChronoUnit grainB,
      String aboutB,
      Fit.Kind expected) {
    assertFit(day(a, grainA, aboutA), day(b, grainB, aboutB), expected);
  }

  private static void assertFit(Moment a, Moment b, Fit.Kind expected) {
    assertWithMessage("%s and %s", a, b).that(Moments.fit(a, b).kind()).isEqualTo(expected);
    assertWithMessage("%s and %s", b, a).that(Moments.fit(b, a).kind()).isEqualTo(expected);
  }

  private static LocalDateTime at(String clock) {
    return LocalDateTime.parse("2022-02-10T" + clock);
  }

  private static Moment clock(String clock, String about) {
    return new Moment(
        at(clock), at(clock).plusMinutes(1), ChronoUnit.MINUTES, about.equals("about"));
  }

  private static Moment day(String day, ChronoUnit grain, String about) {
    LocalDateTime from = LocalDateTime.parse(day + "T00:00");
    return new Moment(from, from.plus(1, grain), grain, about.equals("about"));
  }
}
