package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.app.eval.Gold;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Story;

/** The annotated stories of {@code shared} in the two halves that {@code gold/table.py} makes. */
public final class Halves {

  /** Which sets are of one genre. */
  private static final ImmutableListMultimap<String, String> GENRES =
      ImmutableListMultimap.<String, String>builder()
          .putAll("incidents", "open-incidents", "wide-incidents")
          .putAll("outlets", "open-politics", "wide-outlets")
          .putAll("events", "open-events", "wide-events")
          .putAll("world", "wide-world")
          .build();

  private Halves() {}

  /** A story with what editors found in it. */
  public record Annotated(String genre, String set, Story story, Gold gold) {

    /** Whether earlier work was fitted to it. */
    public boolean isOpen() {
      return set.startsWith("open-");
    }
  }

  /** The stories that may be learnt from, in order of genre, set and id. */
  public static ImmutableList<Annotated> read(Path shared) throws IOException {
    return stories(shared, true);
  }

  /** Those that are scored and not looked at. */
  public static ImmutableList<Annotated> unread(Path shared) throws IOException {
    return stories(shared, false);
  }

  private static ImmutableList<Annotated> stories(Path shared, boolean read) throws IOException {
    ImmutableList.Builder<Annotated> stories = ImmutableList.builder();
    for (var genre : GENRES.entries()) {
      Path gold = shared.resolve("gold").resolve(genre.getValue());
      for (Path file : files(gold)) {
        String id = file.getFileName().toString().replaceAll("\\.json$", "");
        if (isRead(genre.getValue(), id) == read) {
          Path folder = shared.resolve("stories").resolve(genre.getValue()).resolve(id);
          Story story = new StoryReader().read(List.of(folder)).stories().get(0);
          stories.add(
              new Annotated(genre.getKey(), genre.getValue(), story, Gold.read(file).get(0)));
        }
      }
    }
    return stories.build();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new ArrayList<>(
          all.filter(file -> file.toString().endsWith(".json")).sorted().toList());
    }
  }

  /** The parity of the MD5 of the story's id, so that it never changes. */
  static boolean isRead(String set, String id) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(id.getBytes(StandardCharsets.UTF_8));
      return set.startsWith("open-") || !new BigInteger(1, digest).testBit(0);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
