package org.crosscheck.ingest;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to do harm: named with their limit, quickly, and at no cost to others. */
final class HostileFilesTest {

  private static final String PAGE =
      "<html><h1>The ferry burned off the coast</h1><p>The ferry burned for three hours on Monday"
          + " night, the coast guard said, and twelve people were injured.</p></html>";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private final Path secret = Path.of("pom.xml").toAbsolutePath();

  @BeforeEach
  void anHonestArticleStandsBeside() throws IOException {
    Files.writeString(folder.resolve("honest.html"), PAGE);
  }

  private Story read(Limits limits) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> new StoryReader(limits).read(List.of(folder)).stories().get(0));
  }

  /** The only problem, and that the honest article is there. */
  private String problem(String name, byte[] bytes, Limits limits) throws IOException {
    Files.write(folder.resolve(name), bytes);
    Story story = read(limits);
    assertThat(story.articles().stream().map(each -> each.id()).toList()).containsExactly("honest");
    assertThat(story.problems()).hasSize(1);
    Problem problem = story.problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT);
    assertThat(problem.where()).startsWith(name);
    return problem.reason();
  }

  private String problem(String name, String words) throws IOException {
    return problem(name, words.getBytes(UTF_8), Limits.USUAL);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(
            "a.rss", "rss", "<channel><item><description>", "</description></item></channel>"),
        Arguments.of("a.nitf", "nitf", "<body><body.content><p>", "</p></body.content></body>"),
        Arguments.of(
            "a.xml", "newsItem", "<contentSet><inlineData>", "</inlineData></contentSet>"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_entity_is_expanded(String name, String root, String before, String after)
      throws IOException {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [");
    laughs.append("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    laughs.append("]><" + root + ">" + before + "&l9;" + after + "</" + root + ">");

    assertThat(problem(name, laughs.toString()))
        .isEqualTo("not read: it declares entities of its own, which are not expanded");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothing_outside_is_read(String name, String root, String before, String after)
      throws IOException {
    String outside =
        "<!DOCTYPE "
            + root
            + " [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><"
            + root
            + ">"
            + before
            + "&x;"
            + after
            + "</"
            + root
            + ">";

    assertThat(problem(name, outside))
        .isEqualTo("not read: it declares entities of its own, which are not fetched");
  }

  @Test
  void a_document_type_elsewhere_is_not_fetched() throws IOException {
    Files.writeString(
        folder.resolve("a.nitf"),
        "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:9/nitf.dtd\"><nitf><body><body.content>"
            + "<p>Twelve died.</p></body.content></body></nitf>");

    assertThat(read(Limits.USUAL).article("a").text().string()).isEqualTo("Twelve died.");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_element_stands_deeper_than_the_limit(
      String name, String root, String before, String after) throws IOException {
    String deep =
        "<"
            + root
            + ">"
            + before
            + "<b>".repeat(100_000)
            + "</b>".repeat(100_000)
            + after
            + "</"
            + root
            + ">";

    assertThat(problem(name, deep))
        .isEqualTo("its elements are nested too deep: more than 256 levels (the limit 'depth')");
  }

  @Test
  void json_is_nested_no_deeper_than_the_limit() throws IOException {
    assertThat(problem("a.json", "{\"uri\": " + "[".repeat(1_000_000)))
        .isEqualTo(
            "not read: its objects are nested too deep: more than 256 levels (the limit 'depth')");
  }

  @Test
  void parts_of_a_message_are_nested_no_deeper_than_the_limit() throws IOException {
    StringBuilder mail = new StringBuilder("From: a@example.org\nSubject: A\nMIME-Version: 1.0\n");
    for (int i = 0; i < 1_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=\"b" + i + "\"\n\n--b" + i + "\n");
    }

    assertThat(problem("a.eml", mail.toString()))
        .isEqualTo(
            "not read: its parts are nested too deep: more than 256 levels (the limit 'depth')");
  }

  @Test
  void a_page_that_is_nested_without_end_is_read() throws IOException {
    Files.writeString(
        folder.resolve("deep.html"),
        "<html><h1>Deep</h1>"
            + "<div>".repeat(200_000)
            + "<p>Twelve people were injured when the ferry"
            + " burned on Monday night. Nobody was killed, the coast guard said.</p>");

    assertThat(read(Limits.USUAL).article("deep").text().string()).contains("Nobody was killed");
  }

  @Test
  void nothing_unpacks_to_more_than_the_limit() throws IOException {
    byte[] packed = Envelopes.gzip((PAGE + " ".repeat(40 << 20)).getBytes(UTF_8));
    assertThat(packed.length).isLessThan(100_000);

    assertThat(problem("a.html.gz", packed, Limits.USUAL))
        .isEqualTo(
            "cannot be read (it unpacks to too much: more than 100 times its size (the limit"
                + " 'ratio'), and in all: more than 32 MB (the limit 'unpacked'))");
  }

  @Test
  void no_document_unpacks_to_more_than_the_limit() throws IOException {
    byte[] bomb =
        Envelopes.zip(
            ImmutableMap.of(
                "word/media/a.bin", " ".repeat(60 << 20), "word/document.xml", "<w:document/>"));

    assertThat(problem("a.docx", bomb, Limits.USUAL)).contains("the limit 'ratio'");
  }

  @Test
  void a_file_is_no_longer_than_the_limit() throws IOException {
    Limits small = Limits.with(Map.of(Limit.FILE, 1_000L));

    assertThat(problem("a.html", (PAGE + " ".repeat(1_000)).getBytes(UTF_8), small))
        .isEqualTo("too long for an article: more than 1000 bytes (the limit 'file')");
  }

  @Test
  void a_packed_file_that_is_no_document_is_named() throws IOException {
    assertThat(problem("a.zip", Envelopes.zip(ImmutableMap.of("../../a", "b")), Limits.USUAL))
        .isEqualTo("not read: a packed file that is no Word document (.docx)");
  }

  @Test
  void of_a_file_with_too_many_articles_the_first_are_read() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      lines.append("{\"id\": \"" + i + "\", \"text\": \"Twelve died.\"}\n");
    }
    Files.writeString(folder.resolve("a.jsonl"), lines);

    Story story = read(Limits.with(Map.of(Limit.ARTICLES, 3L)));

    assertThat(story.articles()).hasSize(4);
    assertThat(story.problems().toString())
        .contains("a.jsonl: too many for one story: more than 3 articles (the limit 'articles')");
  }

  @Test
  void a_cut_archive_keeps_what_came_before() throws IOException {
    byte[] whole = Envelopes.of("warc").file("crawl.warc");
    Files.write(folder.resolve("a.warc"), java.util.Arrays.copyOf(whole, whole.length * 2 / 3));

    Story story = read(Limits.USUAL);

    assertThat(story.articles().size()).isAtLeast(2);
    assertThat(story.problems()).hasSize(1);
  }

  @Test
  void noise_in_every_format_breaks_nothing() throws IOException {
    java.util.Random random = new java.util.Random(20);
    Map<String, Envelopes.Envelope> all = Envelopes.all();
    int n = 0;
    for (Envelopes.Envelope envelope : all.values()) {
      for (var file : envelope.apply(Envelopes.oneEvent()).byName().entrySet()) {
        byte[] bytes = file.getValue().clone();
        for (int i = 0; i < 40; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (!file.getKey().equals("story.json")) {
          Files.write(folder.resolve(n++ + file.getKey()), bytes);
        }
      }
    }

    assertThat(read(Limits.USUAL).problems().stream().map(Problem::kind).toList())
        .doesNotContain(Problem.Kind.INTERNAL);
  }

  static Stream<String> repeated() {
    return Stream.of(
        "<p>The ferry burned for three hours on Monday night, the coast guard said today.</p>",
        "<span class=byline>By Ada Moss</span> ",
        "<div class=entry-content><span class=author>Ada Moss</span><p>Twelve were injured.</p>",
        "<aside class=pullquote><p>The ferry burned for three hours on Monday.</p></aside>",
        "<h3>Related</h3><ul><li><a href=a>Another story of the day</a></li></ul>",
        "<div><h3><a href=a>A story</a></h3><p>The council said so on Monday evening.</p></div>",
        "<time datetime=2031-03-04T10:00:00Z>4 March 2031</time>",
        "<section><p>The ferry burned on Monday night, they said.</p><time>1</time></section>",
        "<meta property=og:title content=x><script"
            + " type=application/ld+json>{\"@graph\":[{}]}</script>",
        "<!--",
        "<blockquote>",
        "<figure><figcaption>The ship in May last year.</figcaption>",
        "<b><i><a href=x>");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void a_page_of_one_thing_without_end_takes_no_longer_than_its_length(String thing)
      throws IOException {
    Files.writeString(folder.resolve("long.html"), PAGE + thing.repeat(2_000_000 / thing.length()));

    assertThat(read(Limits.USUAL).articles().toString()).contains("honest");
  }
}
