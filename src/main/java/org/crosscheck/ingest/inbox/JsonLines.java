package org.crosscheck.ingest.inbox;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.crosscheck.ingest.Unreadable;

/**
 * JSON Lines, an article a line: {@code {"id", "outlet", "title", "url", "published", "text"}}, of
 * which only {@code text} is needed and others are ignored; also compressed by gzip.
 */
final class JsonLines implements Format {

  /** Of a file that is something else altogether each line would be a problem. */
  private static final int MOST_BAD_LINES = 100;

  @Override
  public boolean takes(Path path) {
    String name = Inbox.name(path).toLowerCase(Locale.ROOT);
    return !Files.isDirectory(path) && name.matches(".*\\.(?:jsonl|ndjson)(?:\\.gz)?");
  }

  @Override
  public void read(Path path, String id, Delivery delivery) {
    if (!Files.isRegularFile(path)) {
      delivery.problem(path.toString(), "not a regular file");
      return;
    }
    int line = 0;
    int bad = 0;
    try (InputStream file = open(path);
        Lines lines = new Lines(file)) {
      while (lines.next()) {
        line++;
        List<String> reasons = read(lines, path + ":" + line, line == 1, delivery);
        bad += reasons.isEmpty() ? 0 : 1;
        if (bad <= MOST_BAD_LINES) {
          String where = path + ":" + line;
          reasons.forEach(reason -> delivery.problem(where, reason));
        }
      }
    } catch (IOException e) {
      delivery.problem(
          path.toString(),
          (line == 0 ? "cannot be read" : "cannot be read beyond line " + line)
              + " ("
              + e.getMessage()
              + ")");
    }
    if (bad > MOST_BAD_LINES) {
      delivery.problem(
          path.toString(), (bad - MOST_BAD_LINES) + " more lines are not what they should be");
    }
  }

  /** Delivers the article of a line, and gives what is wrong with the line. */
  private static List<String> read(Lines lines, String where, boolean first, Delivery delivery) {
    try {
      Optional<JsonLine> read = JsonLine.read(lines.text(), first);
      read.ifPresent(each -> delivery.article(each.source(), each.text()));
      return read.map(JsonLine::problems).orElse(ImmutableList.of());
    } catch (Unreadable e) {
      return ImmutableList.of(e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      delivery.broke(where, e);
      return ImmutableList.of();
    }
  }

  private static InputStream open(Path path) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    if (!Inbox.name(path).toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return bytes;
    }
    try {
      return new BufferedInputStream(
          new Unpacked(new GZIPInputStream(bytes, 1 << 16), Files.size(path)), 1 << 16);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
