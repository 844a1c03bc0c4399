package org.crosscheck.ingest;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoryReaderTest {

  private static final String FERRY = "The ferry burned.\n";

  private final Path folder;

  StoryReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.write(file, bytes);
  }

  private static Reading read(Path... paths) {
    return new StoryReader().read(List.of(paths));
  }

  private Story story() {
    Reading reading = read(folder.resolve("ferry"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.stories()).hasSize(1);
    return reading.stories().get(0);
  }

  private static List<String> ids(Story story) {
    return story.articles().stream().map(Article::id).toList();
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void a_folder_without_story_json_is_a_story_of_its_text_files() throws IOException {
    write("ferry/b.txt", FERRY);
    write("ferry/a.txt", FERRY);
    write("ferry/.hidden", FERRY);

    assertThat(story().id()).isEqualTo("ferry");
    assertThat(ids(story())).containsExactly("a", "b").inOrder();
    assertThat(story().problems()).isEmpty();
  }

  @Test
  void story_json_says_what_is_known_of_the_sources() throws IOException {
    write("ferry/a.txt", FERRY);
    write("ferry/unlisted.txt", FERRY);
    write(
        "ferry/story.json",
        """
        {"id": "manila", "title": "Ferry fire", "date": "2022-02-10", "sources": [
          {"id": "h", "file": "a.txt", "outlet": "Harbour Times", "title": "T",
           "url": "https://example.org/a", "published": "2022-02-10T18:00:00+08:00"}]}
        """);

    Story story = story();

    assertThat(story.id()).isEqualTo("manila");
    assertThat(story.title()).isEqualTo("Ferry fire");
    assertThat(story.date()).isEqualTo(LocalDate.of(2022, 2, 10));
    assertThat(ids(story)).containsExactly("h");
    Article article = story.article("h");
    assertThat(article.source().outlet()).isEqualTo("Harbour Times");
    assertThat(article.source().published())
        .isEqualTo(OffsetDateTime.parse("2022-02-10T18:00:00+08:00"));
    assertThat(article.source().date()).isEqualTo(LocalDate.of(2022, 2, 10));
    assertThat(story.problems()).isEmpty();
  }

  @Test
  void published_may_be_a_day_a_moment_a_local_time_or_unknown() throws IOException {
    for (String id : List.of("day", "instant", "local", "unknown", "absent", "bad", "number")) {
      write("ferry/" + id + ".txt", FERRY);
    }
    write(
        "ferry/story.json",
        """
        {"sources": [
          {"file": "day.txt", "published": "2022-02-10"},
          {"file": "instant.txt", "published": "2022-02-10T18:00:00Z"},
          {"file": "local.txt", "published": "2022-02-10T18:00:00"},
          {"file": "unknown.txt", "published": null},
          {"file": "absent.txt"},
          {"file": "bad.txt", "published": "last Thursday"},
          {"file": "number.txt", "published": 2022}]}
        """);

    Story story = story();

    assertThat(story.article("day").source().publishedText()).isEqualTo("2022-02-10");
    assertThat(story.article("instant").source().publishedText()).isEqualTo("2022-02-10T18:00Z");
    assertThat(story.article("local").source().publishedText()).isEqualTo("2022-02-10");
    assertThat(story.article("unknown").source().publishedText()).isNull();
    assertThat(story.article("absent").source().publishedText()).isNull();
    assertThat(story.article("bad").source().publishedText()).isNull();
    assertThat(lines(story.problems()))
        .containsExactly(
            "story.json: bad.txt: \"published\" is not an ISO 8601 date or time (last Thursday);"
                + " it is ignored",
            "story.json: number.txt: \"published\" is not a string; it is ignored");
  }

  @Test
  void a_folder_of_story_folders_stands_for_all_of_them() throws IOException {
    write("stories/one/a.txt", FERRY);
    write("stories/deeper/two/a.txt", FERRY);
    write("stories/empty/.keep", "");

    Reading reading = read(folder.resolve("stories"));

    assertThat(reading.stories().stream().map(Story::id)).containsExactly("one", "two").inOrder();
    assertThat(lines(reading.problems()))
        .containsExactly(
            folder.resolve("stories/empty")
                + ": the folder holds no article, no story.json, and no story folder");
  }

  @Test
  void several_paths_are_several_stories_in_whatever_order() throws IOException {
    Path one = write("one/a.txt", FERRY).resolveSibling("");
    Path two = write("two/a.txt", FERRY).resolveSibling("");

    assertThat(read(one, two)).isEqualTo(read(two, one));
    assertThat(read(one, two, one.resolve("../one")).stories()).hasSize(2);
  }

  @Test
  void two_stories_of_one_name_are_kept_apart() throws IOException {
    write("x/ferry/a.txt", FERRY);
    write("y/Ferry/a.txt", FERRY);

    assertThat(read(folder).stories().stream().map(Story::id))
        .containsExactly("Ferry-2", "ferry")
        .inOrder();
  }

  @Test
  void two_names_that_differ_in_how_accents_are_composed_are_kept_apart() throws IOException {
    write("x/caf\u00e9/a.txt", FERRY);
    write("y/cafe\u0301/a.txt", FERRY);

    assertThat(read(folder).stories().stream().map(Story::id).filter(id -> id.endsWith("-2")))
        .hasSize(1);
  }

  @Test
  void a_folder_of_more_articles_than_a_story_has_is_read_so_far() throws IOException {
    for (int i = 0; i < 203; i++) {
      write("ferry/" + i + ".txt", FERRY);
    }

    Story story = read(folder.resolve("ferry")).stories().get(0);

    assertThat(story.articles()).hasSize(200);
    assertThat(lines(story.problems()))
        .containsExactly(
            "97.txt: not read: a story has at most 200 sources",
            "98.txt: not read: a story has at most 200 sources",
            "99.txt: not read: a story has at most 200 sources")
        .inOrder();
  }

  @Test
  void a_story_has_as_many_articles_as_fit_whatever_file_they_come_in() throws IOException {
    for (String name : List.of("a", "b")) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 150; i++) {
        lines
            .append("{\"id\": \"" + name + i + "\", \"text\": \"The ferry burned at pier ")
            .append(name + i + ".\"}\n");
      }
      write("ferry/" + name + ".jsonl", lines.toString());
    }
    write("ferry/c.txt", FERRY);

    Story story = read(folder.resolve("ferry")).stories().get(0);

    assertThat(story.articles()).hasSize(200);
    assertThat(lines(story.problems()))
        .containsExactly(
            "b.jsonl (b50 and what comes after it): not read: a story has at most 200 sources",
            "c.txt: not read: a story has at most 200 sources")
        .inOrder();
  }

  @Test
  void what_is_not_read_of_a_web_page_is_left_out_of_it() throws IOException {
    write(
        "ferry/a.html",
        "<html><head><title>Ferry</title></head><body><article><h1>Ferry burns</h1>"
            + "<p>Twelve people died when a ferry burned on Friday, police said, and many more"
            + " were hurt when they jumped into the water off the old pier.</p><p>"
            + "x".repeat(600)
            + "</p><p>The ferry was on its way to the island with a hundred and twenty people,"
            + " among them a school class, when the fire broke out below deck.</p>"
            + "</article></body></html>");

    Story story = read(folder.resolve("ferry")).stories().get(0);

    assertThat(story.problems()).isEmpty();
    Article article = story.articles().get(0);
    assertThat(article.extraction()).isPresent();
    assertThat(article.blocks(Block.Kind.UNREAD)).hasSize(1);
    assertThat(article.blocks(Block.Kind.BODY)).hasSize(2);
  }

  @Test
  void one_long_file_named_many_times_does_not_fill_the_memory() throws IOException {
    write("ferry/long.txt", "word ".repeat(700_000));
    StringBuilder sources = new StringBuilder("{\"file\": \"long.txt\"}");
    for (int i = 0; i < 20; i++) {
      sources.append(", {\"id\": \"again-" + i + "\", \"file\": \"long.txt\"}");
    }
    write("ferry/story.json", "{\"sources\": [" + sources + "]}");

    Story story = read(folder.resolve("ferry")).stories().get(0);

    assertThat(story.articles()).hasSize(10);
    assertThat(lines(story.problems()))
        .contains("long.txt: not read: those before it have more than 32 million characters");
  }

  @Test
  void a_description_that_links_out_of_its_folder_is_not_read() throws IOException {
    Path other =
        write("other/story.json", "{\"id\": \"secret\", \"sources\": [{\"file\": \"a.txt\"}]}");
    write("ferry/a.txt", FERRY);
    Files.createSymbolicLink(folder.resolve("ferry/story.json"), other);

    Reading reading = read(folder.resolve("ferry"));

    assertThat(reading.stories().get(0).id()).isEqualTo("ferry");
    assertThat(lines(reading.stories().get(0).problems()))
        .containsExactly(
            "story.json: a link that leads out of the folder; the folder's articles are read");
  }

  @Test
  void files_named_one_by_one_are_one_story() throws IOException {
    Path a = write("ferry/a.txt", FERRY);
    Path b = write("ferry/b.txt", FERRY);
    write("ferry/c.txt", FERRY);

    Reading reading = read(b, a);

    assertThat(reading.stories()).hasSize(1);
    assertThat(reading.stories().get(0).id()).isEqualTo("ferry");
    assertThat(ids(reading.stories().get(0))).containsExactly("a", "b").inOrder();
    assertThat(reading).isEqualTo(read(a, b));
  }

  @Test
  void files_of_one_name_are_told_apart_by_their_folders() throws IOException {
    Path a = write("times/a.txt", FERRY);
    Path b = write("post/a.txt", FERRY);

    assertThat(ids(read(a, b).stories().get(0))).containsExactly("post/a.txt", "times/a.txt");
  }

  @Test
  void text_is_kept_to_the_code_point() throws IOException {
    String text = "\uFEFFA \u00a0line\r\nwith 🔥\r";
    write("ferry/a.txt", text);

    assertThat(story().article("a").text().string()).isEqualTo(text);
    assertThat(story().article("a").text().length()).isEqualTo(text.length() - 1);
  }

  @Test
  void a_missing_path_is_a_problem_of_its_own() throws IOException {
    Path here = write("ferry/a.txt", FERRY);
    Path missing = folder.resolve("nowhere");

    assertThat(lines(read(missing).problems()))
        .containsExactly(missing + ": no such file or folder");
    Reading both = read(folder.resolve("ferry"), missing);
    assertThat(both.stories()).hasSize(1);
    assertThat(lines(both.problems())).containsExactly(missing + ": no such file or folder");
    assertThat(lines(read(here, missing).stories().get(0).problems()))
        .containsExactly(missing + ": no such file");
  }

  @Test
  void what_is_not_text_is_named_and_the_rest_is_read() throws IOException {
    write("ferry/a.txt", FERRY);
    write("ferry/binary.txt", new byte[] {'a', 0, 'b'});
    write("ferry/blank.txt", " \n\u00a0\r\n");
    write("ferry/empty.txt", "");
    write("ferry/latin.txt", "The café burned.".getBytes(StandardCharsets.ISO_8859_1));
    write("ferry/noise.txt", new byte[] {1, 2, 3, (byte) 0xFE, 4, 5});
    write("ferry/photo.jpg", new byte[] {1});
    write("ferry/truncated.txt", new byte[] {'a', 'b', (byte) 0xE2, (byte) 0x80});
    write("ferry/wide.txt", "The ferry".getBytes(StandardCharsets.UTF_16));

    assertThat(ids(story())).containsExactly("a");
    assertThat(lines(story().problems()))
        .containsExactly(
            "binary.txt: a binary file, not text (zero byte at offset 1)",
            "blank.txt: the file holds nothing but white space",
            "empty.txt: the file is empty",
            "latin.txt: not UTF-8 at byte 7, perhaps Latin-1 or Windows-1252; save it as UTF-8",
            "noise.txt: a binary file, not text (not UTF-8 at byte 3)",
            "photo.jpg: " + Registry.NONE,
            "truncated.txt: not UTF-8 at byte 2, perhaps Latin-1 or Windows-1252; save it as UTF-8",
            "wide.txt: not UTF-8 but UTF-16, by its first two bytes; save it as UTF-8")
        .inOrder();
  }

  @Test
  void a_story_json_that_is_not_json_does_not_hide_the_articles() throws IOException {
    write("ferry/a.txt", FERRY);
    for (String bad : List.of("{\"sources\": [", "not json", "[]", "{}", "")) {
      write("ferry/story.json", bad);

      assertThat(ids(story())).containsExactly("a");
      assertThat(story().problems()).hasSize(1);
      String line = lines(story().problems()).get(0);
      assertThat(line).startsWith("story.json: ");
      assertThat(line).endsWith("; the folder's articles are read");
      assertThat(line.lines().toList()).hasSize(1);
    }
  }

  @Test
  void a_link_that_leads_out_of_the_folder_is_no_source() throws IOException {
    Path secret = write("secret.txt", FERRY);
    write("ferry/a.txt", FERRY);
    Files.createSymbolicLink(folder.resolve("ferry/link.txt"), secret);

    assertThat(ids(story())).containsExactly("a");
    assertThat(lines(story().problems()))
        .containsExactly("link.txt: not read: a link that leads out of the folder");
  }

  @Test
  void story_json_names_nothing_outside_its_folder() throws IOException {
    Path secret = write("secret.txt", FERRY);
    write("ferry/a.txt", FERRY);
    Files.createSymbolicLink(folder.resolve("ferry/link.txt"), secret);
    write("ferry/sub/b.txt", FERRY);
    write(
        "ferry/story.json",
        """
        {"sources": [{"file": "a.txt"}, {"file": "sub/b.txt"}, {"file": "../secret.txt"},
          {"file": "%s"}, {"file": "link.txt"}, {"file": "gone.txt"}, {"id": "nameless"},
          {"file": "sub"}]}
        """
            .formatted(secret));

    assertThat(ids(story())).containsExactly("a", "sub/b");
    String outside = ": not read: story.json may only name files in its own folder";
    assertThat(lines(story().problems()))
        .containsExactly(
            "../secret.txt" + outside,
            secret + outside,
            "link.txt" + outside,
            "gone.txt: no such file",
            "story.json: source 7 names no file",
            "sub: a folder where an article was expected");
  }

  @Test
  void an_id_is_given_once() throws IOException {
    write("ferry/a.txt", FERRY);
    write("ferry/b.txt", FERRY);
    write(
        "ferry/story.json",
        """
        {"id": "../../etc", "sources": [{"id": "x", "file": "a.txt"}, {"id": "x", "file": "b.txt"}]}
        """);

    assertThat(story().id()).isEqualTo("ferry");
    assertThat(ids(story())).containsExactly("x");
    assertThat(lines(story().problems()))
        .containsExactly(
            "b.txt: not read: story.json gives its id x to another source as well",
            "story.json: the id cannot name a folder: ../../etc");
  }

  @Test
  void the_order_of_sources_in_story_json_changes_nothing() throws IOException {
    List<String> sources =
        new ArrayList<>(List.of("{\"file\": \"a.txt\"}", "{\"file\": \"b.txt\"}"));
    write("ferry/a.txt", FERRY);
    write("ferry/b.txt", FERRY);
    write("ferry/story.json", "{\"sources\": " + sources + "}");
    Story first = story();
    Collections.reverse(sources);
    write("ferry/story.json", "{\"sources\": " + sources + "}");

    assertThat(story()).isEqualTo(first);
  }
}
