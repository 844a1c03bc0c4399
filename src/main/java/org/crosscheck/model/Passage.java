package org.crosscheck.model;

import java.util.Comparator;

/**
 * Where something is said.
 *
 * @param source the id of the source, unique in its story
 * @param span the place in that source's text
 */
public record Passage(String source, Span span) implements Comparable<Passage> {

  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::source).thenComparing(Passage::span);

  public Passage(String source, int start, int end) {
    this(source, new Span(start, end));
  }

  public boolean overlaps(Passage other) {
    return source.equals(other.source) && span.overlaps(other.span);
  }

  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
