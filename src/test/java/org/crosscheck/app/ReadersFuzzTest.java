package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.crosscheck.app.baseline.BaselineFile;
import org.crosscheck.app.house.Houses;
import org.crosscheck.ingest.Reading;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.fetch.Address;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.inbox.Arrivals;
import org.crosscheck.ingest.inbox.Inbox;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.lexicon.Mojibake;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;

/**
 * Whatever a file holds, it is read or named, and nothing breaks. What is found is kept in {@code
 * ReadersFuzzTestInputs}; README.md has the command for a long run.
 */
final class ReadersFuzzTest {

  private final Path folder;

  ReadersFuzzTest() throws IOException {
    Path memory = Path.of("/dev/shm");
    folder =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "crosscheck")
            : Files.createTempDirectory("crosscheck");
    folder.toFile().deleteOnExit();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = Files.createDirectories(folder.resolve("story")).resolve(name);
    file.toFile().deleteOnExit();
    return Files.write(file, bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void article(byte[] bytes) throws IOException {
    Path file = file("article.txt", bytes);
    Reading reading = new StoryReader().read(List.of(file));
    assertSound(reading);
    assertThat(reading.stories()).hasSize(1);
    Story story = reading.stories().get(0);
    assertThat(story.articles().size() + story.problems().size()).isAtLeast(1);
  }

  @FuzzTest(maxDuration = "10m")
  void description(byte[] bytes) throws IOException {
    Path own = Files.createDirectories(folder.resolve("described"));
    Files.write(own.resolve("story.json"), bytes);
    Files.writeString(own.resolve("a.txt"), "The ferry burned.");
    Reading reading = new StoryReader().read(List.of(own));
    assertSound(reading);
    assertThat(reading.stories()).hasSize(1);
    String id = reading.stories().get(0).id();
    Path report = Path.of("/reports").resolve(id).normalize();
    assertThat(report.getParent()).isEqualTo(Path.of("/reports"));
  }

  @FuzzTest(maxDuration = "10m")
  void lines(FuzzedDataProvider data) throws IOException {
    boolean packed = data.consumeBoolean();
    byte[] bytes = data.consumeRemainingAsBytes();
    Path file = file("wire.jsonl" + (packed ? ".gz" : ""), bytes);
    assertSound(Inbox.read(file, Limits.USUAL));
    if (!packed) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
        zip.write(bytes);
      }
      Arrivals unpacked = Inbox.read(file("wire.jsonl.gz", out.toByteArray()), Limits.USUAL);
      assertThat(unpacked.arrivals().stream().map(Arrival::hash).toList())
          .isEqualTo(
              Inbox.read(file, Limits.USUAL).arrivals().stream().map(Arrival::hash).toList());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void settings(byte[] bytes) throws IOException {
    Path file = file("settings.json", bytes);
    try {
      Houses.named(file.toString());
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
    try {
      BaselineFile.read(file);
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void page(byte[] bytes) throws IOException {
    read("page.html", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void feed(byte[] bytes) throws IOException {
    read("feed.rss", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void wire(byte[] bytes) throws IOException {
    read("wire.xml", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void ninjs(byte[] bytes) throws IOException {
    read("item.json", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void message(byte[] bytes) throws IOException {
    read("message.eml", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void document(byte[] bytes) throws IOException {
    read("draft.docx", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void archive(byte[] bytes) throws IOException {
    read("crawl.warc", bytes);
  }

  /** By check and by nightly alike: a file is told by what stands in it, whatever its name. */
  private void read(String name, byte[] bytes) throws IOException {
    Path file = file(name, bytes);
    assertSound(new StoryReader().read(List.of(file)));
    assertSound(Inbox.read(file, Limits.USUAL));
  }

  /** What is mended stands in order, and nothing that is mended is broken still. */
  @FuzzTest(maxDuration = "10m")
  void mojibake(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Mojibake.Mended mended = Mojibake.mend(text);
    int end = 0;
    for (int i = 0; i < mended.text().length(); i++) {
      assertThat(mended.places().start(i)).isAtMost(mended.places().end(i));
      assertThat(mended.places().end(i)).isAtLeast(end);
      end = mended.places().end(i);
    }
    assertThat(end).isAtMost(text.length());
  }

  /** An address is refused, or can be asked for. */
  @FuzzTest(maxDuration = "10m")
  void address(FuzzedDataProvider data) {
    try {
      Address address = Address.parse(data.consumeRemainingAsString());
      assertThat(address.uri().getScheme()).isAnyOf("http", "https");
      assertThat(address.uri().getRawUserInfo()).isNull();
      assertThat(address.id()).isNotEmpty();
      assertThat(Address.parse(address.toString())).isEqualTo(address);
    } catch (Unreadable e) {
      assertThat(e.reason()).isNotEmpty();
    }
  }

  private static void assertSound(Reading reading) {
    reading.problems().forEach(ReadersFuzzTest::assertNamed);
    for (Story story : reading.stories()) {
      story.problems().forEach(ReadersFuzzTest::assertNamed);
      story.articles().forEach(ReadersFuzzTest::assertSound);
    }
  }

  private static void assertSound(Arrivals arrivals) {
    arrivals.problems().forEach(ReadersFuzzTest::assertNamed);
    arrivals.arrivals().forEach(arrival -> assertSound(arrival.article()));
  }

  private static void assertNamed(Problem problem) {
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT);
    assertThat(problem.where()).isNotEmpty();
    assertThat(problem.reason()).isNotEmpty();
  }

  /** Blocks stand in order, and the text can be written as it was read. */
  private static void assertSound(Article article) {
    int end = 0;
    for (Span span : article.blocks().stream().map(block -> block.span()).toList()) {
      assertThat(span.start()).isAtLeast(end);
      end = span.end();
    }
    assertThat(end).isAtMost(article.text().length());
    String text = article.text().string();
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }
}
