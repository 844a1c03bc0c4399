package org.crosscheck.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One source of a story, as far as it is known.
 *
 * @param id unique in its story, as story.json or the file name gives it
 * @param outlet who published it
 * @param title its headline
 * @param url where it stood
 * @param date the day of publication, where known
 * @param published the moment of publication, where it is known more exactly than by its day
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record Source(
    String id,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String url,
    @Nullable LocalDate date,
    @Nullable OffsetDateTime published,
    String sha256) {

  /** The id of a text of the desk's own, which no outlet has published. */
  public static final String OWN = "your text";

  /** Whether it is the desk's own text. */
  public boolean isOwn() {
    return id.equals(OWN);
  }

  /** When it came out; empty where not even the day is known. */
  public Optional<Publication> publication() {
    LocalDate day = date == null && published != null ? published.toLocalDate() : date;
    return day == null ? Optional.empty() : Optional.of(new Publication(day, published));
  }

  /** The publication as story.json writes it: the moment, or only the day, or null. */
  public @Nullable String publishedText() {
    return published != null ? published.toString() : date != null ? date.toString() : null;
  }
}
