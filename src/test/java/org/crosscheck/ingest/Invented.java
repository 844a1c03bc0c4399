package org.crosscheck.ingest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles that nobody wrote, as fields and their words. */
public final class Invented {

  private static final Path RESOURCES = Path.of("src/test/resources/org/crosscheck/ingest");

  private Invented() {}

  /** Those of a file: a field and its words on a line, an empty line between two articles. */
  public static ImmutableList<ListMultimap<String, String>> articles(String file) {
    ImmutableList.Builder<ListMultimap<String, String>> articles = ImmutableList.builder();
    try {
      for (String block : Splitter.on("\n\n").split(Files.readString(RESOURCES.resolve(file)))) {
        ListMultimap<String, String> fields = LinkedListMultimap.create();
        block
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Splitter.on('\t').limit(2).splitToList(line))
            .forEach(row -> fields.put(row.get(0), row.get(1)));
        articles.add(fields);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles.build();
  }
}
