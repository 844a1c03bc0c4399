package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Who says nothing of a matter, as far as the sentences can tell that stand beside each other. That
 * no claim was read in a source is not yet silence.
 *
 * @param silent for each row the sources whose sentences say nothing of it
 * @param together for each row those of its sources whose sentences stand side by side
 * @param alone the ids of the claims of which no other source says anything
 */
public record Hearing(
    ImmutableMap<Row, ImmutableSet<String>> silent,
    ImmutableMap<Row, ImmutableSet<String>> together,
    ImmutableSet<String> alone) {

  /** Where no sentences were laid side by side: nobody is known to be silent. */
  public static final Hearing NONE =
      new Hearing(ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());

  /** The sources that say nothing of a row's matter. */
  public ImmutableSet<String> silent(Row row) {
    return silent.getOrDefault(row, ImmutableSet.of());
  }

  /** The row's sources whose sentences stand side by side. */
  public ImmutableSet<String> together(Row row) {
    return together.getOrDefault(row, ImmutableSet.of());
  }
}
