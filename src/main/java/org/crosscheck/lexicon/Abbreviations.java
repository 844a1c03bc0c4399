package org.crosscheck.lexicon;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What news writes short in names: {@code lexicon/en/abbreviations.tsv}, a row is the short form in
 * lower case, what it is written out, its class ({@code name}, {@code street} or {@code
 * direction}), a source and an example.
 */
public final class Abbreviations {

  private static final String FILE = "lexicon/en/abbreviations.tsv";

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private record Row(String brief, String written, String of) {}

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final ImmutableList<Row> ROWS = load();
    static final ImmutableMap<String, String> WRITTEN_OUT = writtenOut();

    /** Without full stops; what means two things is of the class that the file gives first. */
    private static ImmutableMap<String, String> writtenOut() {
      Map<String, String> all = new HashMap<>();
      ROWS.forEach(row -> all.putIfAbsent(row.brief().replace(".", ""), row.written()));
      return ImmutableMap.copyOf(all);
    }
  }

  private Abbreviations() {}

  /** The short forms of a class, as printed, and what each is written out. */
  public static ImmutableMap<String, String> of(String name) {
    return Loaded.ROWS.stream()
        .filter(row -> row.of().equals(name))
        .collect(ImmutableMap.toImmutableMap(Row::brief, Row::written));
  }

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

  private static ImmutableList<Row> load() {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (String line : Lines.of(FILE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        rows.add(new Row(cells.get(0), cells.get(1), cells.get(2)));
      }
    }
    return rows.build();
  }
}
