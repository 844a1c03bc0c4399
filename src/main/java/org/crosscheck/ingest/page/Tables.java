package org.crosscheck.ingest.page;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what is known of pages: tables of words and selectors, a row a line. */
final class Tables {

  private Tables() {}

  /**
   * The rows of a table that stands beside this class.
   *
   * @param columns how many each has
   */
  static ImmutableList<List<String>> read(String name, int columns) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    try {
      for (String line :
          Resources.readLines(Resources.getResource(Tables.class, name), StandardCharsets.UTF_8)) {
        if (line.startsWith("#")) {
          continue;
        }
        List<String> row = Splitter.on('\t').splitToList(line);
        if (row.size() != columns) {
          throw new IllegalStateException(name + " has a row of " + row.size() + ": " + line);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows.build();
  }
}
