package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.crosscheck.model.Passage;

/**
 * Which sources are independent witnesses.
 *
 * @param group for each source the number of its origin, from 1 in order of the sources; sources
 *     with the same number count as one witness
 * @param links passages that one source shares with another
 */
public record Origins(ImmutableMap<String, Integer> group, ImmutableList<Link> links) {

  /** How two sources' passages are related. */
  public enum Relation {
    /** The same words, outside quotation marks. */
    COPY,
    /** The same words of somebody else: a statement, a wire. */
    SHARED_QUOTATION,
    /** The same sentences with other words put in. */
    REWORDING
  }

  /**
   * @param from for a rewording the source that rewords; else the first in order
   * @param share how much of {@code from}'s words it covers, from 0 to 1
   * @param passages the evidence: {@code from}'s and {@code to}'s in turn
   */
  public record Link(
      Relation relation, String from, String to, double share, ImmutableList<Passage> passages) {}
}
