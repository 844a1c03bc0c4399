package org.crosscheck.group;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
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

  private final List<Signature> signatures;
  private final Rarity rarity;
  private final List<Vector> texts;

  /** Of an article that has been compared, which most of the known ones never are. */
  private final Map<Integer, View> views = new HashMap<>();

  private record View(Vector title, Vector numbers, @Nullable Long day) {}

  Likeness(List<Signature> signatures, Rarity rarity) {
    this.signatures = signatures;
    this.rarity = rarity;
    texts = signatures.stream().map(each -> new Vector(each.terms(), rarity)).toList();
  }

  private View view(int index) {
    return views.computeIfAbsent(
        index,
        each -> {
          Signature signature = signatures.get(each);
          Map<String, Integer> numbers =
              Maps.filterKeys(signature.terms(), term -> Character.isDigit(term.charAt(0)));
          return new View(
              new Vector(Maps.asMap(signature.title(), term -> 1), rarity),
              new Vector(ImmutableMap.copyOf(numbers), rarity),
              signature.day() == null ? null : signature.day().toEpochDay());
        });
  }

  Vector text(int index) {
    return texts.get(index);
  }

  /** Whether two articles have all but the same words. */
  boolean isCopy(int one, int other) {
    return text(one).cosine(text(other)) >= COPY;
  }

  /** The logarithm of the odds that two articles are about one event. */
  double of(int one, int other) {
    View a = view(one);
    View b = view(other);
    long days = a.day == null || b.day == null ? DAYS_UNKNOWN : Math.abs(a.day - b.day);
    return BASE
        + TEXT * text(one).cosine(text(other))
        + TITLE * a.title.cosine(b.title)
        + NUMBERS * a.numbers.cosine(b.numbers)
        + DAYS * Math.log1p((double) days);
  }
}
