package org.crosscheck.model;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;

/** Stretches of one text; tells in logarithmic time whether another has a character of them. */
public final class Spans {

  private final RangeSet<Integer> ranges = TreeRangeSet.create();

  /**
   * @param spans in any order; they may overlap
   */
  public Spans(Iterable<Span> spans) {
    spans.forEach(span -> ranges.add(range(span)));
  }

  /** Whether any of the spans overlaps this one. */
  public boolean overlap(Span span) {
    return ranges.intersects(range(span));
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }
}
