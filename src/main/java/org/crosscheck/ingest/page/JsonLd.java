package org.crosscheck.ingest.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.ingest.port.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article as linked data, by the words of schema.org. */
final class JsonLd {

  /** Publishers write line feeds into strings, and commas too many. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)");

  private final List<JsonNode> articles = new ArrayList<>();
  private boolean broken;

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        found.collect(MAPPER.readTree(script.data()));
      } catch (JacksonException e) {
        found.broken = true;
      }
    }
    return found;
  }

  /** Whether some of it could not be read. */
  boolean isBroken() {
    return broken;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> left = new ArrayDeque<>();
    left.add(root);
    while (!left.isEmpty()) {
      JsonNode node = left.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        articles.add(node);
      } else if (node.isContainer()) {
        // Lists of other stories hold articles that are not this one.
        node.properties().stream()
            .filter(each -> !each.getKey().equals("itemListElement"))
            .forEach(each -> left.add(each.getValue()));
        if (node.isArray()) {
          node.forEach(left::add);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
      return false;
    }
    return type.isString() && ARTICLE.matcher(type.stringValue()).matches();
  }

  /** What the first article says of a property; of several people their names. */
  ImmutableList<String> values(String property) {
    for (JsonNode article : articles) {
      ImmutableList.Builder<String> values = ImmutableList.builder();
      JsonNode value = article.path(property);
      if (value.isArray()) {
        value.forEach(each -> add(each, values));
      } else {
        add(value, values);
      }
      if (!values.build().isEmpty()) {
        return values.build();
      }
    }
    return ImmutableList.of();
  }

  private static void add(JsonNode value, ImmutableList.Builder<String> values) {
    JsonNode words =
        value.isObject() ? (value.has("name") ? value.path("name") : value.path("@id")) : value;
    if (words.isValueNode() && !words.isNull() && !words.isMissingNode()) {
      String line = Words.line(org.jsoup.parser.Parser.unescapeEntities(words.asString(), false));
      if (!line.isEmpty()) {
        values.add(line);
      }
    }
  }

  /** The article's paragraphs, where all of it is given; empty where not. */
  ImmutableList<String> body() {
    for (JsonNode article : articles) {
      String body = article.path("articleBody").asString("");
      if (!body.isBlank()) {
        String text = body.contains("</p>") ? paragraphs(body) : body;
        return text.lines()
            .map(line -> Words.line(org.jsoup.parser.Parser.unescapeEntities(line, false)))
            .filter(line -> !line.isEmpty())
            .collect(ImmutableList.toImmutableList());
      }
    }
    return ImmutableList.of();
  }

  private static String paragraphs(String html) {
    StringBuilder lines = new StringBuilder();
    Paragraphs.of(org.jsoup.Jsoup.parseBodyFragment(html))
        .forEach(each -> lines.append(each.words()).append('\n'));
    return lines.toString();
  }
}
