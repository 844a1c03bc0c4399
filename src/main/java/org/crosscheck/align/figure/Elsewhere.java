package org.crosscheck.align.figure;

import java.math.BigDecimal;
import java.util.List;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.align.value.Values;
import org.crosscheck.model.claim.Quantity;

/**
 * Knows whether what a source counts is answered at another place of the other source: then the two
 * agree on it, and what lies nearest there is another thing.
 */
final class Elsewhere {

  /** A number so small stands in every story many times. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(5);

  /** Words around two numbers that are less alike are on other things. */
  private static final double RELATED = 0.1;

  private final Vocabulary vocabulary;
  private final Numerals numerals;

  Elsewhere(Vocabulary vocabulary, Numerals numerals) {
    this.vocabulary = vocabulary;
    this.numerals = numerals;
  }

  /**
   * Whether a quantity is answered by the other source.
   *
   * @param own all of its sort in its own source
   * @param others all of its sort in the other
   */
  boolean answered(Quantity quantity, List<Quantity> own, List<Quantity> others) {
    return (Subjects.casualty(quantity) && knownToBoth(like(quantity, own), like(quantity, others)))
        || said(quantity, others)
        || others.stream()
            .map(Quantity::source)
            .distinct()
            .anyMatch(source -> numerals.stands(quantity, source));
  }

  /** Whether the other source prints the very number, of this or of another thing. */
  boolean echoed(Quantity quantity, List<Quantity> others) {
    return others.stream().anyMatch(each -> each.low().compareTo(quantity.low()) == 0)
        || others.stream()
            .map(Quantity::source)
            .distinct()
            .anyMatch(source -> numerals.stands(quantity, source));
  }

  /**
   * Whether a casualty count of one source stands in the other too, so that what differs is a part,
   * or another incident; and a source with many counts is a list of incidents.
   */
  private static boolean knownToBoth(List<Quantity> ones, List<Quantity> others) {
    return Math.max(values(ones), values(others)) > 2
        || ones.stream()
            .anyMatch(one -> others.stream().anyMatch(other -> Values.agree(one, other)));
  }

  private boolean said(Quantity quantity, List<Quantity> others) {
    return quantity.low().compareTo(TELLING) >= 0
        && others.stream()
            .anyMatch(
                each ->
                    each.low().compareTo(quantity.low()) == 0
                        && each.high().compareTo(quantity.high()) == 0
                        && vocabulary.likeness(each.context(), quantity.context()) >= RELATED);
  }

  /** The counts of the same group: two men and a woman are no other toll than three people. */
  private static List<Quantity> like(Quantity one, List<Quantity> all) {
    return all.stream().filter(each -> each.head().equals(one.head())).toList();
  }

  private static long values(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::value).distinct().count();
  }
}
