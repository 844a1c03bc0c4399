package org.crosscheck.ingest;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.inbox.Inbox;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format gives the same article, to everybody who reads. */
final class RegistryTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  static Stream<String> formats() {
    return Envelopes.all().keySet().stream();
  }

  private Path write(String format) throws IOException {
    Path story = folder.resolve("story");
    Envelopes.of(format).write(story);
    return story;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_article_in_every_format_is_the_same_article(String format) throws IOException {
    Reading reading = new StoryReader().read(List.of(write(format)));

    assertThat(reading.problems()).isEmpty();
    Story story = reading.stories().get(0);
    assertThat(story.problems()).isEmpty();
    List<ListMultimap<String, String>> wanted = Envelopes.oneEvent();
    assertThat(story.articles()).hasSize(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      Article article = story.articles().get(i);
      ListMultimap<String, String> fields = wanted.get(i);
      assertThat(article.text().string()).isEqualTo(Envelopes.text(fields));
      assertThat(article.source().outlet()).isEqualTo(fields.get("outlet").get(0));
      assertThat(article.source().title()).isEqualTo(fields.get("headline").get(0));
      assertThat(Objects.requireNonNull(article.source().published()).toInstant())
          .isEqualTo(OffsetDateTime.parse(fields.get("iso").get(0)).toInstant());
      assertThat(article.blocks().stream().map(Block::kind).limit(2).toList())
          .containsExactly(Block.Kind.HEADLINE, Block.Kind.BYLINE)
          .inOrder();
      assertWithMessage("%s", article.blocks())
          .that(article.blocks())
          .isEqualTo(
              new StoryReader()
                  .read(List.of(textTwin()))
                  .stories()
                  .get(0)
                  .articles()
                  .get(i)
                  .blocks());
    }
  }

  private Path textTwin() throws IOException {
    Path twin = folder.resolve("twin");
    Envelopes.of("text").write(twin);
    return twin;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_inbox_reads_what_a_story_folder_reads(String format) throws IOException {
    Path story = write(format);

    List<Arrival> arrivals = Inbox.read(story, Limits.USUAL).arrivals();

    assertThat(Inbox.read(story, Limits.USUAL).problems()).isEmpty();
    assertThat(arrivals.stream().map(each -> each.article().text()).toList())
        .containsExactlyElementsIn(
            new StoryReader()
                .read(List.of(story)).stories().get(0).articles().stream()
                    .map(Article::text)
                    .toList());
  }

  @Test
  void a_format_is_told_by_its_content_whatever_the_file_is_called() throws IOException {
    for (String format : List.of("html", "nitf", "eml", "docx", "warc-gz")) {
      int n = 0;
      for (byte[] bytes : Envelopes.of(format).byName().values()) {
        Path file = folder.resolve(format + n++ + ".data");
        java.nio.file.Files.write(file, bytes);
        boolean described = new String(bytes, UTF_8).startsWith("{\"sources\"");
        assertThat(Registry.reads(file, Limits.USUAL)).isEqualTo(!described);
      }
    }
  }

  @Test
  void a_text_file_is_text_whatever_it_says() throws IOException {
    java.nio.file.Files.writeString(folder.resolve("a.txt"), "<html><p>Twelve died.</p></html>");

    Reading reading = new StoryReader().read(List.of(folder));

    assertThat(reading.stories().get(0).article("a").text().string())
        .isEqualTo("<html><p>Twelve died.</p></html>");
  }

  private static String ninjs(String version, String words) {
    return "{\"uri\": \"urn:x:1\", \"version\": \""
        + version
        + "\", \"body_text\": \""
        + words
        + "\"}";
  }

  @Test
  void a_later_version_of_an_item_replaces_those_before_whatever_their_files_are_called()
      throws IOException {
    java.nio.file.Files.writeString(folder.resolve("a.json"), ninjs("3", "Twelve died."));
    java.nio.file.Files.writeString(folder.resolve("b.json"), ninjs("2", "Ten died."));
    java.nio.file.Files.writeString(folder.resolve("c.json"), ninjs("10", "Thirteen died."));

    Reading reading = new StoryReader().read(List.of(folder));

    assertThat(reading.stories().get(0).problems()).isEmpty();
    assertThat(reading.stories().get(0).articles()).hasSize(1);
    assertThat(reading.stories().get(0).article("urn:x:1").text().string())
        .isEqualTo("Thirteen died.");
    assertThat(
            Inbox.read(folder, Limits.USUAL).arrivals().stream()
                .map(each -> each.article().text().string())
                .toList())
        .containsExactly("Thirteen died.");
  }

  @Test
  void an_item_that_was_withdrawn_is_not_read_and_named() throws IOException {
    java.nio.file.Files.writeString(
        folder.resolve("a.json"),
        "{\"uri\": \"urn:x:1\", \"pubstatus\": \"canceled\", \"body_text\": \"Ten died.\"}");

    Story story = new StoryReader().read(List.of(folder)).stories().get(0);

    assertThat(story.articles()).isEmpty();
    assertThat(story.problems().toString())
        .contains("a.json: not read: its publication status is canceled");
  }

  @Test
  void of_a_feed_an_entry_with_a_summary_alone_says_so() throws IOException {
    java.nio.file.Files.writeString(
        folder.resolve("a.rss"),
        "<rss><channel><title>Gazette</title><item><guid>1</guid><title>Ferry burns</title>"
            + "<description>&lt;p&gt;Twelve people were injured.&lt;/p&gt;</description></item>"
            + "<item><title>Only a title</title></item></channel></rss>");

    Story story = new StoryReader().read(List.of(folder)).stories().get(0);

    assertThat(story.article("1").text().string())
        .isEqualTo("Ferry burns\n\nTwelve people were injured.");
    assertThat(story.article("1").extraction().orElseThrow().remarks())
        .containsExactly("the feed gives no whole text; its summary was read");
    assertThat(story.problems().toString()).contains("a.rss#2: an entry without text");
  }

  @Test
  void of_a_message_signature_quoted_message_and_attachments_are_left_out() throws IOException {
    java.nio.file.Files.writeString(
        folder.resolve("a.eml"),
        """
        From: =?utf-8?q?Harbour_M=C3=BCller?= <a@example.org>
        Subject: =?utf-8?b?RmVycnk=?=
        Date: Tue, 4 Mar 2031 06:20:00 +0100
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Twelve people were injured when the ferry of M=FCller
        burned on Monday.

        > What happened?

        --
        The press office
        --x
        Content-Type: text/plain
        Content-Disposition: attachment; filename=b.txt

        Not this.
        --x--
        """);

    Article article = new StoryReader().read(List.of(folder)).stories().get(0).article("a");

    assertThat(article.text().string())
        .isEqualTo(
            "Ferry\n\nTwelve people were injured when the ferry of Müller burned on Monday.");
    assertThat(article.source().outlet()).isEqualTo("Harbour Müller");
    assertThat(
            article.extraction().orElseThrow().dropped().stream()
                .map(each -> each.reason())
                .toList())
        .containsExactly("an earlier message", "signature", "signature", "attached to the message");
  }

  @Test
  void of_a_message_with_two_versions_of_an_item_the_later_is_read() throws IOException {
    String item =
        "<newsItem guid=\"g\" version=\"%d\"><contentSet><inlineData contenttype=\"text/plain\">"
            + "%s</inlineData></contentSet></newsItem>";
    java.nio.file.Files.writeString(
        folder.resolve("a.xml"),
        "<newsMessage><itemSet>"
            + item.replace("%d", "4").replace("%s", "Twelve died.")
            + item.replace("%d", "3").replace("%s", "Ten died.")
            + "</itemSet></newsMessage>");

    Story story = new StoryReader().read(List.of(folder)).stories().get(0);

    assertThat(story.articles()).hasSize(1);
    assertThat(story.article("g").text().string()).isEqualTo("Twelve died.");
  }
}
