package org.crosscheck.ingest.inbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.crosscheck.ingest.Unreadable;

/**
 * JSON Lines, an article a line: {@code {"id", "outlet", "title", "url", "published", "text"}}, of
 * which only {@code text} is needed and others are ignored; also compressed by gzip.
 */
final class JsonLines implements Format {

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
    try (InputStream file = open(path);
        Lines lines = new Lines(file)) {
      while (lines.next()) {
        line++;
        String where = path + ":" + line;
        try {
          JsonLine.read(lines.text(), line == 1)
              .ifPresent(
                  read -> {
                    delivery.article(read.article());
                    read.problems().forEach(reason -> delivery.problem(where, reason));
                  });
        } catch (Unreadable e) {
          delivery.problem(where, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
          delivery.broke(where, e);
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
  }

  private static InputStream open(Path path) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    if (!Inbox.name(path).toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return bytes;
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
