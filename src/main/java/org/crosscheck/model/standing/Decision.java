package org.crosscheck.model.standing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Locale;

/**
 * What an editor decided of one finding.
 *
 * @param story the id of the finding's story
 * @param key the finding's key
 * @param words digests of the words that the finding quoted then; other words reopen it
 * @param state what was decided
 * @param person who decided
 * @param time when
 * @param reason why, in the person's words
 */
public record Decision(
    String story,
    String key,
    ImmutableSortedSet<String> words,
    State state,
    String person,
    Instant time,
    String reason) {

  /** What can be decided. */
  public enum State {
    /** To be looked at, whatever was decided before. */
    OPEN,
    /** The reporter or the desk has been asked. */
    ASKED,
    /** The sources differ, and that may stand. */
    ACCEPTED_DIFFERENCE,
    /** It is no disagreement. */
    FALSE_ALARM,
    /** A source has been or will be corrected. */
    CORRECTED,
    /** Later reports have settled it. */
    SUPERSEDED;

    /** As files and commands write it: {@code accepted-difference}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody needs to look at the finding again. */
    public boolean settles() {
      return this != OPEN && this != ASKED;
    }
  }
}
