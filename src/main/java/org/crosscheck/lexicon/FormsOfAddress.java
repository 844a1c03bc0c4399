package org.crosscheck.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;

/**
 * Forms of address and offices that stand before names: {@code lexicon/en/titles.tsv}, a row is a
 * word, the gender it shows (f, m or -) and what follows it.
 */
public final class FormsOfAddress {

  private static final String FILE = "lexicon/en/titles.tsv";

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final ImmutableMap<String, String> GENDERS = load();
  }

  private FormsOfAddress() {}

  /**
   * The words, in lower case and without a full stop, and the gender that each shows: f, m or -.
   */
  public static ImmutableMap<String, String> genders() {
    return Loaded.GENDERS;
  }

  /** A word as it stands in the list. */
  public static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static ImmutableMap<String, String> load() {
    ImmutableMap.Builder<String, String> genders = ImmutableMap.builder();
    for (String line : Lines.of(FILE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        genders.put(cells.get(0), cells.get(1));
      }
    }
    return genders.buildOrThrow();
  }
}
