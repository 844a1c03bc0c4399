package org.crosscheck.ingest;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Article;
import org.crosscheck.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story of many long articles is compared as far as it can be, and what is left out is named. */
final class StoryBudgetTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void articles_beyond_the_budget_are_named_with_story_and_limit() throws IOException {
    Path story = Files.createDirectories(folder.resolve("ferry"));
    for (String each : List.of("a", "b", "c", "d_version_1", "d_version_2")) {
      Files.writeString(story.resolve(each + ".txt"), "The ferry burned for three hours.\n");
    }

    Story read =
        new StoryReader(Limits.with(Map.of(Limit.WORDS, 10L)))
            .read(List.of(story))
            .stories()
            .get(0);

    assertThat(read.articles().stream().map(Article::id)).containsExactly("a", "b");
    assertThat(read.earlier()).isEmpty();
    assertThat(read.problems().stream().map(Object::toString))
        .containsExactly(
            "c: not compared: the articles before it in ferry are all that is compared of one"
                + " story: more than 10 words (the limit 'words')",
            "d: not compared: the articles before it in ferry are all that is compared of one"
                + " story: more than 10 words (the limit 'words')");
  }

  @Test
  void an_earlier_version_counts_after_all_articles() throws IOException {
    Path story = Files.createDirectories(folder.resolve("ferry"));
    for (String each : List.of("a_version_1", "a_version_2", "b")) {
      Files.writeString(story.resolve(each + ".txt"), "The ferry burned for three hours.\n");
    }

    Story read =
        new StoryReader(Limits.with(Map.of(Limit.WORDS, 12L)))
            .read(List.of(story))
            .stories()
            .get(0);

    assertThat(read.articles()).hasSize(2);
    assertThat(read.earlier()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).where()).isEqualTo("a, version 1");
  }
}
