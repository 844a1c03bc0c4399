package org.crosscheck.ingest.lines;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingest.Dates;
import org.crosscheck.ingest.FieldText;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Hashes;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of JSON Lines.
 *
 * @param problems fields that are not what they should be; they count as unknown
 */
record JsonLine(Item item, ImmutableList<String> problems) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * Reads a line.
   *
   * @param first whether a byte order mark may stand before it
   * @return empty for a line of white space
   */
  static Optional<JsonLine> read(String line, boolean first, Limits limits) throws Unreadable {
    String json = first && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (json.isBlank()) {
      return Optional.empty();
    }
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new Unreadable("not JSON" + column(e) + ": " + e.getOriginalMessage());
    }
    if (!root.isObject()) {
      throw new Unreadable("not a JSON object");
    }
    return Optional.of(new Fields(root, limits).line());
  }

  private static String column(JacksonException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }

  /** Reads the fields and notes those that are not what they should be. */
  private static final class Fields {

    private final JsonNode root;
    private final Limits limits;
    private final List<String> problems = new ArrayList<>();

    Fields(JsonNode root, Limits limits) {
      this.root = root;
      this.limits = limits;
    }

    JsonLine line() throws Unreadable {
      String text = text();
      String outlet = field("outlet");
      String title = field("title");
      String url = field("url");
      Publication published = published();
      LocalDate day = published == null ? null : published.day();
      OffsetDateTime moment = published == null ? null : published.moment();
      String id = field("id");
      if (id == null) {
        String date = moment != null ? moment.toString() : day != null ? day.toString() : null;
        id = Hashes.of(outlet, title, url, date, text).substring(0, 16);
      }
      String sha256 = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
      Source source = new Source(id, outlet, title, url, day, moment, sha256);
      Item item = new Item(source, new Text(text));
      JsonNode version = root.path("version");
      boolean versioned = version.canConvertToLong() && version.asLong() > 0;
      return new JsonLine(
          versioned ? item.of(new Item.Version(id, version.asLong())) : item,
          ImmutableList.copyOf(problems));
    }

    private String text() throws Unreadable {
      JsonNode value = root.path("text");
      if (!value.isString()) {
        throw new Unreadable(
            value.isMissingNode() ? "has no \"text\"" : "\"text\" is not a string");
      }
      String text = FieldText.whole(value.stringValue());
      if (text.length() > limits.of(Limit.ARTICLE)) {
        throw limits.beyond(Limit.ARTICLE, "too long for an article");
      }
      if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new Unreadable("\"text\" holds no words");
      }
      return text;
    }

    private @Nullable String field(String name) {
      JsonNode value = root.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return null;
      }
      if (!value.isValueNode()) {
        problems.add("\"" + name + "\" is not a string; it is ignored");
        return null;
      }
      String text = FieldText.of(value.asString());
      if (text != null && text.length() > FieldText.LONGEST) {
        problems.add("\"" + name + "\" is too long; it is ignored");
        return null;
      }
      return text == null ? null : text.replaceAll("\\p{Cntrl}+", " ");
    }

    private @Nullable Publication published() {
      String text = field("published");
      if (text == null) {
        return null;
      }
      Publication parsed = Dates.parse(text);
      if (parsed == null) {
        problems.add("\"published\" is not an ISO 8601 date or time (" + text + "); it is ignored");
      }
      return parsed;
    }
  }
}
