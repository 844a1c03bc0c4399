package org.crosscheck.architecture.wrong.detect;

import org.crosscheck.detect.Detector;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;

/** A detector that keeps what it has seen, and can be extended. */
class Remembers implements Detector {

  private int seen;

  @Override
  public Outcome detect(Row row) {
    seen++;
    return seen > 1 ? new Outcome.Agrees() : new Outcome.CannotTell("the first");
  }
}
