package org.crosscheck.app.command;

import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Standing;

/** From which severity on findings make a command fail. */
public enum FailOn {
  /** Disagreements that would have to be corrected in print. */
  major,
  /** All disagreements. */
  minor,
  /** None. */
  never;

  /**
   * Whether a finding makes the command fail: a disagreement of this level that no editor has
   * settled and, where there is an earlier run to compare with, that is new or updated.
   */
  public boolean reachedBy(Finding.Kind outcome, Severity severity, Standing standing) {
    return outcome == Finding.Kind.CONFLICT
        && !standing.settled()
        && (standing.state() == null || standing.fresh())
        && switch (this) {
          case major -> severity == Severity.MAJOR;
          case minor -> true;
          case never -> false;
        };
  }
}
