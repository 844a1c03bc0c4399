package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;

/**
 * What one witness has at one place of variation of an utterance; the term is textual criticism's.
 *
 * @param grounds the passage holds the words and as many neighbours as make it readable
 * @param quotation the id of the quotation it is read in
 * @param speakerName for people
 * @param words what stands at this place, possibly nothing (an omission)
 */
public record Reading(
    Grounds grounds, String quotation, String speakerName, ImmutableList<Word> words)
    implements Claim {

  @Override
  public String subject() {
    return speakerName;
  }

  @Override
  public String predicate() {
    return "say";
  }

  /** The words in comparable form; for an omission the empty string. */
  @Override
  public String value() {
    return words.stream().map(Word::form).reduce((a, b) -> a + " " + b).orElse("");
  }

  @Override
  public String kind() {
    return "reading";
  }
}
