package org.crosscheck.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.crosscheck.store.Articles;
import org.crosscheck.store.Decisions;
import org.crosscheck.store.Nights;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreException;
import org.crosscheck.store.Stories;

/** The store in SQLite or PostgreSQL. For one thread; several can be opened on one database. */
public final class JdbcStore implements Store {

  private final Dialect dialect;
  private final Sql sql;

  private JdbcStore(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.sql = new Sql(connection, dialect);
  }

  /** Opens a SQLite file, which is made where there is none, and brings its tables up to date. */
  public static JdbcStore open(Path file) {
    return open(new Sqlite(file), Migrations.LATEST);
  }

  /**
   * Opens the database of a URL and brings its tables up to date.
   *
   * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
   */
  public static JdbcStore open(String url) {
    return open(dialect(url), Migrations.LATEST);
  }

  private static Dialect dialect(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      return new Sqlite(Path.of(url.substring("jdbc:sqlite:".length())));
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return new Postgres(url);
    }
    throw new StoreException(
        StoreException.Cause.GONE,
        "not a database that Crosscheck can use: "
            + url.replaceFirst("\\?.*", "")
            + " (jdbc:sqlite:… or jdbc:postgresql:…)",
        null);
  }

  /** Opens a database at an older step of its schema. */
  static JdbcStore open(Dialect dialect, int step) {
    Connection connection;
    try {
      connection = dialect.open();
    } catch (SQLException e) {
      throw dialect.translate(e);
    }
    JdbcStore store = new JdbcStore(dialect, connection);
    try {
      Migrations.run(store, store.sql, dialect, step);
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The database's own language, for tests. */
  Sql sql() {
    return sql;
  }

  @Override
  public Articles articles() {
    return new JdbcArticles(sql, this);
  }

  @Override
  public Stories stories() {
    return new JdbcStories(sql, this);
  }

  @Override
  public Nights nights() {
    return new JdbcNights(sql, this);
  }

  @Override
  public Decisions decisions() {
    return new JdbcDecisions(sql);
  }

  @Override
  public boolean lock() {
    return sql.attempt(() -> dialect.lock(sql.connection()));
  }

  @Override
  public <T> T atomically(Supplier<T> work) {
    Connection connection = sql.connection();
    if (!sql.attempt(connection::getAutoCommit)) {
      return work.get();
    }
    sql.attempt(() -> begin(connection));
    boolean done = false;
    try {
      T result = work.get();
      sql.attempt(() -> commit(connection));
      done = true;
      return result;
    } finally {
      if (!done) {
        rollback(connection);
      }
    }
  }

  private static boolean begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    return true;
  }

  private static boolean commit(Connection connection) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
    return true;
  }

  /** What broke the work is told; that the way back is broken as well would only hide it. */
  private static void rollback(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      org.slf4j.LoggerFactory.getLogger(JdbcStore.class).debug("Cannot roll back", e);
    }
  }

  @Override
  public void close() {
    try {
      sql.connection().close();
    } catch (SQLException e) {
      throw dialect.translate(e);
    } finally {
      dialect.unlock();
    }
  }
}
