package org.crosscheck.app.house;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.crosscheck.app.command.SettingsFile;
import org.crosscheck.model.finding.Alteration;
import org.crosscheck.model.finding.House;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Newsrooms' rules on quotations, which are data: {@code {"id": …, "name": …, "rule": …, "allows":
 * [alterations]}}. The bundled ones put the public style books of these houses in words of our own.
 */
public final class Houses {

  /** What is used unless another is named. */
  public static final String DEFAULT = "ap";

  static final ImmutableList<String> BUNDLED = ImmutableList.of("ap", "guardian", "reuters");

  private Houses() {}

  /**
   * A bundled rule by its id, or that of a file.
   *
   * @throws IllegalArgumentException for a setting that names neither, and a file that is no rule;
   *     the message is for the user
   */
  public static House named(String setting) {
    try {
      if (BUNDLED.contains(setting)) {
        return parse(bundled(setting));
      }
      Path file = Path.of(setting);
      if (Files.isRegularFile(file)) {
        return parse(SettingsFile.read(file));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(setting + " cannot be read: " + e.getMessage(), e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(setting + " is not sound JSON", e);
    }
    throw new IllegalArgumentException(
        setting + " is neither a file nor one of " + String.join(", ", BUNDLED));
  }

  private static String bundled(String id) throws IOException {
    try (InputStream in = Houses.class.getResourceAsStream(id + ".json")) {
      if (in == null) {
        throw new IOException("the build lacks the house rule " + id);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static House parse(String json) {
    JsonNode root = JsonMapper.shared().readTree(json);
    ImmutableSet.Builder<Alteration> allowed = ImmutableSet.builder();
    for (JsonNode each : root.path("allows")) {
      allowed.add(alteration(each.asString("")));
    }
    return new House(
        required(root, "id"), required(root, "name"), required(root, "rule"), allowed.build());
  }

  private static String required(JsonNode root, String field) {
    String value = root.path(field).asString("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("the house rule lacks \"" + field + "\"");
    }
    return value;
  }

  private static Alteration alteration(String word) {
    return Arrays.stream(Alteration.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the house rule allows '"
                        + word
                        + "', which is none of "
                        + Arrays.stream(Alteration.values())
                            .map(Alteration::word)
                            .collect(Collectors.joining(", "))));
  }
}
