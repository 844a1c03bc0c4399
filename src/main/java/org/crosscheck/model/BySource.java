package org.crosscheck.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what belongs to a source in a list that is in order of the sources' ids. */
public final class BySource {

  private BySource() {}

  /**
   * The element of a source, in logarithmic time.
   *
   * @param sorted by id, each once
   */
  public static <T> Optional<T> find(List<T> sorted, Function<T, String> id, String source) {
    int first = 0;
    for (int after = sorted.size(); first < after; ) {
      int middle = (first + after) >>> 1;
      int order = id.apply(sorted.get(middle)).compareTo(source);
      if (order == 0) {
        return Optional.of(sorted.get(middle));
      } else if (order < 0) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    return Optional.empty();
  }
}
