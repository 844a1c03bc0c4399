package org.crosscheck.store.jdbc;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract on a PostgreSQL that the test starts; skipped where none is installed. */
final class PostgresStoreTest extends StoreContract {

  private static @Nullable Databases databases;
  private static int count;

  private String url = "";

  @BeforeAll
  static void start() throws Exception {
    Optional<Databases> started = Databases.start();
    if (started.isEmpty()) {
      System.err.println("PostgreSQL is not installed: the store is not tested on it");
    }
    assumeTrue(started.isPresent(), "PostgreSQL is not installed (Debian: postgresql)");
    databases = started.get();
  }

  @AfterAll
  static void stop() throws Exception {
    if (databases != null) {
      databases.close();
    }
  }

  @Override
  @BeforeEach
  void openFirst() throws Exception {
    url = java.util.Objects.requireNonNull(databases).create("crosscheck" + ++count);
    super.openFirst();
  }

  @Override
  Store open() {
    return JdbcStore.open(url);
  }

  @Test
  void every_older_schema_is_brought_up_to_date() throws Exception {
    for (int step = 0; step <= Migrations.LATEST; step++) {
      String old = java.util.Objects.requireNonNull(databases).create("crosscheck_v" + step);
      MigrationTest.upgrade(new Postgres(old), step);
    }
  }

  @Test
  void a_server_that_does_not_answer_is_said_without_the_password() {
    StoreException gone =
        assertThrows(
            StoreException.class,
            () -> JdbcStore.open("jdbc:postgresql://127.0.0.1:1/none?user=desk&password=secret"));
    assertThat(gone.reason()).isEqualTo(StoreException.Cause.GONE);
    assertThat(gone).hasMessageThat().doesNotContain("secret");
  }

  @Test
  void a_database_that_goes_away_is_said() throws Exception {
    JdbcStore store = JdbcStore.open(url);
    try (JdbcStore other = JdbcStore.open(url)) {
      other
          .sql()
          .query(
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                  + " WHERE datname = current_database() AND pid <> pg_backend_pid()",
              row -> row.getBoolean(1));
    }
    StoreException gone = assertThrows(StoreException.class, () -> store.articles().hashes());
    assertThat(gone.reason()).isEqualTo(StoreException.Cause.GONE);
    assertThat(gone).hasMessageThat().contains("cannot be reached");
  }
}
