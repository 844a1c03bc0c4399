package org.crosscheck.detect;

import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;

/**
 * Finds one kind of disagreement. Implementations are final, carry {@link Rule}, keep no state, and
 * stand in {@link Detectors#ALL}.
 */
public interface Detector {

  /**
   * Judges one row.
   *
   * @param row of one of the slots that the class's {@link Rule} names
   * @return what the claims amount to; {@link Outcome.CannotTell} rather than a guess
   */
  Outcome detect(Row row);
}
