package org.crosscheck.app;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.crosscheck.report.json.Json;
import org.jspecify.annotations.Nullable;

/** A small archive made of the project's own fixtures. */
final class Archive {

  private static final Path STORY = Path.of("fixtures", "cressida-dick-resignation");
  private static final Path EVENTS = Path.of("fixtures", "disagreements");

  /** An article as JSON Lines have it. */
  record Line(String id, String outlet, @Nullable String published, String text) {

    String json() {
      return Json.line(
          Json.object()
              .with("id", id)
              .withAny("outlet", outlet)
              .withAny("published", published)
              .with("text", text));
    }
  }

  private Archive() {}

  /** The five articles of the bundled story, undated but for one day that all have. */
  static List<Line> story() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String text = Files.readString(STORY.resolve("00" + i + ".txt"));
      lines.add(new Line("dick-" + i, "Paper " + i, "2022-02-1" + (i < 3 ? 0 : 1), text));
    }
    return lines;
  }

  /** The reports of some of the rules' examples: many small stories. */
  static List<Line> events(int most) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(EVENTS)) {
      files = walk.filter(each -> each.toString().endsWith(".event")).sorted().toList();
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < files.size() && lines.size() < most; i += 5) {
      Map<String, String> reports = new TreeMap<>();
      String outlet = "";
      for (String line : Files.readAllLines(files.get(i))) {
        if (line.startsWith("--- ")) {
          outlet = line.substring(4).strip();
        } else if (line.startsWith("expect") || line.startsWith("because")) {
          outlet = "";
        } else if (!outlet.isEmpty() && !line.matches("[a-z]+: .*")) {
          String words = line.replaceAll("\\s*=>.*", "").replaceAll("[\\[\\]]", "");
          reports.merge(outlet, words, (one, other) -> one + "\n\n" + other);
        }
      }
      for (Map.Entry<String, String> each : reports.entrySet()) {
        if (each.getValue().matches("(?s).*\\p{L}.*")) {
          String published = i % 2 == 0 ? "2022-02-12" : null;
          lines.add(new Line("event-" + i, each.getKey(), published, each.getValue()));
        }
      }
    }
    return lines;
  }

  static void writeJsonLines(List<Line> lines, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.json()));
    Files.writeString(file, text);
  }

  /** A crawl, each record packed by itself as the crawlers do. */
  static void writeWarc(List<Line> lines, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (Line line : lines) {
        out.write(packed(record(line)));
      }
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] record(Line line) throws IOException {
    StringBuilder page = new StringBuilder("<html lang=en><head><title>Report</title>");
    page.append("<meta property=\"article:published_time\" content=\"")
        .append(line.published())
        .append("T10:00:00Z\"></head><body><article>");
    for (String paragraph : Splitter.on('\n').omitEmptyStrings().split(line.text())) {
      page.append("<p>").append(paragraph.replace("&", "&amp;").replace("<", "&lt;"));
    }
    byte[] body = page.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://"
                + line.id()
                + ".example.org/report\r\nWARC-Date: 2022-02-10T12:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + line.id().charAt(line.id().length() - 1)
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length + body.length)
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(head);
    record.write(http);
    record.write(body);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  /** The contents of all files below a folder that are called so, by their paths in it. */
  static Map<String, String> files(Path folder, String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path each : walk.filter(path -> path.endsWith(name)).sorted().toList()) {
        files.put(folder.relativize(each).toString(), Files.readString(each));
      }
    }
    return files;
  }
}
