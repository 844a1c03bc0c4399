package org.crosscheck.store.jdbc;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Keys;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.store.Nights.Found;
import org.crosscheck.store.Nights.Night;
import org.crosscheck.store.StoreException;
import org.crosscheck.store.Stories.Head;
import org.crosscheck.store.Stories.Member;
import org.crosscheck.store.Stories.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database of an older version can be used by this one, with all that is in it. */
final class MigrationTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void every_older_schema_is_brought_up_to_date(int step) {
    upgrade(new Sqlite(folder.resolve("old.db")), step);
  }

  /** Fills what there is at a step, opens it with today's version, and fills the rest. */
  static void upgrade(Dialect dialect, int step) {
    try (JdbcStore old = JdbcStore.open(dialect, step)) {
      fill(old, 1, step);
    }
    try (JdbcStore now = JdbcStore.open(dialect, Migrations.LATEST)) {
      fill(now, step + 1, Migrations.LATEST);
    }
    try (JdbcStore again = JdbcStore.open(dialect, Migrations.LATEST)) {
      assertThat(again.articles().hashes()).containsExactly("h1");
      assertThat(again.stories().members()).hasSize(1);
      assertThat(again.stories().versions()).hasSize(1);
      assertThat(again.nights().current()).hasSize(1);
      assertThat(again.decisions().all()).hasSize(1);
    }
  }

  private static void fill(JdbcStore store, int from, int to) {
    for (int step = from; step <= to; step++) {
      switch (step) {
        case 1 -> {
          store
              .articles()
              .put("h1", StoreContract.article("abc"), StoreContract.VERSION, new byte[] {1});
          store.stories().putHeads(List.of(new Head("ferry", null, null)));
          store.stories().putMembers(List.of(new Member("a", "ferry", "a")));
        }
        case 2 -> {
          store.nights().put(new Night(StoreContract.FIRST, true));
          store
              .nights()
              .put(
                  StoreContract.line("ferry", StoreContract.FIRST, "d"),
                  List.of(new Found(StoreContract.finding("ferry", "k"), Standing.State.NEW)));
        }
        case 3 ->
            store
                .decisions()
                .add(
                    new Decision(
                        "ferry",
                        "k",
                        ImmutableSortedSet.of("w"),
                        Decision.State.ASKED,
                        "Ada Moss",
                        Instant.EPOCH,
                        "why"));
        case 4 ->
            store
                .articles()
                .put("h1", StoreContract.found("abc"), StoreContract.VERSION, new byte[] {1});
        case 5 -> store.stories().putVersions(List.of(new Version("a", 1, "h1")));
        case 6 -> {
          // Only renames what the steps before it brought.
        }
        default -> throw new IllegalStateException("fill what step " + step + " brings");
      }
    }
  }

  /** Keys once depended on the list of sources. */
  @Test
  void what_was_decided_is_found_under_the_key_of_today() {
    Sqlite dialect = new Sqlite(folder.resolve("keys.db"));
    try (JdbcStore old = JdbcStore.open(dialect, 4)) {
      fill(old, 1, 4);
    }
    try (JdbcStore now = JdbcStore.open(new Sqlite(folder.resolve("keys.db")), Migrations.LATEST)) {
      var finding = now.nights().current().get(0);
      assertThat(finding.key())
          .isEqualTo(
              Keys.key(
                  finding.question(), finding.said().stream().map(each -> each.value()).toList()));
      assertThat(now.decisions().all().get(0).key()).isEqualTo(finding.key());
      assertThat(now.nights().lines().values().stream().map(line -> line.digest()).toList())
          .containsExactly("");
    }
  }

  @Test
  void a_database_of_a_later_version_is_refused() {
    Path file = folder.resolve("later.db");
    try (JdbcStore store = JdbcStore.open(file)) {
      store.sql().update("INSERT INTO migration (version) VALUES (?)", Migrations.LATEST + 1);
    }
    StoreException refused = assertThrows(StoreException.class, () -> JdbcStore.open(file));
    assertThat(refused.reason()).isEqualTo(StoreException.Cause.FOREIGN);
    assertThat(refused).hasMessageThat().contains("later version");
  }
}
