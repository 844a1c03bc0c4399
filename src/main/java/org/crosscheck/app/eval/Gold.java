package org.crosscheck.app.eval;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscheck.model.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an editor found in one story.
 *
 * @param story its id
 * @param disagreements also updates
 * @param agreements pairs that a careless reader would flag
 */
public record Gold(
    String story, ImmutableList<Item> disagreements, ImmutableList<Item> agreements) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * One thing that was annotated.
   *
   * @param grade major, minor or update; empty for an agreement
   */
  public record Item(String id, String kind, String grade, ImmutableList<Side> sides) {

    /** Whether the first passages hit one of its sides and the second another. */
    public boolean isHitBy(List<Passage> ones, List<Passage> others) {
      return sides.stream()
          .anyMatch(
              one ->
                  isHit(one, ones)
                      && sides.stream()
                          .anyMatch(other -> !other.equals(one) && isHit(other, others)));
    }

    private static boolean isHit(Side side, List<Passage> passages) {
      return passages.stream()
          .anyMatch(each -> side.isHitBy(each.source(), each.span().start(), each.span().end()));
    }
  }

  /** A stretch of a source, in code points. */
  public record Side(String source, int start, int end) {

    /** Whether a stretch of a source lies on it, over at least half of the shorter of the two. */
    public boolean isHitBy(String other, int from, int to) {
      int overlap = Math.min(to, end) - Math.max(from, start);
      return source.equals(other) && overlap > 0 && 2 * overlap >= Math.min(to - from, end - start);
    }
  }

  /** Reads a gold file, or every one of a folder in order of name. */
  public static ImmutableList<Gold> read(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return ImmutableList.of(one(path));
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(path)) {
      files =
          all.filter(file -> file.toString().endsWith(".json"))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
    }
    ImmutableList.Builder<Gold> gold = ImmutableList.builder();
    for (Path file : files) {
      gold.add(one(file));
    }
    return gold.build();
  }

  private static Gold one(Path file) throws IOException {
    JsonNode root = JSON.readTree(Files.readString(file));
    return new Gold(
        root.required("story").asString(),
        list(root.required("disagreements"), Gold::item),
        list(root.required("agreements"), Gold::item));
  }

  private static Item item(JsonNode node) {
    return new Item(
        node.required("id").asString(),
        node.path("kind").asString(""),
        node.path("grade").asString(""),
        list(
            node.required("sides"),
            side ->
                new Side(
                    side.required("source").asString(),
                    side.required("start").asInt(),
                    side.required("end").asInt())));
  }

  /** Reads the findings of a findings.json. */
  static ImmutableList<Alarm> alarms(String findingsJson) {
    return list(JSON.readTree(findingsJson).required("findings"), Gold::alarm);
  }

  private static Alarm alarm(JsonNode node) {
    return new Alarm(
        node.path("outcome").asString(""),
        node.path("type").asString("None"),
        node.path("summary").asString("None"),
        list(
            node.path("evidence"),
            each ->
                new Alarm.Place(
                    each.required("source").asString(),
                    each.required("start").asInt(),
                    each.required("end").asInt(),
                    each.has("value")
                        ? each.path("value").asString("None")
                        : each.path("exact").asString(""))));
  }

  private static <T> ImmutableList<T> list(JsonNode array, Function<JsonNode, T> read) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    array.forEach(node -> list.add(read.apply(node)));
    return list.build();
  }
}
