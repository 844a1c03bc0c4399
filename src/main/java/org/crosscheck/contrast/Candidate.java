package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Two values that may be two answers to one question.
 *
 * @param type what sort of candidate: the kind of both values, {@link #SPELLING}, or the id of a
 *     rule that holds them for a disagreement
 * @param told what a rule made of them; null where only their places show it
 * @param ones where the one value stands, the best place first
 * @param others where the other does
 * @param features one number for each {@link Feature}; NaN for what does not apply
 */
public record Candidate(
    String type,
    @Nullable Told told,
    ImmutableList<Located> ones,
    ImmutableList<Located> others,
    Features features) {

  /** The type of two spellings of a name. */
  public static final String SPELLING = "spelling";

  public double feature(Feature feature) {
    return features.get(feature);
  }

  /**
   * Two sides that a rule holds for a disagreement.
   *
   * @param index its place among those that were told
   * @param rule its id
   * @param sure how sure the rule is, from 0 to 1
   * @param major whether the rule holds it for grave
   * @param sides how many there are in all
   * @param ones the claims of the one side
   * @param others those of the other
   */
  public record Told(
      int index,
      String rule,
      double sure,
      boolean major,
      int sides,
      ImmutableList<Claim> ones,
      ImmutableList<Claim> others) {}

  /** A mention and the line it stands in. */
  public record Located(Line line, Mention mention) {

    /** The id of its article. */
    public String source() {
      return line.article().id();
    }

    /** The value's own words. */
    public Passage value() {
      Sentence sentence = line.sentence();
      return new Passage(
          source(),
          sentence.token(mention.first()).span().hull(sentence.token(mention.last()).span()));
    }
  }
}
