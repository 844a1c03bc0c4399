package org.crosscheck.report.diff;

import com.google.common.collect.ImmutableList;

/**
 * A sentence of the base and the one of a witness that has most of its words.
 *
 * @param base index of the base's sentence
 * @param witness index of the witness's
 * @param edits from the base's words to the witness's
 * @param moved whether it stands in another order than its neighbours
 */
public record Counterpart(int base, int witness, ImmutableList<Edit> edits, boolean moved) {

  /** Whether every word is the same. */
  public boolean same() {
    return edits.stream().allMatch(edit -> edit.kind() == Edit.Kind.SAME);
  }

  /** How many words one of the two has alone. */
  public int differing() {
    return edits.stream()
        .filter(edit -> edit.kind() != Edit.Kind.SAME)
        .mapToInt(edit -> edit.base().size() + edit.witness().size())
        .sum();
  }

  /** How many words both have. */
  public int shared() {
    return edits.stream()
        .filter(edit -> edit.kind() == Edit.Kind.SAME)
        .mapToInt(edit -> edit.base().size())
        .sum();
  }
}
