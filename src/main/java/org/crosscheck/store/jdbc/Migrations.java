package org.crosscheck.store.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.crosscheck.store.StoreException;

/** Brings a database's tables up to date, forward only, a numbered step at a time. */
final class Migrations {

  /** How many steps there are; the n-th stands in {@code Vn.sql}, and is never changed again. */
  static final int LATEST = 6;

  /** The step that needs more than statements. */
  private static final int KEYS_OF_READINGS = 6;

  private static final Splitter END = Splitter.on(Pattern.compile(";\\s*\\R"));

  private Migrations() {}

  /** What each step does, as statements. */
  static ImmutableList<String> step(int number, Dialect dialect) {
    try {
      String script =
          Resources.toString(
              Resources.getResource(Migrations.class, "V" + number + ".sql"),
              StandardCharsets.UTF_8);
      ImmutableList.Builder<String> statements = ImmutableList.builder();
      for (String statement : END.split(script.replace("${bytes}", dialect.bytes()))) {
        if (!statement.isBlank()) {
          statements.add(statement);
        }
      }
      return statements.build();
    } catch (IOException e) {
      throw new UncheckedIOException("step " + number + " is missing from the build", e);
    }
  }

  /**
   * Takes the steps that a database has not taken.
   *
   * @param last the step to stop at
   */
  static void run(JdbcStore store, Sql sql, Dialect dialect, int last) {
    store.atomically(
        () -> sql.execute("CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY)"));
    int taken =
        sql.first("SELECT COALESCE(MAX(version), 0) FROM migration", row -> row.getInt(1))
            .orElse(0);
    if (taken > LATEST) {
      throw new StoreException(
          StoreException.Cause.FOREIGN,
          "the database was written by a later version of Crosscheck (schema "
              + taken
              + ", this one knows up to "
              + LATEST
              + ")",
          null);
    }
    for (int number = taken + 1; number <= last; number++) {
      int each = number;
      store.atomically(
          () -> {
            step(each, dialect).forEach(sql::execute);
            if (each == KEYS_OF_READINGS) {
              KeysOfReadings.run(sql);
            }
            sql.update("INSERT INTO migration (version) VALUES (?)", each);
          });
    }
  }
}
