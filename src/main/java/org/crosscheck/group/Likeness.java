package org.crosscheck.group;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How surely two articles are about one event, as the logarithm of the odds: a logistic regression
 * on how alike their texts, headlines and numbers are, and how many days lie between them.
 */
final class Likeness {

  // Fitted by logistic regression to pairs of articles, of one event and of several: half of 675
  // local incidents, half of 30 pairs of events of one kind, and three weeks of national politics.
  // GroupingBench measures them on the halves that were left.
  private static final double TEXT = 21.5;
  private static final double TITLE = 5.4;
  private static final double NUMBERS = 3.6;
  private static final double DAYS = -0.77;
  private static final double BASE = -4.25;

  /** Two articles of which one has no date are taken to lie this far apart. */
  private static final int DAYS_UNKNOWN = 2;

  /** From this cosine of the texts on one is a copy of the other, or both of a third. */
  private static final double COPY = 0.95;

  private final List<View> views;

  private record View(Vector text, Vector title, Vector numbers, @Nullable Long day) {}

  Likeness(List<Signature> signatures, Rarity rarity) {
    views = signatures.stream().map(each -> view(each, rarity)).toList();
  }

  private static View view(Signature signature, Rarity rarity) {
    Map<String, Integer> numbers =
        Maps.filterKeys(signature.terms(), term -> Character.isDigit(term.charAt(0)));
    return new View(
        new Vector(signature.terms(), rarity),
        new Vector(Maps.asMap(signature.title(), term -> 1), rarity),
        new Vector(numbers, rarity),
        signature.day() == null ? null : signature.day().toEpochDay());
  }

  Vector text(int index) {
    return views.get(index).text;
  }

  /** Whether two articles have all but the same words. */
  boolean isCopy(int one, int other) {
    return views.get(one).text.cosine(views.get(other).text) >= COPY;
  }

  /** The logarithm of the odds that two articles are about one event. */
  double of(int one, int other) {
    View a = views.get(one);
    View b = views.get(other);
    long days = a.day == null || b.day == null ? DAYS_UNKNOWN : Math.abs(a.day - b.day);
    return BASE
        + TEXT * a.text.cosine(b.text)
        + TITLE * a.title.cosine(b.title)
        + NUMBERS * a.numbers.cosine(b.numbers)
        + DAYS * Math.log1p((double) days);
  }
}
