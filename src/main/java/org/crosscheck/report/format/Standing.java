package org.crosscheck.report.format;

import org.jspecify.annotations.Nullable;

/**
 * How a finding stands against an earlier run and what an editor has decided of it.
 *
 * @param state against the run before; null where there was none
 * @param decision why it is not to be raised again, in the editor's words; null where nobody
 *     decided
 */
public record Standing(@Nullable State state, @Nullable String decision) {

  /** Against an earlier run; SARIF's words (section 3.27.24). */
  public enum State {
    NEW,
    UNCHANGED,
    UPDATED,
    ABSENT
  }
}
