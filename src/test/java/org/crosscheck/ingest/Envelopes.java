package org.crosscheck.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosscheck.report.json.Json;
import org.jsoup.nodes.Entities;

/** The same articles in every format that is read. */
public final class Envelopes {

  /** Files by name, and what they hold. */
  public interface Envelope extends Function<List<ListMultimap<String, String>>, Files> {}

  /** Files of a story. */
  public record Files(ImmutableMap<String, byte[]> byName) {

    /** One of them. */
    public byte[] file(String name) {
      return Objects.requireNonNull(byName.get(name));
    }

    /** Writes them into a folder. */
    public void write(Path folder) throws IOException {
      java.nio.file.Files.createDirectories(folder);
      for (var file : byName.entrySet()) {
        java.nio.file.Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private Envelopes() {}

  /** Three articles on one event. */
  public static ImmutableList<ListMultimap<String, String>> oneEvent() {
    return Invented.articles("one-event.tsv");
  }

  /** The event in one of the formats. */
  public static Files of(String format) {
    return Objects.requireNonNull(all().get(format)).apply(oneEvent());
  }

  /** Every format by its name. */
  public static ImmutableMap<String, Envelope> all() {
    return ImmutableMap.<String, Envelope>builder()
        .put("text", all -> described(all, ".txt", each -> text(each).getBytes(UTF_8)))
        .put("html", all -> each(all, ".html", each -> html(each).getBytes(UTF_8)))
        .put("newsml-nitf", all -> each(all, ".xml", each -> newsMl(each, nitf(each))))
        .put("newsml-xhtml", all -> each(all, ".xml", each -> newsMl(each, xhtml(each))))
        .put("nitf", all -> each(all, ".xml", each -> nitf(each).getBytes(UTF_8)))
        .put("ninjs-1", all -> each(all, ".json", each -> ninjs1(each).getBytes(UTF_8)))
        .put("ninjs-3", all -> each(all, ".json", each -> ninjs3(each).getBytes(UTF_8)))
        .put("rss", all -> one("feed.rss", rss(all)))
        .put("atom", all -> each(all, ".atom", each -> atom(each).getBytes(UTF_8)))
        .put("eml", all -> each(all, ".eml", each -> eml(each).getBytes(UTF_8)))
        .put("docx", all -> described(all, ".docx", Envelopes::docx))
        .put("jsonl", all -> one("wire.jsonl", jsonLines(all).getBytes(UTF_8)))
        .put("jsonl-gz", all -> one("wire.jsonl.gz", gzip(jsonLines(all).getBytes(UTF_8))))
        .put("warc", all -> one("crawl.warc", warc(all)))
        .put("warc-gz", all -> one("crawl.warc.gz", gzip(warc(all))))
        .buildOrThrow();
  }

  private static Files one(String name, byte[] bytes) {
    return new Files(ImmutableMap.of(name, bytes));
  }

  private static Files each(
      List<ListMultimap<String, String>> all,
      String ending,
      Function<ListMultimap<String, String>, byte[]> envelope) {
    return new Files(
        all.stream()
            .collect(ImmutableMap.toImmutableMap(each -> first(each, "id") + ending, envelope)));
  }

  /** With what the format itself does not say. */
  private static Files described(
      List<ListMultimap<String, String>> all,
      String ending,
      Function<ListMultimap<String, String>, byte[]> envelope) {
    String sources =
        all.stream()
            .map(
                each ->
                    "{\"file\": \"%s\", \"outlet\": \"%s\", \"title\": \"%s\", \"published\": \"%s\"}"
                        .replaceFirst("%s", first(each, "id") + ending)
                        .replaceFirst("%s", first(each, "outlet"))
                        .replaceFirst("%s", first(each, "headline"))
                        .replaceFirst("%s", first(each, "iso")))
            .collect(Collectors.joining(", ", "{\"sources\": [", "]}"));
    return new Files(
        ImmutableMap.<String, byte[]>builder()
            .putAll(each(all, ending, envelope).byName())
            .put("story.json", sources.getBytes(UTF_8))
            .buildOrThrow());
  }

  private static String first(ListMultimap<String, String> fields, String field) {
    return fields.get(field).get(0);
  }

  private static String xml(ListMultimap<String, String> fields, String field) {
    return escape(first(fields, field));
  }

  private static String escape(String words) {
    return Entities.escape(words).replace("&nbsp;", " ");
  }

  /** A text with the article's words in their places. */
  private static String fill(String template, ListMultimap<String, String> fields) {
    return template
        .replace("HEADLINE", xml(fields, "headline"))
        .replace("ID", first(fields, "id"))
        .replace("OUTLET", xml(fields, "outlet"))
        .replace("ISO", first(fields, "iso"))
        .replace("DATE", rfc(fields))
        .replace("BYLINE", xml(fields, "byline"))
        .replace("BODY", paragraphs(fields));
  }

  private static String paragraphs(ListMultimap<String, String> fields) {
    return fields.get("p").stream()
        .map(p -> "<p>" + escape(p) + "</p>")
        .collect(Collectors.joining());
  }

  /** As a text file has it. */
  public static String text(ListMultimap<String, String> fields) {
    return first(fields, "headline")
        + "\n\n"
        + first(fields, "byline")
        + "\n\n"
        + String.join("\n\n", fields.get("p"));
  }

  private static String html(ListMultimap<String, String> fields) {
    return fill(
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>HEADLINE</title>
        <meta property="og:site_name" content="OUTLET">
        <meta property="article:published_time" content="ISO"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>HEADLINE</h1>
        <p class="byline">BYLINE</p>BODY</article><footer>All that is right</footer></body></html>
        """,
        fields);
  }

  private static String nitf(ListMultimap<String, String> fields) {
    return fill(
        """
        <nitf><head><title>HEADLINE</title><docdata><doc-id id-string="ID"/>
        <date.issue norm="ISO"/></docdata><pubdata name="OUTLET"/></head>
        <body><body.head><hedline><hl1>HEADLINE</hl1></hedline><byline>BYLINE</byline></body.head>
        <body.content>BODY</body.content></body></nitf>
        """,
        fields);
  }

  private static String xhtml(ListMultimap<String, String> fields) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>"
        + paragraphs(fields)
        + "</body></html>";
  }

  private static byte[] newsMl(ListMultimap<String, String> fields, String content) {
    return fill(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="ID" version="2">
            <itemMeta><provider qcode="np:x"><name>OUTLET</name></provider>
            <versionCreated>ISO</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
            <contentMeta><headline>HEADLINE</headline><by>BYLINE</by></contentMeta>
            <contentSet><inlineXML>CONTENT</inlineXML></contentSet></newsItem>
            """
                .replace("CONTENT", content),
            fields)
        .getBytes(UTF_8);
  }

  private static String ninjs1(ListMultimap<String, String> fields) {
    return Json.file(
        Json.object()
            .with("uri", first(fields, "id"))
            .with("type", "text")
            .with("headline", first(fields, "headline"))
            .with("byline", first(fields, "byline"))
            .with("versioncreated", first(fields, "iso"))
            .with("provider", first(fields, "outlet"))
            .with("body_xhtml", paragraphs(fields)));
  }

  private static String ninjs3(ListMultimap<String, String> fields) {
    return Json.file(
        Json.object()
            .with("standard", Json.object().with("name", "ninjs").with("version", "3.0"))
            .with("uri", first(fields, "id"))
            .with(
                "headlines",
                List.of(
                    Json.object().with("role", "main").with("value", first(fields, "headline"))))
            .with("byline", first(fields, "byline"))
            .with("versioncreated", first(fields, "iso"))
            .with("infosources", List.of(Json.object().with("name", first(fields, "outlet"))))
            .with(
                "bodies",
                List.of(
                    Json.object()
                        .with("contenttype", "text/plain")
                        .with("value", String.join("\n\n", fields.get("p"))))));
  }

  private static byte[] rss(List<ListMultimap<String, String>> all) {
    return all.stream()
        .map(
            each ->
                fill(
                    """
                    <item><guid isPermaLink="false">ID</guid><title>HEADLINE</title>
                    <source url="https://example.org/">OUTLET</source>
                    <dc:creator>BYLINE</dc:creator><pubDate>DATE</pubDate>
                    <content:encoded><![CDATA[BODY]]></content:encoded></item>
                    """,
                    each))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\"?><rss version=\"2.0\""
                    + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>All</title>",
                "</channel></rss>"))
        .getBytes(UTF_8);
  }

  private static String rfc(ListMultimap<String, String> fields) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.parse(first(fields, "iso")));
  }

  private static String atom(ListMultimap<String, String> fields) {
    return fill(
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>OUTLET</title><entry><id>ID</id>
        <title>HEADLINE</title><author><name>BYLINE</name></author><published>ISO</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">BODY</div></content>
        </entry></feed>
        """,
        fields);
  }

  private static String eml(ListMultimap<String, String> fields) {
    return "From: \""
        + first(fields, "outlet")
        + "\" <desk@example.org>\r\n"
        + "Date: "
        + rfc(fields)
        + "\r\nSubject: "
        + first(fields, "headline")
        + "\r\n"
        + "MIME-Version: 1.0\r\n"
        + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n"
        + "--b\r\n"
        + "Content-Type: text/plain; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: 8bit\r\n\r\n"
        + first(fields, "byline")
        + "\r\n\r\n"
        + String.join("\r\n\r\n", fields.get("p"))
        + "\r\n-- \r\nThe desk\r\n"
        + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The same</p>\r\n--b--\r\n";
  }

  private static byte[] docx(ListMultimap<String, String> fields) {
    StringBuilder body = new StringBuilder();
    body.append("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>")
        .append(xml(fields, "headline"))
        .append("</w:t></w:r></w:p>");
    body.append("<w:p><w:r><w:t>").append(xml(fields, "byline")).append("</w:t></w:r></w:p>");
    for (String p : fields.get("p")) {
      int half = p.length() / 2;
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(escape(p.substring(0, half)))
          .append("</w:t></w:r><w:del><w:r><w:delText>no more</w:delText></w:r></w:del>")
          .append("<w:ins><w:r><w:t xml:space=\"preserve\">")
          .append(escape(p.substring(half)))
          .append("</w:t></w:r></w:ins></w:p>");
    }
    return zip(
        ImmutableMap.of(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
                + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body
                + "</w:body></w:document>"));
  }

  /** A packed file. */
  static byte[] zip(ImmutableMap<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static String jsonLines(List<ListMultimap<String, String>> all) {
    return all.stream()
        .map(
            each ->
                Json.file(
                        Json.object()
                            .with("id", first(each, "id"))
                            .with("outlet", first(each, "outlet"))
                            .with("title", first(each, "headline"))
                            .with("published", first(each, "iso"))
                            .with("text", text(each)))
                    .replaceAll("\\n\\s*", " "))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static byte[] warc(List<ListMultimap<String, String>> all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (ListMultimap<String, String> each : all) {
      byte[] page = html(each).getBytes(UTF_8);
      byte[] http =
          ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + page.length
                  + "\r\n\r\n")
              .getBytes(UTF_8);
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
              + new java.util.UUID(0, first(each, "id").charAt(0))
              + ">\r\nWARC-Date: 2031-03-05T00:00:00Z\r\nWARC-Target-URI: "
              + address(each)
              + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
              + (http.length + page.length)
              + "\r\n\r\n";
      bytes.writeBytes(head.getBytes(UTF_8));
      bytes.writeBytes(http);
      bytes.writeBytes(page);
      bytes.writeBytes("\r\n\r\n".getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Where an article stood, as an archive has it. */
  public static String address(ListMultimap<String, String> fields) {
    return "https://example.org/" + first(fields, "id");
  }

  /** The same packed. */
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }
}
