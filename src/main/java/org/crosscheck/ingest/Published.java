package org.crosscheck.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its date says so.
 *
 * @param date the day, in the place's own time where an offset is given
 * @param moment with the offset; null where only a day, or a time of an unknown zone is given
 */
record Published(LocalDate date, @Nullable OffsetDateTime moment) {

  /**
   * Reads an ISO 8601 day, or day and time with or without an offset.
   *
   * @return null where it is none of these
   */
  static @Nullable Published parse(String text) {
    try {
      TemporalAccessor read =
          text.indexOf('T') < 0
              ? DateTimeFormatter.ISO_LOCAL_DATE.parse(text.strip())
              : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  text.strip(), OffsetDateTime::from, LocalDateTime::from);
      OffsetDateTime moment = read instanceof OffsetDateTime offset ? offset : null;
      return new Published(LocalDate.from(read), moment);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
