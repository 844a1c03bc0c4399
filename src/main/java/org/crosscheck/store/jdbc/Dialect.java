package org.crosscheck.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.crosscheck.store.StoreException;

/** In what the databases differ. */
interface Dialect {

  /** The type of a column of bytes. */
  String bytes();

  /** Opens the database, ready to be used. */
  Connection open() throws SQLException;

  /** Keeps others away until the connection is closed; false where another has it. */
  boolean lock(Connection connection) throws SQLException;

  /** Gives up what {@link #lock} took beside the connection. */
  default void unlock() {}

  /** What the driver's exception comes to. */
  StoreException translate(SQLException e);

  /** The message of an exception on one line. */
  static String message(SQLException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
