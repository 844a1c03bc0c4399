package org.crosscheck.app.decide;

import static org.crosscheck.report.json.Json.list;
import static org.crosscheck.report.json.Json.object;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosscheck.app.command.Folder;
import org.crosscheck.app.command.SettingsFile;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Json.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of decisions: JSON, a field a line, so that it can be edited by hand and kept with other
 * files.
 */
final class DecisionsFile {

  private static final String SCHEMA = "crosscheck/decisions/1";

  private DecisionsFile() {}

  static void write(Path file, List<Entry> entries) throws IOException {
    String json =
        Json.file(
            object().with("schema", SCHEMA).with("findings", list(entries, DecisionsFile::fields)));
    Path absolute = file.toAbsolutePath();
    new Folder(absolute.resolveSibling(""))
        .write(String.valueOf(absolute.getFileName()), json.getBytes(StandardCharsets.UTF_8));
  }

  private static Fields fields(Entry entry) {
    return object()
        .with("key", entry.key())
        .with("story", entry.story())
        .with("rule", entry.rule())
        .with("summary", entry.summary())
        .with("as", entry.as().word())
        .with("by", entry.by())
        .with("at", entry.at())
        .with("reason", entry.reason())
        .with("words", String.join(" ", entry.words()));
  }

  /**
   * Reads a file.
   *
   * @throws IOException where it is missing or something in it is not as it should be; the message
   *     names the place
   */
  static ImmutableList<Entry> read(Path file) throws IOException {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(SettingsFile.read(file));
    } catch (JacksonException e) {
      throw new IOException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (!root.path("schema").asString("").equals(SCHEMA) || !root.path("findings").isArray()) {
      throw new IOException("not a file of decisions (" + SCHEMA + ")");
    }
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    int number = 0;
    for (JsonNode node : root.path("findings")) {
      entries.add(entry(node, "finding " + ++number));
    }
    return entries.build();
  }

  private static Entry entry(JsonNode node, String place) throws IOException {
    String key = text(node, "key");
    if (key.isEmpty()) {
      throw new IOException(place + " has no key");
    }
    return new Entry(
        key,
        text(node, "story"),
        text(node, "rule"),
        text(node, "summary"),
        ImmutableSortedSet.copyOf(
            com.google.common.base.Splitter.on(' ').omitEmptyStrings().split(text(node, "words"))),
        state(text(node, "as"), place + " (" + key + ")"),
        text(node, "by"),
        text(node, "at"),
        text(node, "reason"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("").strip();
  }

  private static Decision.State state(String word, String place) throws IOException {
    try {
      return Decision.State.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IOException(place + ": \"as\" is none of " + States.ALL + ": " + word, e);
    }
  }
}
