package org.crosscheck.train;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.eval.Gold;
import org.crosscheck.bench.Halves;
import org.crosscheck.ingest.StoryReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Disagreements that were annotated by the guide of the gold beside it: in stories made of the
 * articles of {@code shared/data}, by a second reading of the stories that may be read, and of single
 * candidates. The files hold ids and offsets, no text.
 */
final class Annotations {

  /** What its stories are a set of. */
  static final String SET = "data";

  private static final Path FOLDER = Path.of("src", "train", "annotations");
  private static final Path STORIES = FOLDER.resolve("stories.tsv");
  private static final Path SECOND_READING = FOLDER.resolve("second-reading.tsv");
  private static final Path JUDGED = FOLDER.resolve("judged.tsv");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Splitter CELLS = Splitter.on('\t');

  private Annotations() {}

  /**
   * The stories of {@code shared/data}.
   *
   * @param folder where they are written as story folders
   */
  static ImmutableList<Halves.Annotated> stories(Path shared, Path folder) throws IOException {
    Map<String, Articles.Text> articles = Articles.read(shared.resolve("data"));
    ImmutableListMultimap<String, Gold.Item> items = items(STORIES);
    ImmutableList.Builder<Halves.Annotated> stories = ImmutableList.builder();
    for (List<String> cells : rows(STORIES, "story")) {
      String id = cells.get(1);
      Map<String, Articles.Text> sources = new LinkedHashMap<>();
      for (String source : cells.subList(3, cells.size())) {
        int at = source.indexOf('=');
        Articles.Text text = articles.get(source.substring(at + 1));
        if (text == null) {
          throw new IOException("no article " + source.substring(at + 1) + " in " + shared);
        }
        sources.put(source.substring(0, at), text);
      }
      write(folder.resolve(id), id, sources);
      stories.add(
          new Halves.Annotated(
              cells.get(2),
              SET,
              new StoryReader().read(List.of(folder.resolve(id))).stories().get(0),
              new Gold(id, items.get(id), ImmutableList.of())));
    }
    return stories.build();
  }

  /**
   * What is learnt from beside the annotations, by story: what a second reader found in the stories
   * that may be read, and what of the likeliest candidates turned out to be right when each was
   * judged by itself.
   */
  static ImmutableListMultimap<String, Gold.Item> more() throws IOException {
    return ImmutableListMultimap.<String, Gold.Item>builder()
        .putAll(items(SECOND_READING))
        .putAll(items(JUDGED))
        .build();
  }

  private static ImmutableListMultimap<String, Gold.Item> items(Path file) throws IOException {
    ListMultimap<String, Gold.Item> items = ArrayListMultimap.create();
    for (List<String> cells : rows(file, "item")) {
      List<Gold.Side> sides = new ArrayList<>();
      for (String side : cells.subList(4, cells.size())) {
        List<String> parts = Splitter.onPattern("[:-]").splitToList(side);
        sides.add(
            new Gold.Side(
                parts.get(0), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2))));
      }
      items.put(
          cells.get(1),
          new Gold.Item(
              cells.get(1) + "-" + items.get(cells.get(1)).size(),
              cells.get(2),
              cells.get(3),
              ImmutableList.copyOf(sides)));
    }
    return ImmutableListMultimap.copyOf(items);
  }

  private static List<List<String>> rows(Path file, String sort) throws IOException {
    return Files.readAllLines(file).stream()
        .map(CELLS::splitToList)
        .filter(cells -> cells.get(0).equals(sort))
        .toList();
  }

  private static void write(Path folder, String id, Map<String, Articles.Text> sources)
      throws IOException {
    Files.createDirectories(folder);
    ObjectNode story = JSON.createObjectNode().put("id", id);
    ArrayNode list = story.putArray("sources");
    for (Map.Entry<String, Articles.Text> each : sources.entrySet()) {
      String file = each.getKey() + ".txt";
      Files.writeString(folder.resolve(file), each.getValue().text(), StandardCharsets.UTF_8);
      list.addObject()
          .put("id", each.getKey())
          .put("file", file)
          .put("outlet", each.getValue().outlet())
          .put("title", each.getValue().title())
          .put("published", each.getValue().published());
    }
    Files.writeString(folder.resolve("story.json"), JSON.writeValueAsString(story));
  }
}
