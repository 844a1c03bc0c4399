package org.crosscheck.claims.quote;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Span;

/**
 * What stands between an opening mark and its closing one.
 *
 * @param parts the stretches without the marks, in reading order; several where each paragraph is
 *     opened anew
 * @param outer from the first opening mark to the last closing one
 */
record Quoted(ImmutableList<Span> parts, Span outer) implements Comparable<Quoted> {

  Span first() {
    return parts.get(0);
  }

  Span last() {
    return parts.get(parts.size() - 1);
  }

  boolean contains(Span span) {
    return parts.stream().anyMatch(part -> part.contains(span));
  }

  @Override
  public int compareTo(Quoted other) {
    return outer.compareTo(other.outer);
  }
}
