package org.crosscheck.detect.example;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The examples that ship with the rules, as {@code explain} and the report's legend show them. */
public final class RuleExamples {

  private static final String FOLDER = "/org/crosscheck/disagreements";
  private static final String ENDING = ".event";

  private final ImmutableListMultimap<String, Example> byRule;

  private RuleExamples(ImmutableListMultimap<String, Example> byRule) {
    this.byRule = byRule;
  }

  /**
   * Reads all examples.
   *
   * @throws IllegalArgumentException where one cannot be read; it names the file and line
   */
  public static RuleExamples load() {
    URL folder = RuleExamples.class.getResource(FOLDER);
    if (folder == null) {
      return new RuleExamples(ImmutableListMultimap.of());
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return read(jar.getPath(FOLDER));
        }
      }
      return read(Path.of(uri));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads the examples below a folder that holds one folder for each rule. */
  public static RuleExamples read(Path folder) throws IOException {
    ImmutableListMultimap.Builder<String, Example> examples = ImmutableListMultimap.builder();
    for (Path rule : sorted(folder)) {
      if (Files.isDirectory(rule)) {
        String id = name(rule);
        for (Path file : sorted(rule)) {
          String name = name(file);
          if (name.endsWith(ENDING)) {
            String stem = name.substring(0, name.length() - ENDING.length());
            examples.put(id, ExampleReader.read(id, stem, Files.readString(file)));
          }
        }
      }
    }
    return new RuleExamples(examples.build());
  }

  /** The examples of a rule, by name. */
  public ImmutableList<Example> of(String rule) {
    return byRule.get(rule);
  }

  /** Every example, by rule and name. */
  public ImmutableList<Example> all() {
    return ImmutableList.copyOf(byRule.values());
  }

  /** The rules that have examples, in order of id. */
  public ImmutableList<String> rules() {
    return byRule.keySet().asList();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      // By name, as a path's own order depends on the file system.
      return files.sorted(java.util.Comparator.comparing(RuleExamples::name)).toList();
    }
  }

  /** A folder's name in a jar may end with a slash. */
  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString().replace("/", "");
  }
}
