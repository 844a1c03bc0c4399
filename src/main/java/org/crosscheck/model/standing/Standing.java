package org.crosscheck.model.standing;

import org.jspecify.annotations.Nullable;

/**
 * How a finding stands against an earlier run, and what an editor has decided of it.
 *
 * @param state against the earlier run; null where there was none to compare with
 * @param decision the latest; null where nobody decided
 * @param reopened whether the quoted words have changed since the decision, which holds no more
 */
public record Standing(@Nullable State state, @Nullable Decision decision, boolean reopened) {

  /** Of a finding nothing else is known of. */
  public static final Standing UNKNOWN = new Standing(null, null, false);

  /** Against an earlier run; SARIF's words (section 3.27.24). */
  public enum State {
    NEW,
    UNCHANGED,
    UPDATED,
    ABSENT
  }

  /** How far the desk is with a finding. */
  public enum Progress {
    /** An earlier run has not seen it, or not so, and nobody has settled it. */
    NEW,
    /** Known, and not settled. */
    OPEN,
    /** A source was corrected, or later reports have settled it. */
    RESOLVED,
    /** An editor lets it stand, or holds it for a false alarm. */
    DISMISSED
  }

  /** How far the desk is with it; {@link Progress#OPEN} where nothing is known of it. */
  public Progress progress() {
    if (decision != null && settled()) {
      return switch (decision.state()) {
        case FALSE_ALARM, ACCEPTED_DIFFERENCE -> Progress.DISMISSED;
        default -> Progress.RESOLVED;
      };
    }
    return fresh() ? Progress.NEW : Progress.OPEN;
  }

  /** Whether an editor has settled it, and the words are still those. */
  public boolean settled() {
    return decision != null && decision.state().settles() && !reopened;
  }

  /** Whether an earlier run has not seen it, or not so. */
  public boolean fresh() {
    return state == State.NEW || state == State.UPDATED;
  }
}
