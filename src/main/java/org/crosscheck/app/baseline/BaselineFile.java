package org.crosscheck.app.baseline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.crosscheck.report.json.Json.list;
import static org.crosscheck.report.json.Json.object;

import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.crosscheck.app.command.Folder;
import org.crosscheck.app.command.SettingsFile;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Keys;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Json.Fields;
import org.crosscheck.report.json.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a baseline as JSON, in an order in which two of them can be compared. */
public final class BaselineFile {

  private static final String SCHEMA = "crosscheck/baseline/2";

  /** Its keys depended on who gives which answer. */
  private static final String OLD = "crosscheck/baseline/1";

  private BaselineFile() {}

  /**
   * Reads a file.
   *
   * @return its findings by story
   * @throws IOException where it is missing, or no baseline
   */
  public static ImmutableListMultimap<String, Remembered> read(Path file) throws IOException {
    try {
      JsonNode root = JsonMapper.shared().readTree(SettingsFile.read(file));
      String schema = root.path("schema").asString("");
      if (!schema.equals(SCHEMA) && !schema.equals(OLD)) {
        throw new IOException("not a baseline of " + SCHEMA);
      }
      ImmutableListMultimap.Builder<String, Remembered> findings = ImmutableListMultimap.builder();
      for (JsonNode node : root.get("findings")) {
        Remembered finding = schema.equals(OLD) ? renamed(finding(node)) : finding(node);
        findings.put(finding.story(), finding);
      }
      return findings.build();
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new IOException("damaged: " + e.getMessage(), e);
    }
  }

  private static Remembered renamed(Remembered old) {
    return new Remembered(
        old.story(),
        Keys.key(old.question(), old.said().stream().map(Remembered.Said::value).toList()),
        old.question(),
        old.rule(),
        old.outcome(),
        old.severity(),
        old.summary(),
        old.said());
  }

  private static Remembered finding(JsonNode node) {
    return new Remembered(
        text(node, "story"),
        text(node, "key"),
        text(node, "question"),
        text(node, "rule"),
        Finding.Kind.valueOf(text(node, "outcome").toUpperCase(Locale.ROOT)),
        Severity.valueOf(text(node, "severity").toUpperCase(Locale.ROOT)),
        text(node, "summary"),
        StreamSupport.stream(node.required("said").spliterator(), false)
            .map(
                said ->
                    new Remembered.Said(
                        text(said, "source"), text(said, "value"), text(said, "exact")))
            .collect(toImmutableList()));
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).stringValue();
  }

  /** Writes findings to a file, whole or not at all. */
  public static void write(Path file, Collection<Remembered> findings) throws IOException {
    List<Remembered> sorted =
        findings.stream()
            .sorted(Comparator.comparing(Remembered::story).thenComparing(Remembered::key))
            .toList();
    String json =
        Json.file(
            object().with("schema", SCHEMA).with("findings", list(sorted, BaselineFile::fields)));
    Path absolute = file.toAbsolutePath();
    new Folder(absolute.resolveSibling(""))
        .write(String.valueOf(absolute.getFileName()), json.getBytes(StandardCharsets.UTF_8));
  }

  private static Fields fields(Remembered finding) {
    return object()
        .with("story", finding.story())
        .with("key", finding.key())
        .with("question", finding.question())
        .with("rule", finding.rule())
        .with("outcome", Words.of(finding.outcome()))
        .with("severity", Words.of(finding.severity()))
        .with("summary", finding.summary())
        .with(
            "said",
            list(
                finding.said(),
                said ->
                    object()
                        .with("source", said.source())
                        .with("value", said.value())
                        .with("exact", said.exact())));
  }
}
