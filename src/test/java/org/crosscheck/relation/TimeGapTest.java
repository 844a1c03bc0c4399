package org.crosscheck.relation;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.crosscheck.model.claim.Moment;
import org.junit.jupiter.api.Test;

final class TimeGapTest {

  private static Moment at(LocalDate day, int hour, int minute, boolean about) {
    LocalDateTime from = day.atTime(hour, minute);
    return new Moment(from, from.plusMinutes(1), ChronoUnit.MINUTES, about);
  }

  private static Moment day(LocalDate day) {
    return new Moment(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), ChronoUnit.DAYS, false);
  }

  private static Moment year(int year) {
    return new Moment(
        LocalDate.of(year, 1, 1).atStartOfDay(),
        LocalDate.of(year + 1, 1, 1).atStartOfDay(),
        ChronoUnit.YEARS,
        false);
  }

  private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 3);

  @Test
  void hoursAreComparedThoughOneNamesNoDay() {
    TimeGap gap = TimeGap.between(at(FRIDAY, 7, 10, false), at(Moment.UNDATED_DAY, 8, 10, false));
    assertThat(gap.clock()).hasValue(60L);
    assertThat(gap.days()).isEmpty();
    assertThat(gap.differs()).isTrue();
  }

  @Test
  void aQuarterOfAnHourIsAbout() {
    assertThat(
            TimeGap.between(
                    at(Moment.UNDATED_DAY, 22, 0, true), at(Moment.UNDATED_DAY, 22, 15, false))
                .differs())
        .isFalse();
    assertThat(
            TimeGap.between(
                    at(Moment.UNDATED_DAY, 22, 0, true), at(Moment.UNDATED_DAY, 22, 25, false))
                .differs())
        .isTrue();
  }

  @Test
  void midnightLiesBetweenTwoHours() {
    assertThat(
            TimeGap.between(
                    at(Moment.UNDATED_DAY, 23, 50, false), at(Moment.UNDATED_DAY, 0, 10, false))
                .clock())
        .hasValue(20L);
  }

  @Test
  void aWeekdayIsComparedWithThatOfADate() {
    LocalDate anyFriday = Moment.UNDATED_WEEK.plusDays(4);
    LocalDate anyThursday = Moment.UNDATED_WEEK.plusDays(3);
    assertThat(TimeGap.between(day(FRIDAY), day(anyFriday)).differs()).isFalse();
    assertThat(TimeGap.between(day(FRIDAY), day(anyThursday)).days()).hasValue(1L);
  }

  @Test
  void aDayHoldsItsYear() {
    assertThat(TimeGap.between(day(FRIDAY), year(2024)).differs()).isFalse();
    assertThat(TimeGap.between(year(2021), year(2024)).years()).hasValue(3L);
  }

  @Test
  void theOrderDoesNotMatter() {
    Moment[] moments = {
      at(FRIDAY, 7, 0, false), day(FRIDAY), year(2020), at(Moment.UNDATED_DAY, 9, 0, true)
    };
    for (Moment a : moments) {
      for (Moment b : moments) {
        assertThat(TimeGap.between(a, b)).isEqualTo(TimeGap.between(b, a));
      }
      assertThat(TimeGap.between(a, a).differs()).isFalse();
    }
  }
}
