package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.number.Numeral;
import org.crosscheck.mention.number.NumeralReader;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;

/**
 * Every number that an article prints, whatever it counts there: a source that prints the other's
 * number too knows both, so that they are of two things.
 */
final class Numerals {

  /** A smaller number stands in every article. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  /** From here on a number is one thing's, whatever words stand around it. */
  private static final BigDecimal LARGE = new BigDecimal("1000");

  /** How many words after a number its noun stands. */
  private static final int NEAR = 3;

  /** How many words to each side tell what a number is of. */
  private static final int WINDOW = 14;

  /** Words around two numbers that are less alike are on other things. */
  private static final double RELATED = 0.1;

  /** A number with the words after it and the lemmas around. */
  private record Printed(
      BigDecimal low, BigDecimal high, ImmutableSet<String> after, ImmutableSet<String> context) {}

  private final ImmutableListMultimap<String, Printed> bySource;

  private final Vocabulary vocabulary;

  Numerals(AnnotatedStory story, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    ImmutableListMultimap.Builder<String, Printed> printed = ImmutableListMultimap.builder();
    for (AnnotatedArticle article : story.articles()) {
      for (Sentence sentence : article.sentences()) {
        for (Numeral numeral : NumeralReader.read(sentence.tokens())) {
          printed.put(article.id(), printed(sentence, numeral));
        }
      }
    }
    bySource = printed.build();
  }

  private static Printed printed(Sentence sentence, Numeral numeral) {
    ImmutableSet.Builder<String> after = ImmutableSet.builder();
    for (int i = numeral.last() + 1; i <= numeral.last() + NEAR; i++) {
      String lemma = Words.lemma(sentence.tokens(), i);
      after.add(lemma.equals("percent") ? "%" : lemma);
    }
    return new Printed(
        numeral.low(),
        numeral.high(),
        after.build(),
        Words.content(sentence, numeral.first() - WINDOW, numeral.last() + WINDOW));
  }

  /** Whether a source prints this very number, and if it is a small one, with its noun or unit. */
  boolean stands(Quantity quantity, String source) {
    return telling(quantity.low())
        && bySource.get(source).stream()
            .filter(each -> each.low().compareTo(quantity.low()) == 0)
            .filter(each -> each.high().compareTo(quantity.high()) == 0)
            .filter(each -> vocabulary.likeness(each.context(), quantity.context()) >= RELATED)
            .anyMatch(each -> large(quantity) || named(quantity, each));
  }

  private static boolean telling(BigDecimal number) {
    return number.compareTo(TELLING) >= 0 || number.stripTrailingZeros().scale() > 0;
  }

  private static boolean large(Quantity quantity) {
    return quantity.low().compareTo(LARGE) >= 0 && quantity.measure() != Measure.DURATION;
  }

  private static boolean named(Quantity quantity, Printed printed) {
    return printed.after().contains(quantity.head())
        || (!quantity.unit().isEmpty() && printed.after().contains(quantity.unit()));
  }
}
