package org.crosscheck.model.claim;

import org.crosscheck.model.Passage;

/**
 * What every claim rests on.
 *
 * @param id unique in the story and the same for the same article: the source, then where it stands
 * @param passage the clause or quotation that carries the value; at most 300 code points
 * @param asserter who says so there
 * @param certainty how sure the asserter is
 */
public record Grounds(String id, Passage passage, Asserter asserter, Certainty certainty) {

  /** The longest passage that is evidence rather than a paragraph (CONTRACT.md). */
  public static final int LONGEST = 300;

  public Grounds {
    if (passage.span().length() > LONGEST) {
      throw new IllegalArgumentException("a passage of " + passage.span().length() + " at " + id);
    }
  }
}
