package org.crosscheck.ingest.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.ingest.Invented;
import org.jsoup.nodes.Entities;

/** Pages made of layouts and invented articles, and what of them is the article. */
final class Layouts {

  private static final Path RESOURCES = Path.of("src/test/resources/org/crosscheck/ingest");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\[\\[(?:p (?<from>\\d)-(?<to>\\d)\\|(?<wrap>[^\\]]*)|meta (?<meta>[a-z]+)"
              + "|repeat (?<repeat>\\d)|(?<field>[a-z]+))\\]\\]");

  /**
   * A page.
   *
   * @param article what a reader would call its article, in the page's order
   */
  record Page(String layout, String html, String article, ListMultimap<String, String> fields) {}

  private Layouts() {}

  /** Every layout with every article. */
  static ImmutableList<Page> pages() {
    ImmutableList.Builder<Page> pages = ImmutableList.builder();
    try (Stream<Path> layouts = Files.list(RESOURCES.resolve("page/layouts"))) {
      for (Path layout : layouts.sorted().toList()) {
        for (ListMultimap<String, String> article : Invented.articles("articles.tsv")) {
          pages.add(fill(layout, article));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages.build();
  }

  private static Page fill(Path layout, ListMultimap<String, String> fields) {
    List<String> article = new ArrayList<>();
    Matcher places = PLACE.matcher(read(layout));
    StringBuilder html = new StringBuilder();
    while (places.find()) {
      String words;
      if (places.group("from") != null) {
        StringBuilder all = new StringBuilder();
        int to = Integer.parseInt(places.group("to"));
        for (int i = Integer.parseInt(places.group("from")); i <= to; i++) {
          String paragraph = fields.get("p").get(i - 1);
          article.add(paragraph);
          all.append(places.group("wrap").replace("@", escape(paragraph)));
        }
        words = all.toString();
      } else if (places.group("repeat") != null) {
        words = escape(fields.get("p").get(Integer.parseInt(places.group("repeat")) - 1));
      } else if (places.group("meta") != null) {
        words = escape(fields.get(places.group("meta")).get(0));
      } else {
        String field = places.group("field");
        words = escape(fields.get(field).get(0));
        if (!field.equals("iso") && !field.equals("date")) {
          article.add(fields.get(field).get(0));
        }
      }
      places.appendReplacement(html, Matcher.quoteReplacement(words));
    }
    places.appendTail(html);
    Path name = layout.getFileName();
    return new Page(String.valueOf(name), html.toString(), String.join("\n\n", article), fields);
  }

  private static String escape(String words) {
    return Entities.escape(words).replace("\"", "&quot;");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
