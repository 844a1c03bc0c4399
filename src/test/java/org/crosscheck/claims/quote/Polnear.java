package org.crosscheck.claims.quote;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.crosscheck.model.Span;

/**
 * Reads the news texts of PolNeAR (Newell, Margolin and Ruths, 2018) with the attributions that its
 * annotators found, in brat's standoff format. Places count UTF-16 units of the text, as theirs do.
 */
final class Polnear {

  private static final Pattern MARKED =
      Pattern.compile("[“”\"]|''|(?<!\\p{L})[‘']\\p{L}", Pattern.DOTALL);

  private Polnear() {}

  /** One annotator's reading of a text. */
  record Document(String text, ImmutableList<Attribution> attributions) {}

  /**
   * @param content what is attributed, in one stretch or several
   * @param source to whom; empty where the text does not say
   * @param quoted whether the content holds quotation marks: PolNeAR's direct and mixed quotations
   */
  record Attribution(ImmutableList<Span> content, ImmutableList<Span> source, boolean quoted) {

    int length() {
      return content.stream().mapToInt(Span::length).sum();
    }

    boolean isOn(Span span) {
      return content.stream().anyMatch(each -> each.overlaps(span));
    }
  }

  /**
   * The documents of a part of the archive, in the order of their names.
   *
   * @param part such as {@code dev}
   */
  static List<Document> read(Path archive, String part) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Map<String, ZipEntry> entries = new TreeMap<>();
      zip.stream().forEach(entry -> entries.put(entry.getName(), entry));
      for (Map.Entry<String, ZipEntry> entry : entries.entrySet()) {
        String name = entry.getKey();
        String text =
            name.replace("/attributions/", "/text/").replaceFirst("_[0-9a-f]{4}\\.ann$", ".txt");
        if (name.startsWith(part + "/attributions/") && entries.containsKey(text)) {
          String words = content(zip, entries.get(text));
          documents.add(new Document(words, attributions(words, content(zip, entry.getValue()))));
        }
      }
    }
    return documents;
  }

  private static String content(ZipFile zip, ZipEntry entry) throws IOException {
    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static ImmutableList<Attribution> attributions(String text, String standoff) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<List<String>> lines =
        standoff.lines().map(line -> Splitter.on('\t').splitToList(line)).toList();
    for (List<String> line : lines) {
      if (line.get(0).startsWith("T")) {
        String places = line.get(1).substring(line.get(1).indexOf(' ') + 1);
        spans.put(line.get(0), Splitter.on(';').splitToStream(places).map(Polnear::span).toList());
      }
    }
    ImmutableList.Builder<Attribution> attributions = ImmutableList.builder();
    for (List<String> line : lines) {
      if (line.get(0).startsWith("E")) {
        ImmutableList.Builder<Span> content = ImmutableList.builder();
        ImmutableList.Builder<Span> source = ImmutableList.builder();
        for (String role : Splitter.on(' ').split(line.get(1))) {
          String id = role.substring(role.indexOf(':') + 1);
          if (role.startsWith("Content")) {
            content.addAll(spans.getOrDefault(id, List.of()));
          } else if (role.startsWith("Source")) {
            source.addAll(spans.getOrDefault(id, List.of()));
          }
        }
        ImmutableList<Span> all = content.build();
        boolean quoted = all.stream().anyMatch(each -> MARKED.matcher(around(text, each)).find());
        attributions.add(new Attribution(all, source.build(), quoted));
      }
    }
    return attributions.build();
  }

  private static Span span(String ends) {
    int space = ends.indexOf(' ');
    return new Span(
        Integer.parseInt(ends.substring(0, space)), Integer.parseInt(ends.substring(space + 1)));
  }

  /** Annotators left the marks out as often as not. */
  private static String around(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 1), Math.min(text.length(), span.end() + 1));
  }
}
