package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.crosscheck.model.word.Inflection;
import org.crosscheck.model.word.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * How many, how much, how old.
 *
 * @param grounds the passage is the clause, or the phrase with its head
 * @param measure what sort of number
 * @param entity whom it describes (the person of an age), where that is known
 * @param subject what is counted or measured, for people: "people killed", "bail"
 * @param head the lemma of what is counted or measured: {@code person}, {@code bail}
 * @param context lemmas of the content words around it, by which two counts are known as one
 * @param low the least value meant, in {@code unit}
 * @param high the greatest; equal to {@code low} unless a range is given
 * @param unit {@code USD}, {@code km}, {@code year}, {@code %}; empty for a count
 * @param hedge how exactly it is meant; at most with a least value is "nearly"
 */
public record Quantity(
    Grounds grounds,
    Measure measure,
    @Nullable String entity,
    String subject,
    String head,
    ImmutableSet<String> context,
    BigDecimal low,
    BigDecimal high,
    String unit,
    Hedge hedge)
    implements Fact {

  /** The head of a sum that a court asks for somebody's freedom until the trial. */
  public static final String BAIL = "bail";

  /** The head of a sum that is offered for information that leads to an arrest. */
  public static final String REWARD = "reward";

  /** What befalls people, by which one count of them is told from another. */
  private static final ImmutableSet<String> FATES =
      ImmutableSet.of("killed", "hurt", "shot", "arrested");

  /** The head of a term of years or months that a court has given somebody. */
  public static final String SENTENCE = "sentence";

  /** The sorts of number. */
  public enum Measure {
    COUNT,
    ORDINAL,
    MONEY,
    PERCENTAGE,
    LENGTH_OR_WEIGHT,
    DURATION,
    AGE
  }

  public Quantity {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("from " + low + " to " + high);
    }
  }

  /** Whether it is a number not quite reached: "nearly 90", which leaves room below, not above. */
  public boolean nearly() {
    return hedge == Hedge.AT_MOST && low.compareTo(high) < 0;
  }

  @Override
  public String predicate() {
    return measure == Measure.AGE ? "age" : head;
  }

  /**
   * What is counted or measured, in plain words: "other people", "people hurt", "bail"; empty where
   * only what was done is known, as of a sum that somebody gets.
   */
  public String noun() {
    if (head.isEmpty() || head.equals(unit)) {
      return "";
    }
    int end = subject.indexOf(head) + head.length();
    if (measure != Measure.COUNT || end < head.length()) {
      return head;
    }
    String fate = subject.substring(end);
    return Inflection.plural(subject.substring(0, end)) + (FATES.contains(fate.trim()) ? fate : "");
  }

  /** As people write it, without rounding: "about $1.4 billion", "2 to 3 weeks", "17" of an age. */
  @Override
  public String value() {
    String number =
        low.compareTo(high) == 0 ? with(unit, low) : Numeral.write(low) + " to " + with(unit, high);
    return switch (hedge) {
      case EXACT -> number;
      case ABOUT -> "about " + number;
      case AT_LEAST -> "at least " + number;
      case AT_MOST -> nearly() ? "nearly " + with(unit, high) : "at most " + number;
    };
  }

  private String with(String unit, BigDecimal number) {
    boolean plainAge = measure == Measure.AGE && unit.equals("year");
    return plainAge ? Numeral.write(number) : Numeral.write(number, unit);
  }

  @Override
  public Quantity on(Grounds other) {
    return new Quantity(other, measure, entity, subject, head, context, low, high, unit, hedge);
  }

  @Override
  public String kind() {
    return "quantity";
  }

  /** Whether it is a sum or a term of such a purpose: {@link #BAIL}, {@link #SENTENCE}. */
  public boolean isFor(String purpose) {
    return measure == (purpose.equals(SENTENCE) ? Measure.DURATION : Measure.MONEY)
        && head.equals(purpose);
  }
}
