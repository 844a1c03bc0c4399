package org.crosscheck.ingest.inbox;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.crosscheck.group.Signature;
import org.crosscheck.ingest.Registry;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InboxTest {

  private static final String FERRY = "The ferry burned.\n";

  private final Path folder;

  InboxTest(@TempDir Path folder) {
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

  private List<String> ids() {
    return Inbox.read(folder, Limits.USUAL).arrivals().stream()
        .map(each -> each.article().id())
        .toList();
  }

  private List<String> problems() {
    return Inbox.read(folder, Limits.USUAL).problems().stream()
        .map(each -> each.toString().replace(folder.toString(), "inbox"))
        .toList();
  }

  private Source only() {
    assertThat(problems()).isEmpty();
    assertThat(ids()).hasSize(1);
    return Inbox.read(folder, Limits.USUAL).arrivals().get(0).article().source();
  }

  @Test
  void what_is_not_read_of_an_article_is_named_each_time_it_stands_there() throws IOException {
    Files.writeString(
        folder.resolve("long.txt"), "Twelve died. " + "police ".repeat(1_001) + "said.");

    Arrivals arrivals = Inbox.read(folder, Limits.USUAL);

    assertThat(arrivals.arrivals()).hasSize(1);
    assertThat(arrivals.problems().stream().map(Problem::toString).toList())
        .containsExactly(
            "long: a sentence of more than 1,000 words (the longest has 1,002): not read");
  }

  @Test
  void text_files_are_named_by_their_path_in_the_inbox() throws IOException {
    write("b.txt", FERRY);
    write("wire/a.txt", FERRY);
    write(".hidden.txt", FERRY);

    assertThat(ids()).containsExactly("b", "wire/a").inOrder();
    assertThat(problems()).isEmpty();
  }

  @Test
  void two_files_that_only_differ_in_their_endings_are_two_articles() throws IOException {
    write("wire/a.txt", FERRY);
    write("wire/a.text", FERRY + FERRY);

    assertThat(ids()).containsExactly("wire/a", "wire/a.txt").inOrder();
  }

  @Test
  void a_story_folder_says_which_story_its_articles_belong_to() throws IOException {
    write("ferry/a.txt", FERRY);
    write(
        "ferry/story.json",
        """
        {"id": "manila", "title": "Ferry fire", "date": "2022-02-10",
         "sources": [{"file": "a.txt"}, {"file": "gone.txt"}]}
        """);

    Arrivals arrivals = Inbox.read(folder, Limits.USUAL);
    assertThat(arrivals.arrivals()).hasSize(1);
    assertThat(arrivals.arrivals().get(0).story())
        .hasValue(new Arrival.Told("manila", "Ferry fire", LocalDate.of(2022, 2, 10)));
    assertThat(problems()).containsExactly("inbox/ferry/gone.txt: no such file");
  }

  @Test
  void a_line_of_json_is_an_article() throws IOException {
    write(
        "wire.jsonl",
        "{\"id\": \"w1\", \"outlet\": \"Wire\", \"title\": \"Ferry burns\","
            + " \"url\": \"https://example.org/1\", \"published\": \"2022-02-10T18:00:00Z\","
            + " \"text\": \"The ferry burned.\", \"section\": [\"harbour\"]}\n");

    Source source = only();
    assertThat(source.id()).isEqualTo("w1");
    assertThat(source.outlet()).isEqualTo("Wire");
    assertThat(source.title()).isEqualTo("Ferry burns");
    assertThat(source.url()).isEqualTo("https://example.org/1");
    assertThat(source.publishedText()).isEqualTo("2022-02-10T18:00Z");
  }

  @Test
  void an_article_without_an_id_is_named_by_its_content() throws IOException {
    write("a.jsonl", "{\"text\": \"The ferry burned.\"}");
    String id = only().id();
    assertThat(id).matches("[0-9a-f]{16}");

    Files.delete(folder.resolve("a.jsonl"));
    write("later.ndjson", "\n{\"text\": \"The ferry burned.\"}\n");
    assertThat(only().id()).isEqualTo(id);
  }

  @Test
  void a_broken_line_is_named_and_costs_no_other_line() throws IOException {
    write(
        "wire.jsonl",
        """
        {"id": "first", "text": "The ferry burned."}
        {"id": "broken", "text": "The fer

        ["a list"]
        {"id": "no text"}
        {"id": "number", "text": 5}
        {"id": "nothing", "text": " \\u200b "}
        {"text": "one"} {"text": "two"}
        {"text": "one", "text": "two"}
        {"id": "last", "published": "yesterday", "outlet": {}, "text": "It sank."}
        """);

    assertThat(ids()).containsExactly("first", "last").inOrder();
    assertThat(problems().stream().map(p -> p.replaceAll("(not JSON).*", "$1")).toList())
        .containsExactly(
            "inbox/wire.jsonl:2: not JSON",
            "inbox/wire.jsonl:4: not a JSON object",
            "inbox/wire.jsonl:5: has no \"text\"",
            "inbox/wire.jsonl:6: \"text\" is not a string",
            "inbox/wire.jsonl:7: \"text\" holds no words",
            "inbox/wire.jsonl:8: not JSON",
            "inbox/wire.jsonl:9: not JSON",
            "inbox/wire.jsonl:10: \"outlet\" is not a string; it is ignored",
            "inbox/wire.jsonl:10: \"published\" is not an ISO 8601 date or time (yesterday);"
                + " it is ignored")
        .inOrder();
  }

  @Test
  void a_byte_order_mark_and_carriage_returns_are_no_part_of_a_line() throws IOException {
    write(
        "wire.jsonl", "\uFEFF{\"id\": \"a\", \"text\": \"A\"}\r\n{\"id\": \"b\", \"text\": \"B\"}");

    assertThat(ids()).containsExactly("a", "b").inOrder();
    assertThat(problems()).isEmpty();
  }

  @Test
  void lines_that_are_no_text_are_problems_of_their_own() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"text\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes("{\"id\": \"b\", \"text\": \"B\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    write("wire.jsonl", bytes.toByteArray());

    assertThat(ids()).containsExactly("b");
    assertThat(problems()).hasSize(2);
    assertThat(problems().get(0)).isEqualTo("inbox/wire.jsonl:1: not UTF-8");
    assertThat(problems().get(1)).startsWith("inbox/wire.jsonl:3: not JSON");
  }

  @Test
  void half_a_character_is_replaced_not_lost() throws IOException {
    write("wire.jsonl", "{\"id\": \"a\", \"text\": \"Fire \\ud83d and \\u0000 smoke\"}");

    assertThat(Inbox.read(folder, Limits.USUAL).arrivals().get(0).article().text().string())
        .isEqualTo("Fire \uFFFD and \uFFFD smoke");
  }

  @Test
  void words_without_end_break_nothing() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String word : List.of("1,", "a.", "a'", "Photo: ", "By A. ", "(", " ", "— ")) {
      lines.append("{\"text\": \"Fire").append(word.repeat(50_000)).append("\"}\n");
    }
    write("wire.jsonl", lines.toString());

    assertThat(ids()).hasSize(8);
    assertThat(problems().stream().filter(each -> !each.endsWith("not read")).toList()).isEmpty();
    Inbox.read(folder, Limits.USUAL)
        .arrivals()
        .forEach(each -> Signature.of(each.hash(), each.article()));
  }

  @Test
  void a_huge_line_is_passed_over() throws IOException {
    write(
        "wire.jsonl",
        "{\"text\": \"" + "x".repeat(17 << 20) + "\"}\n{\"id\": \"b\", \"text\": \"B\"}\n");

    assertThat(ids()).containsExactly("b");
    assertThat(problems())
        .containsExactly(
            "inbox/wire.jsonl:1: too long for an article on one line: more than 16 MB (the"
                + " limit 'line')");
  }

  @Test
  void a_compressed_file_is_read_as_far_as_it_is_sound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("{\"id\": \"a\", \"text\": \"A\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    write("a.jsonl.gz", bytes.toByteArray());
    write("b.jsonl.gz", java.util.Arrays.copyOf(bytes.toByteArray(), 12));

    assertThat(ids()).containsExactly("a");
    assertThat(problems())
        .containsExactly("inbox/b.jsonl.gz: cannot be read (Unexpected end of ZLIB input stream)");
  }

  @Test
  void a_file_that_unpacks_without_end_is_named_and_costs_nothing_else() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("{\"id\": \"a\", \"text\": \"A\"}\n".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int megabyte = 0; megabyte < 40; megabyte++) {
        zip.write(spaces);
      }
      zip.write("\n{\"id\": \"b\", \"text\": \"B\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(bytes.size()).isLessThan(100_000);
    write("bomb.jsonl.gz", bytes.toByteArray());
    write("c.jsonl", "{\"id\": \"c\", \"text\": \"C\"}\n");

    assertThat(ids()).containsExactly("a", "c").inOrder();
    assertThat(problems())
        .containsExactly(
            "inbox/bomb.jsonl.gz: cannot be read beyond line 1"
                + " (it unpacks to too much: more than 100 times its size (the limit 'ratio'), and"
                + " in all: more than 32 MB (the limit 'unpacked'))");
  }

  @Test
  void of_many_bad_lines_the_first_are_named_and_the_others_counted() throws IOException {
    write("page.jsonl", "<p>\n".repeat(1_000) + "{\"id\": \"a\", \"text\": \"A\"}\n");

    assertThat(ids()).containsExactly("a");
    assertThat(problems()).hasSize(101);
    assertThat(problems().get(100))
        .isEqualTo("inbox/page.jsonl: 900 more lines are not what they should be");
  }

  @Test
  void what_is_delivered_twice_is_one_article() throws IOException {
    write("monday.jsonl", "{\"id\": \"a\", \"text\": \"A\"}\n");
    write("tuesday.jsonl", "{\"text\": \"A\", \"id\": \"a\"}\n{\"id\": \"a\", \"text\": \"A.\"}\n");

    assertThat(ids()).containsExactly("a", "a");
    assertThat(
            Inbox.read(folder, Limits.USUAL).arrivals().stream()
                .map(Arrival::hash)
                .distinct()
                .count())
        .isEqualTo(2);
  }

  @Test
  void what_no_format_takes_is_named() throws IOException {
    write("page.pdf", FERRY);
    Files.createSymbolicLink(folder.resolve("passwords.txt"), Path.of("nowhere/passwords"));

    assertThat(ids()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "inbox/page.pdf: " + Registry.NONE,
            "inbox/passwords.txt: not read: a link that leads out of the inbox");
  }

  @Test
  void an_inbox_that_is_missing_is_a_problem() {
    assertThat(Inbox.read(folder.resolve("none"), Limits.USUAL).problems()).hasSize(1);
  }
}
