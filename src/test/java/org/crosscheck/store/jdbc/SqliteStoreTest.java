package org.crosscheck.store.jdbc;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Override
  Store open() {
    return JdbcStore.open(folder.resolve("home").resolve("crosscheck.db"));
  }

  @Test
  void a_full_disk_is_said_to_be_one() {
    try (JdbcStore store = JdbcStore.open(folder.resolve("small.db"))) {
      store.sql().execute("PRAGMA max_page_count = 40");
      StoreException full =
          assertThrows(
              StoreException.class,
              () -> store.articles().put("h", article("x".repeat(500_000)), VERSION, new byte[0]));
      assertThat(full.reason()).isEqualTo(StoreException.Cause.FULL);
      assertThat(full).hasMessageThat().contains("no room left");
      assertThat(store.articles().hashes()).isEmpty();
    }
  }

  @Test
  void what_is_no_database_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.db"), "Not a database. ".repeat(100));
    StoreException refused = assertThrows(StoreException.class, () -> JdbcStore.open(file));
    assertThat(refused.reason()).isEqualTo(StoreException.Cause.FOREIGN);
  }

  @Test
  void a_folder_that_cannot_be_made_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    StoreException refused =
        assertThrows(
            StoreException.class, () -> JdbcStore.open(file.resolve("home").resolve("a.db")));
    assertThat(refused.reason()).isEqualTo(StoreException.Cause.GONE);
  }

  @Test
  void an_unknown_kind_of_database_is_refused_without_telling_its_password() {
    StoreException refused =
        assertThrows(
            StoreException.class, () -> JdbcStore.open("jdbc:oracle:thin:@desk?password=secret"));
    assertThat(refused).hasMessageThat().doesNotContain("secret");
  }
}
