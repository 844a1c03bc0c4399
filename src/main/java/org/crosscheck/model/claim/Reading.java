package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.word.Word;

/**
 * What one witness has at one place of variation of an utterance; the term is textual criticism's.
 *
 * @param grounds the passage holds the words and as many neighbours as make it readable
 * @param quotation the id of the quotation it is read in
 * @param speakerName for people
 * @param words what stands at this place, possibly nothing (an omission)
 * @param value the same for all witnesses that agree here but for spelling and typography; empty
 *     for an omission
 */
public record Reading(
    Grounds grounds, String quotation, String speakerName, ImmutableList<Word> words, String value)
    implements Claim {

  /** A reading whose value is its words in comparable form. */
  public Reading(Grounds grounds, String quotation, String speakerName, ImmutableList<Word> words) {
    this(grounds, quotation, speakerName, words, Word.join(words));
  }

  @Override
  public String subject() {
    return speakerName;
  }

  @Override
  public String predicate() {
    return "say";
  }

  @Override
  public String kind() {
    return "reading";
  }
}
