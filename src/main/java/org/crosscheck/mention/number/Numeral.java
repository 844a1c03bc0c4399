package org.crosscheck.mention.number;

import java.math.BigDecimal;
import org.crosscheck.model.claim.Hedge;

/**
 * A number in a sentence.
 *
 * @param first the token it begins at, words such as "about" included
 * @param digits the first token of the number itself
 * @param last the last token of the number, words such as "or so" included
 * @param low the least value meant
 * @param high the greatest
 * @param hedge how exactly it is meant
 */
public record Numeral(
    int first, int digits, int last, BigDecimal low, BigDecimal high, Hedge hedge) {

  public Numeral {
    if (first > digits || digits > last || low.compareTo(high) > 0) {
      throw new IllegalArgumentException(first + " " + digits + " " + last + " " + low);
    }
  }

  /** The same number, as what it is: "up to" says how much is offered. */
  public Numeral exact() {
    return new Numeral(first, digits, last, low, high, Hedge.EXACT);
  }

  /** "No one": nought, with the word before. */
  public Numeral none() {
    return new Numeral(first - 1, digits, last, BigDecimal.ZERO, BigDecimal.ZERO, Hedge.EXACT);
  }
}
