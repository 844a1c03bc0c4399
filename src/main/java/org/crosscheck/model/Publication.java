package org.crosscheck.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a report came out, as exactly as it is known.
 *
 * @param day as the outlet dates it
 * @param moment where more than the day is known
 */
public record Publication(LocalDate day, @Nullable OffsetDateTime moment) {

  /**
   * Whether this one surely came out before the other. Two of one day are only told apart where
   * both moments are known.
   */
  public boolean before(Publication other) {
    return (moment != null && other.moment != null)
        ? moment.isBefore(other.moment)
        : day.isBefore(other.day);
  }
}
