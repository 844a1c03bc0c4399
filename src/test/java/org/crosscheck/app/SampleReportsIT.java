package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample reports are what the program writes today. */
final class SampleReportsIT {

  private static final String STORY = "cressida-dick-resignation";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void the_reports_that_are_committed_are_those_of_today() throws IOException {
    Annotator annotator = new Annotator();
    Story story = new StoryReader().read(List.of(Path.of("fixtures", STORY))).stories().get(0);
    CheckCommand.write(new Crosscheck(annotator::annotate).check(story), folder);

    Path committed = Path.of("reports", STORY);
    assertThat(names(committed)).isEqualTo(names(folder.resolve(STORY)));
    for (String name : names(committed)) {
      assertWithMessage(
              "%s is of another version: run mvn -q compile exec:java, look, commit", name)
          .that(read(committed.resolve(name)))
          .isEqualTo(read(folder.resolve(STORY).resolve(name)));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
