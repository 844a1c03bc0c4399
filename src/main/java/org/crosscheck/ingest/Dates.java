package org.crosscheck.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.crosscheck.model.Publication;
import org.jspecify.annotations.Nullable;

/** Reads the dates of story.json, and of articles that come in other formats. */
public final class Dates {

  private Dates() {}

  /**
   * Reads an ISO 8601 day, or day and time with or without an offset. A time without one gives the
   * day alone, since it is no moment.
   *
   * @return null where it is none of these
   */
  public static @Nullable Publication parse(String text) {
    try {
      TemporalAccessor read =
          text.indexOf('T') < 0
              ? DateTimeFormatter.ISO_LOCAL_DATE.parse(text)
              : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  text, OffsetDateTime::from, LocalDateTime::from);
      return new Publication(
          LocalDate.from(read), read instanceof OffsetDateTime offset ? offset : null);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
