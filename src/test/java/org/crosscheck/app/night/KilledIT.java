package org.crosscheck.app.night;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.store.Store;
import org.crosscheck.store.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run in a process of its own is killed at random moments, as kill -9 does; the runs after it end
 * with the bytes that an undisturbed run gives, and nothing is lost or doubled in the store.
 */
final class KilledIT {

  private static final int KILLS = 200;
  private static final int STORIES = 12;

  /** Any other seed will do as well; this one makes a failure come again. */
  private static final long SEED = 20310305;

  private final Path folder;
  private final Path inbox;

  KilledIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    inbox = Files.createDirectories(folder.resolve("inbox"));
  }

  private void deliver(int from, int to, int sources) throws IOException {
    for (int story = from; story < to; story++) {
      Path place = Files.createDirectories(inbox.resolve("story-" + story));
      StringBuilder json = new StringBuilder();
      for (int source = 0; source < sources; source++) {
        Files.writeString(
            place.resolve(source + ".txt"),
            "Ferry "
                + story
                + " burned on Friday.\n\nThe guard counted dead "
                + (10 + source % 2 + story)
                + " on the pier.\n");
        json.append(source == 0 ? "" : ",").append("{\"file\":\"" + source + ".txt\"}");
      }
      Files.writeString(
          place.resolve("story.json"),
          "{\"id\":\"story-" + story + "\",\"sources\":[" + json + "]}");
    }
  }

  private List<String> command(Path home, String night) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        Stage.class.getName(),
        "--home",
        home.toString(),
        "--night",
        night,
        "--fail-on",
        "never",
        inbox.toString());
  }

  /** Runs to the end, or until it is killed after some time. */
  private boolean run(Path home, String night, long killAfterMillis)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command(home, night))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (killAfterMillis >= 0 && !process.waitFor(killAfterMillis, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
      return false;
    }
    int code = process.waitFor();
    assertWithMessage(Files.readString(log)).that(code).isEqualTo(0);
    return true;
  }

  @Test
  void a_run_that_is_killed_at_any_moment_ends_as_an_undisturbed_one() throws Exception {
    Path calm = folder.resolve("calm");
    List<Map<String, String>> expected = new ArrayList<>();
    List<Integer> sizes = List.of(STORIES / 2, STORIES);
    long start = System.nanoTime();
    for (int night = 0; night < sizes.size(); night++) {
      deliver(0, sizes.get(night), 2 + night);
      assertThat(run(calm, date(night), -1)).isTrue();
      expected.add(Stage.files(calm.resolve("reports")));
    }
    long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / sizes.size();
    Map<String, Integer> kept = kept(calm);

    Random random = new Random(SEED);
    int kills = 0;
    int rounds = 0;
    while (kills < KILLS) {
      Path home = folder.resolve("home" + rounds++);
      clear(inbox);
      Files.createDirectories(inbox);
      for (int night = 0; night < sizes.size(); night++) {
        deliver(0, sizes.get(night), 2 + night);
        // The first part of a run is the start of Java, in which there is nothing to break yet.
        int tries = 0;
        while (tries++ < 12 && !run(home, date(night), usual / 4 + random.nextLong(usual))) {
          kills++;
        }
        run(home, date(night), -1);
        Map<String, String> reports = Stage.files(home.resolve("reports"));
        assertThat(reports.keySet()).isEqualTo(expected.get(night).keySet());
        for (Map.Entry<String, String> file : expected.get(night).entrySet()) {
          assertWithMessage("%s after %s kills", file.getKey(), kills)
              .that(reports.get(file.getKey()))
              .isEqualTo(file.getValue());
        }
      }
      assertThat(kept(home)).isEqualTo(kept);
      clear(home);
    }
    System.out.println(kills + " kills, " + rounds + " rounds, a run takes " + usual + " ms");
  }

  private static String date(int night) {
    return "2031-03-0" + (1 + night);
  }

  /** How much of everything there is in the store. */
  private static Map<String, Integer> kept(Path home) {
    Map<String, Integer> kept = new TreeMap<>();
    try (Store store = JdbcStore.open(home.resolve("crosscheck.db"))) {
      kept.put("articles", store.articles().hashes().size());
      kept.put("members", store.stories().members().size());
      kept.put("stories", store.stories().heads().size());
      kept.put("lines", store.nights().lines().size());
      kept.put("findings", store.nights().current().size());
      kept.put("decisions", (int) store.decisions().all().stream().map(Decision::key).count());
    }
    return kept;
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
