package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A story.json as it stands, before its files are looked at.
 *
 * @param sources in the file's order
 * @param problems values that are of another kind than the format says; they count as unknown
 */
record StoryJson(
    @Nullable String id,
    @Nullable String title,
    @Nullable LocalDate date,
    ImmutableList<Entry> sources,
    ImmutableList<Problem> problems) {

  static final String NAME = "story.json";

  /** One of the sources. */
  record Entry(
      @Nullable String id,
      String file,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String url,
      @Nullable Publication published) {}

  /** Reads the text of a story.json. */
  static StoryJson parse(String text) throws Unreadable {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw new Unreadable("not sound JSON: what cannot be read begins" + place(e));
    }
    if (!root.isObject()) {
      throw new Unreadable("not a JSON object");
    }
    if (!root.path("sources").isArray()) {
      throw new Unreadable("names no sources: a list \"sources\" is missing");
    }
    return new Values().story(root);
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? " somewhere"
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  /** Reads values and notes those that are not what they should be. */
  private static final class Values {

    private final List<Problem> problems = new ArrayList<>();

    StoryJson story(JsonNode root) {
      String id = string(root, "id", "");
      String title = string(root, "title", "");
      Publication date = published(root, "date", "");
      List<Entry> entries = new ArrayList<>();
      int place = 0;
      for (JsonNode source : root.path("sources")) {
        place++;
        if (place > Shelf.MOST_ARTICLES) {
          problem("names more than " + Shelf.MOST_ARTICLES + " sources; only these are read");
          break;
        }
        String file = string(source, "file", "source " + place + ": ");
        if (file == null) {
          problem("source " + place + " names no file");
          continue;
        }
        String of = file + ": ";
        entries.add(
            new Entry(
                string(source, "id", of),
                file,
                string(source, "outlet", of),
                string(source, "title", of),
                string(source, "url", of),
                published(source, "published", of)));
      }
      return new StoryJson(
          id,
          title,
          date == null ? null : date.day(),
          ImmutableList.copyOf(entries),
          ImmutableList.copyOf(problems));
    }

    private @Nullable String string(JsonNode of, String field, String context) {
      JsonNode value = of.path(field);
      if (value.isMissingNode() || value.isNull()) {
        return null;
      }
      if (!value.isString()) {
        problem(context + "\"" + field + "\" is not a string; it is ignored");
        return null;
      }
      String text = FieldText.of(value.stringValue());
      if (text != null && text.length() > FieldText.LONGEST) {
        problem(
            context
                + "\""
                + field
                + "\" is longer than "
                + FieldText.LONGEST
                + " characters; it is ignored");
        return null;
      }
      return text;
    }

    private @Nullable Publication published(JsonNode of, String field, String context) {
      String text = string(of, field, context);
      if (text == null) {
        return null;
      }
      Publication parsed = Dates.parse(text);
      if (parsed == null) {
        problem(
            context
                + "\""
                + field
                + "\" is not an ISO 8601 date or time ("
                + text
                + "); it is ignored");
      }
      return parsed;
    }

    private void problem(String reason) {
      problems.add(new Problem(NAME, reason, Problem.Kind.INPUT));
    }
  }
}
