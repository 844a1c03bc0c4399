package org.crosscheck.app.night;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.store.Store;
import org.crosscheck.store.jdbc.Databases;
import org.crosscheck.store.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on a PostgreSQL that the test starts; skipped where none is installed. */
final class PostgresNightTest {

  private final Stage stage = new Stage(Clock.systemUTC());
  private final Path folder;
  private final Path inbox;

  PostgresNightTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    inbox = Files.createDirectories(folder.resolve("inbox/ferry"));
    Files.writeString(inbox.resolve("a.txt"), "The guard counted dead 12 on the pier.\n");
    Files.writeString(inbox.resolve("b.txt"), "The guard counted dead 14 on the pier.\n");
    Files.writeString(
        inbox.resolve("story.json"),
        "{\"id\":\"ferry\",\"sources\":[{\"file\":\"a.txt\"},{\"file\":\"b.txt\"}]}");
  }

  private int night(String home, String... more) {
    String[] args = new String[more.length + 5];
    args[0] = "--home";
    args[1] = folder.resolve(home).toString();
    args[2] = "--night";
    args[3] = "2031-03-01";
    args[4] = inbox.resolveSibling("").toString();
    System.arraycopy(more, 0, args, 5, more.length);
    return stage.run(args);
  }

  private Map<String, String> reports(String home) throws IOException {
    return Stage.files(folder.resolve(home).resolve("reports"));
  }

  @Test
  void the_reports_are_those_of_the_other_database_and_a_lost_server_is_said() throws Exception {
    Optional<Databases> started = Databases.start();
    assumeTrue(started.isPresent(), "PostgreSQL is not installed (Debian: postgresql)");
    Databases databases = started.orElseThrow();
    try {
      String url = databases.create("night");
      assertThat(night("sqlite")).isEqualTo(1);
      assertThat(night("postgres", "--database", url)).isEqualTo(1);
      assertThat(reports("postgres")).isEqualTo(reports("sqlite"));
      assertThat(night("postgres", "--database", url)).isEqualTo(1);
      assertThat(reports("postgres")).isEqualTo(reports("sqlite"));

      try (Store other = JdbcStore.open(url)) {
        assertThat(other.lock()).isTrue();
        assertThat(night("postgres", "--database", url)).isEqualTo(2);
        assertThat(stage.said()).contains("another nightly run is at work");
      }

      databases.stop();
      assertThat(night("postgres", "--database", url)).isEqualTo(2);
      assertThat(stage.said()).contains("cannot be reached");
      assertThat(stage.said().lines().count()).isEqualTo(1);
    } finally {
      databases.close();
    }
  }
}
