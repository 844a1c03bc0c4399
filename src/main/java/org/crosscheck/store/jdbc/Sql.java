package org.crosscheck.store.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, with the driver's exceptions told in the store's words. */
final class Sql {

  private final Connection connection;
  private final Dialect dialect;

  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Something that the driver may refuse. */
  interface Work<T> {
    T run() throws SQLException;
  }

  Sql(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  Connection connection() {
    return connection;
  }

  <T> T attempt(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw dialect.translate(e);
    }
  }

  void execute(String sql) {
    attempt(
        () -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  int update(String sql, @Nullable Object... arguments) {
    return attempt(
        () -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
          }
        });
  }

  /** One statement for each of the elements. */
  <T> void updateAll(String sql, Collection<T> all, Function<T, @Nullable Object[]> arguments) {
    if (all.isEmpty()) {
      return;
    }
    attempt(
        () -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T each : all) {
              bind(statement, arguments.apply(each));
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  <T> ImmutableList<T> query(String sql, Row<T> row, @Nullable Object... arguments) {
    return attempt(
        () -> {
          ImmutableList.Builder<T> read = ImmutableList.builder();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                read.add(row.read(rows));
              }
            }
          }
          return read.build();
        });
  }

  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
    List<T> all = query(sql, row, arguments);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** Days and moments are kept as ISO 8601 writes them, which both databases sort alike. */
  private static void bind(PreparedStatement statement, @Nullable Object[] arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      if (argument instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (argument instanceof Integer number) {
        statement.setInt(i + 1, number);
      } else if (argument instanceof Long number) {
        statement.setLong(i + 1, number);
      } else {
        statement.setString(i + 1, argument == null ? null : Escapes.out(argument.toString()));
      }
    }
  }

  /** The text of a column that is never empty. */
  static String string(ResultSet row, String column) throws SQLException {
    return Escapes.in(row.getString(column));
  }

  /** The text of a column that is never empty, counted from 1. */
  static String string(ResultSet row, int column) throws SQLException {
    return Escapes.in(row.getString(column));
  }

  /** The text of a column, or null. */
  static @Nullable String stringOrNull(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Escapes.in(text);
  }

  /** The day of a column, or null. */
  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }
}
