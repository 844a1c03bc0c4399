package org.crosscheck.lexicon;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * What news writes short in names: {@code lexicon/en/abbreviations.tsv}, a row is the short form in
 * lower case without full stops, what it is written out, a source and an example.
 */
public final class Abbreviations {

  private static final String FILE = "lexicon/en/abbreviations.tsv";

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final ImmutableMap<String, String> WRITTEN_OUT = load();
  }

  private Abbreviations() {}

  /** A name in lower case with its short forms written out; without what says that it is a firm. */
  public static String writtenOut(String name) {
    return Joiner.on(' ')
        .join(
            WORDS
                .splitToStream(name)
                .map(word -> Loaded.WRITTEN_OUT.getOrDefault(word.replace(".", ""), word))
                .filter(word -> !word.isEmpty())
                .iterator());
  }

  private static ImmutableMap<String, String> load() {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (String line : Lines.of(FILE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        all.put(cells.get(0), cells.get(1));
      }
    }
    return all.buildOrThrow();
  }
}
