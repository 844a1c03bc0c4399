package org.crosscheck.app.night;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crosscheck.store.Store;
import org.crosscheck.store.jdbc.Databases;
import org.crosscheck.store.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs in processes of their own are killed at random moments, as kill -9 does; the runs after them
 * end with the bytes that undisturbed ones give, and nothing is lost or doubled in the store.
 */
final class KilledIT {

  private static final int STORIES = 12;
  private static final int NIGHTS = 2;

  /** Another seed comes with {@code -Dcrosscheck.seed=…}; the same makes a failure come again. */
  private static final long SEED = Long.getLong("crosscheck.seed", 20310305);

  private final Random random = new Random(SEED);
  private final Path folder;
  private final Path inbox;
  private final Path temporary;

  /** By night: the reports of an undisturbed run, and how long it works, in milliseconds. */
  private final List<Map<String, String>> expected = new ArrayList<>();

  private final List<Long> usual = new ArrayList<>();

  /** How long the last run that came to its end worked, in milliseconds. */
  private long worked;

  /** Makes a database for a home, and gives its URL. */
  private interface Database {
    String of(Path home) throws IOException, InterruptedException;
  }

  KilledIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    inbox = Files.createDirectories(folder.resolve("inbox"));
    temporary = Files.createDirectories(folder.resolve("temporary"));
  }

  @Test
  void on_sqlite_a_run_that_is_killed_at_any_moment_ends_as_an_undisturbed_one() throws Exception {
    kill(200, home -> "jdbc:sqlite:" + home.resolve("crosscheck.db"));
  }

  @Test
  void on_postgresql_a_run_that_is_killed_at_any_moment_ends_as_an_undisturbed_one()
      throws Exception {
    Optional<Databases> started = Databases.start();
    assumeTrue(started.isPresent(), "PostgreSQL is not installed (Debian: postgresql)");
    Databases databases = started.orElseThrow();
    try {
      kill(30, home -> databases.create(String.valueOf(home.getFileName())));
    } finally {
      databases.close();
    }
  }

  private void kill(int most, Database database) throws Exception {
    System.out.println("seed " + SEED + " (-Dcrosscheck.seed=" + SEED + ")");
    Map<String, Integer> kept = undisturbed(database);
    int kills = 0;
    int rounds = 0;
    while (kills < most) {
      Path home = folder.resolve("home" + rounds++);
      String url = database.of(home);
      clear(inbox);
      for (int night = 0; night < NIGHTS; night++) {
        deliver(night);
        boolean ended = false;
        while (!ended && kills < most) {
          ended = run(home, url, night, random.nextLong(usual.get(night)));
          kills += ended ? 0 : 1;
        }
        if (!ended) {
          run(home, url, night, -1);
        }
        same(Stage.files(home.resolve("reports")), expected.get(night), kills);
      }
      assertWithMessage("after %s kills", kills).that(kept(url)).isEqualTo(kept);
      clear(home);
    }
    assertThat(Stage.files(temporary)).isEmpty();
    System.out.println(kills + " kills in " + rounds + " rounds; a night takes " + usual + " ms");
  }

  private Map<String, Integer> undisturbed(Database database) throws Exception {
    Path home = folder.resolve("calm");
    String url = database.of(home);
    for (int night = 0; night < NIGHTS; night++) {
      deliver(night);
      assertThat(run(home, url, night, -1)).isTrue();
      usual.add(worked);
      expected.add(Stage.files(home.resolve("reports")));
    }
    return kept(url);
  }

  /** More stories each night, and more sources of those that were there. */
  private void deliver(int night) throws IOException {
    for (int story = 0; story < STORIES * (night + 1) / NIGHTS; story++) {
      Path place = Files.createDirectories(inbox.resolve("story-" + story));
      StringBuilder json = new StringBuilder();
      for (int source = 0; source < 2 + night; source++) {
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

  private List<String> command(Path home, String url, int night) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-Djava.io.tmpdir=" + temporary,
        "-cp",
        System.getProperty("java.class.path"),
        Stage.class.getName(),
        "--home",
        home.toString(),
        "--database",
        url,
        "--night",
        "2031-03-0" + (1 + night),
        "--fail-on",
        "never",
        inbox.toString());
  }

  /**
   * Runs to the end, or until it is killed.
   *
   * @param after how many milliseconds of work it is killed; negative for never
   * @return whether it came to its end
   */
  private boolean run(Path home, String url, int night, long after)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command(home, url, night)).redirectError(log.toFile()).start();
    // It says when it begins: before that, while Java starts, there is nothing to break.
    int begun = process.getInputStream().read();
    long start = System.nanoTime();
    if (after >= 0 && begun >= 0 && !process.waitFor(after, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
      return false;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(said + Files.readString(log)).that(process.waitFor()).isEqualTo(0);
    worked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return true;
  }

  private static void same(Map<String, String> reports, Map<String, String> expected, int kills) {
    assertThat(reports.keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, String> file : expected.entrySet()) {
      assertWithMessage("%s after %s kills", file.getKey(), kills)
          .that(reports.get(file.getKey()))
          .isEqualTo(file.getValue());
    }
  }

  /** How much of everything there is in the store. */
  private static Map<String, Integer> kept(String url) {
    Map<String, Integer> kept = new TreeMap<>();
    try (Store store = JdbcStore.open(url)) {
      kept.put("articles", store.articles().hashes().size());
      kept.put("members", store.stories().members().size());
      kept.put("stories", store.stories().heads().size());
      kept.put("lines", store.nights().lines().size());
      kept.put("findings", store.nights().current().size());
      kept.put("decisions", store.decisions().all().size());
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
