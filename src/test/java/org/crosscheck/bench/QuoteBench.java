package org.crosscheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Story;

/**
 * Checks folders of stories with annotations of an earlier run, and writes what is found in short,
 * as {@code SET/STORY/findings.json}, for a score.
 *
 * <pre>
 * java -Xmx3g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.bench.QuoteBench CACHE OUT SET...
 * </pre>
 */
final class QuoteBench {

  private QuoteBench() {}

  /** Writes the findings of every story of every set. */
  public static void main(String[] args) throws IOException {
    Checker checker = new Checker(Path.of(args[0]));
    for (String set : List.of(args).subList(2, args.length)) {
      List<Path> folders = new ArrayList<>();
      try (Stream<Path> listed = Files.list(Path.of(set))) {
        listed.filter(Files::isDirectory).sorted().forEach(folders::add);
      }
      for (Path folder : folders) {
        for (Story story : new StoryReader().read(List.of(folder)).stories()) {
          FindingsFile.write(
              Path.of(args[1], name(Path.of(set)), name(folder)), checker.check(story));
        }
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
