package org.crosscheck.mention.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.time.TimeExpression.Clock;
import org.crosscheck.model.Publication;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Moment;

/**
 * Says which moment an expression of time means. A date is resolved by the article's own year; a
 * weekday alone and a clock time alone stay undated ({@link Moment#UNDATED_WEEK}, {@link
 * Moment#UNDATED_DAY}), because archives misdate articles by days.
 */
public final class Dating {

  /** Words before a day that is still to come. */
  private static final ImmutableSet<String> UNTIL =
      ImmutableSet.of("through", "until", "till", "by", "before");

  private Dating() {}

  /** The moment that an expression means in an article. */
  public static Moment moment(Sentence sentence, TimeExpression time, AnnotatedArticle article) {
    LocalDate day = day(sentence, time, article);
    Clock clock = time.clock();
    if (clock != null) {
      int within = clock.bound().minutes();
      LocalDateTime at = day.atTime(clock.at());
      return switch (clock.bound()) {
        case EXACT -> new Moment(at, at.plusMinutes(1), ChronoUnit.MINUTES, false);
        case ABOUT -> new Moment(at, at.plusMinutes(1), ChronoUnit.MINUTES, true);
        case AFTER, JUST_AFTER, LATER ->
            new Moment(at, at.plusMinutes(within), ChronoUnit.MINUTES, false);
        case BEFORE, JUST_BEFORE, EARLIER -> {
          // Just before midnight is the end of the day that is named with it.
          LocalDateTime end = clock.at().equals(LocalTime.MIDNIGHT) ? at.plusDays(1) : at;
          yield new Moment(end.minusMinutes(within), end, ChronoUnit.MINUTES, false);
        }
      };
    }
    LocalDateTime midnight = day.atStartOfDay();
    TimeExpression.Part part = time.part();
    return part == null
        ? new Moment(midnight, midnight.plusDays(1), ChronoUnit.DAYS, false)
        : new Moment(
            midnight.plusHours(part.from()),
            midnight.plusHours(part.to()),
            ChronoUnit.HOURS,
            false);
  }

  private static boolean nearer(LocalDate to, LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(to, one))
        < Math.abs(ChronoUnit.DAYS.between(to, other));
  }

  private static LocalDate day(Sentence sentence, TimeExpression time, AnnotatedArticle article) {
    MonthDay date = time.date();
    if (date != null && time.year() > 0) {
      return date.atYear(time.year());
    }
    Optional<LocalDate> published = article.article().source().publication().map(Publication::day);
    if (date != null && published.isPresent()) {
      LocalDate sameYear = date.atYear(published.get().getYear());
      LocalDate nextYear = sameYear.plusYears(1);
      boolean ahead = UNTIL.contains(Words.at(sentence.tokens(), time.first() - 1));
      if (ahead && nearer(published.get(), nextYear, sameYear)) {
        return nextYear;
      }
      // A report knows of some days ahead; what is further off was last year.
      return sameYear.isAfter(published.get().plusDays(60))
          ? date.atYear(published.get().getYear() - 1)
          : sameYear;
    }
    if (date != null) {
      return date.atYear(Moment.UNDATED_YEAR);
    }
    return time.weekday() != null
        ? Moment.UNDATED_WEEK.plusDays(time.weekday().getValue() - 1L)
        : Moment.UNDATED_DAY;
  }
}
