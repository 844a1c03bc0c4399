package org.crosscheck.app.decide;

import com.google.common.collect.ImmutableSortedSet;
import org.crosscheck.model.standing.Decision;

/**
 * A finding and what was decided of it, as the file of decisions has it.
 *
 * @param key the finding's
 * @param story the id of its story
 * @param rule for people; not read back
 * @param summary for people; not read back
 * @param words digests of the quoted words
 * @param as what was decided
 * @param by the person; empty where nobody has decided
 * @param at when, in ISO 8601; empty for now
 * @param reason why
 */
record Entry(
    String key,
    String story,
    String rule,
    String summary,
    ImmutableSortedSet<String> words,
    Decision.State as,
    String by,
    String at,
    String reason) {

  /** The same finding with what was decided of it. */
  Entry with(Decision decision) {
    return new Entry(
        key,
        story,
        rule,
        summary,
        words,
        decision.state(),
        decision.person(),
        decision.time().toString(),
        decision.reason());
  }

  /** Whether nobody has decided. */
  boolean untouched() {
    return as == Decision.State.OPEN && by.isEmpty();
  }

  /** Whether it says what a decision says of the same words; its time may be the old one. */
  boolean says(Decision decision) {
    return as == decision.state()
        && by.equals(decision.person())
        && reason.equals(decision.reason())
        && (words.isEmpty() || words.equals(decision.words()));
  }
}
