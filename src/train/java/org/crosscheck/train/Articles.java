package org.crosscheck.train;

import com.google.common.base.Joiner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles of {@code shared/data} by file and id, such as {@code incidents:d774b213}. */
final class Articles {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What stands close to the word before it. */
  private static final Pattern JOINED = Pattern.compile(" ([.,;:!?%)]|'s\\b|n't\\b|'\\w+)");

  private Articles() {}

  /** An article as it is in the data. */
  record Text(
      String text, @Nullable String outlet, @Nullable String title, @Nullable String published) {}

  static Map<String, Text> read(Path data) throws IOException {
    Map<String, Text> all = new HashMap<>();
    for (String file : List.of("many-outlets", "incidents")) {
      Path path = data.resolve(file).resolve("articles.jsonl.gz");
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode node = JSON.readTree(line);
          all.put(
              file + ":" + node.path("id").asString(),
              new Text(
                  node.path("text").asString(),
                  field(node, "outlet"),
                  field(node, "title"),
                  field(node, "published")));
        }
      }
    }
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(data.resolve("ecbplus.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().replaceAll(".*/", "");
        if (name.endsWith(".xml")) {
          all.put(
              "ecbplus:" + name.substring(0, name.length() - 4),
              new Text(rebuilt(zip), null, null, null));
        }
      }
    }
    return all;
  }

  private static @Nullable String field(JsonNode node, String name) {
    String value = node.path(name).asString("");
    return value.isEmpty() ? null : value;
  }

  /** The text of ECB+'s tokens, a sentence a paragraph; a first sentence that is an address goes. */
  private static String rebuilt(InputStream xml) throws IOException {
    Map<Integer, List<String>> sentences = new TreeMap<>();
    String source = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    for (Element token : Jsoup.parse(source, "", Parser.xmlParser()).select("token")) {
      sentences
          .computeIfAbsent(Integer.valueOf(token.attr("sentence")), each -> new ArrayList<>())
          .add(token.wholeText());
    }
    List<String> paragraphs = new ArrayList<>();
    for (List<String> words : sentences.values()) {
      paragraphs.add(
          JOINED
              .matcher(Joiner.on(' ').join(words))
              .replaceAll("$1")
              .replace("`` ", "\"")
              .replace(" ''", "\"")
              .replace("( ", "(")
              .replace("$ ", "$"));
    }
    String text = Joiner.on("\n\n").join(paragraphs);
    boolean address = text.substring(0, Math.min(60, text.length())).contains("http");
    return address ? text.substring(text.indexOf("\n\n") + 2) : text;
  }
}
