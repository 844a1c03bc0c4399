package org.crosscheck.model.mention;

import org.crosscheck.model.claim.Fact;

/**
 * A value in a sentence.
 *
 * @param kind what it is compared with
 * @param fact the value; its passage is the words that carry it
 * @param first the first token of the value
 * @param last the last
 * @param head the token that stands for it in the sentence's tree
 * @param key equal for values that are the same
 */
public record Mention(Kind kind, Fact fact, int first, int last, int head, String key) {

  public Mention {
    if (first > last) {
      throw new IllegalArgumentException("no tokens from " + first + " to " + last);
    }
  }

  /** Whether a token is one of its own. */
  public boolean holds(int token) {
    return first <= token && token <= last;
  }
}
