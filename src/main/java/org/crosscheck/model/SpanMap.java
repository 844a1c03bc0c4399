package org.crosscheck.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands at stretches of one text, found without looking through all of it. The time of a
 * question grows with how many begin within the length of the longest before it.
 *
 * @param <T> what stands there
 */
public final class SpanMap<T> {

  private record Placed<T>(Span span, T value, int order) {}

  private final TreeMap<Integer, List<Placed<T>>> byStart = new TreeMap<>();
  private int longest;
  private int size;

  /** Adds what stands at a stretch; several may stand at one. */
  public void put(Span span, T value) {
    byStart
        .computeIfAbsent(span.start(), start -> new ArrayList<>())
        .add(new Placed<>(span, value, size++));
    longest = Math.max(longest, span.length());
  }

  /** All of which some character is in the stretch, in the order in which they were put in. */
  public Stream<T> over(Span span) {
    return placed(span).filter(each -> each.span().overlaps(span)).map(Placed::value);
  }

  /** All that hold every character of the stretch, in the order in which they were put in. */
  public Stream<T> holding(Span span) {
    return placed(span).filter(each -> each.span().contains(span)).map(Placed::value);
  }

  private Stream<Placed<T>> placed(Span span) {
    return byStart.subMap(span.start() - longest, true, span.end(), false).values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Placed::order));
  }
}
