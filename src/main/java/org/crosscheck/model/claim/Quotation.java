package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Span;
import org.crosscheck.model.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody, given as theirs. One utterance that the article splits by a cue or spreads
 * over paragraphs is one quotation of several parts.
 *
 * @param grounds the passage is the quotation, or its beginning where it is long
 * @param speaker the id of the speaking entity, where it is known
 * @param speakerName for people: the entity's name or the words the article uses; "unknown" else
 * @param cue the lemma of the word that introduces it, such as {@code say}; empty without one
 * @param form how the words are given
 * @param parts each stretch between marks, in reading order, without the marks; for indirect speech
 *     the clause
 * @param words of all parts, in order
 * @param beside whether the speaker's name stands at the cue itself, so that it is not inferred
 *     from a pronoun or from what stands before
 * @param sentences for each sentence of it the index of its first word; at least the first, 0
 */
public record Quotation(
    Grounds grounds,
    @Nullable String speaker,
    String speakerName,
    String cue,
    Form form,
    ImmutableList<Span> parts,
    ImmutableList<Word> words,
    boolean beside,
    ImmutableList<Integer> sentences)
    implements Claim {

  /** A quotation of one sentence. */
  public Quotation(
      Grounds grounds,
      @Nullable String speaker,
      String speakerName,
      String cue,
      Form form,
      ImmutableList<Span> parts,
      ImmutableList<Word> words) {
    this(grounds, speaker, speakerName, cue, form, parts, words, true, ImmutableList.of(0));
  }

  public Quotation {
    if (sentences.isEmpty() || sentences.get(0) != 0) {
      throw new IllegalArgumentException("the first sentence starts with the first word");
    }
  }

  /** How an article gives somebody's words. */
  public enum Form {
    /** Whole sentences between marks. */
    DIRECT,
    /** A stretch between marks inside a sentence of the article's own; PolNeAR's "mixed". */
    PARTIAL,
    /** The content without marks. */
    INDIRECT,
    /** Marks that give nobody's speech: a title, a nickname, a word held at a distance. */
    SCARE
  }

  @Override
  public String subject() {
    return speakerName;
  }

  @Override
  public String predicate() {
    return cue.isEmpty() ? "say" : cue;
  }

  @Override
  public String value() {
    return Word.join(words);
  }

  @Override
  public String kind() {
    return "quotation";
  }
}
