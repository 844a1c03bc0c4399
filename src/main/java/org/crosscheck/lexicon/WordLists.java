package org.crosscheck.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/**
 * The words of {@code lexicon/en/words.tsv} by their class: a row is a word, its class, its source
 * and an example.
 */
public final class WordLists {

  private static final String FILE = "lexicon/en/words.tsv";

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final ImmutableSetMultimap<String, String> BY_CLASS = load();
  }

  private WordLists() {}

  /**
   * The words of a class, in lower case.
   *
   * @throws IllegalArgumentException where there is no such class
   */
  public static ImmutableSet<String> of(String name) {
    if (!Loaded.BY_CLASS.containsKey(name)) {
      throw new IllegalArgumentException(FILE + " has no class '" + name + "'");
    }
    return Loaded.BY_CLASS.get(name);
  }

  private static ImmutableSetMultimap<String, String> load() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (String line : Lines.of(FILE)) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        words.put(cells.get(1), cells.get(0));
      }
    }
    return words.build();
  }
}
