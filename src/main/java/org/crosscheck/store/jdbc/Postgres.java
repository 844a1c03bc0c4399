package org.crosscheck.store.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.crosscheck.store.StoreException;
import org.crosscheck.store.StoreException.Cause;

/** PostgreSQL, by its JDBC URL. */
final class Postgres implements Dialect {

  /** Names the job's lock among the database's advisory locks: the letters "xchk". */
  private static final long LOCK = 0x7863686BL;

  private final String url;

  Postgres(String url) {
    this.url = url;
  }

  @Override
  public String bytes() {
    return "BYTEA";
  }

  @Override
  public Connection open() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** The server gives the lock up when the connection ends, however it ends. */
  @Override
  public boolean lock(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      statement.setLong(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html. */
  @Override
  public StoreException translate(SQLException e) {
    String state = e.getSQLState() == null ? "08" : e.getSQLState();
    if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("28")) {
      return exception(Cause.GONE, "cannot be reached", e);
    }
    if (state.startsWith("3D")) {
      return exception(Cause.GONE, "does not exist", e);
    }
    if (state.equals("53100") || state.equals("53200")) {
      return exception(Cause.FULL, "has no room left", e);
    }
    if (state.startsWith("55") || state.startsWith("40")) {
      return exception(Cause.BUSY, "is in use by another process", e);
    }
    if (state.startsWith("XX") || state.equals("58030")) {
      return exception(Cause.FOREIGN, "is damaged", e);
    }
    if (state.equals("25006") || state.equals("42501")) {
      return exception(Cause.GONE, "cannot be written to", e);
    }
    return exception(Cause.INTERNAL, "refuses a statement", e);
  }

  /** The URL may hold a password; what stands before its parameters does not. */
  private StoreException exception(Cause cause, String what, SQLException e) {
    return new StoreException(
        cause,
        "the database " + url.replaceFirst("\\?.*", "") + " " + what + ": " + Dialect.message(e),
        e);
  }
}
