package org.crosscheck.store.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.crosscheck.store.StoreException;
import org.crosscheck.store.StoreException.Cause;
import org.jspecify.annotations.Nullable;

/** SQLite: one file, no server. */
final class Sqlite implements Dialect {

  /** How long another process may hold the file before we give up. */
  private static final int BUSY_MILLISECONDS = 10_000;

  private final Path file;
  private @Nullable FileChannel channel;

  Sqlite(Path file) {
    this.file = file;
  }

  @Override
  public String bytes() {
    return "BLOB";
  }

  @Override
  public Connection open() throws SQLException {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    } catch (IOException e) {
      throw new SQLException("its folder cannot be made: " + e.getMessage(), e);
    }
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + BUSY_MILLISECONDS);
      // Readers, such as an editor who decides, and the job do not wait for each other.
      statement.execute("PRAGMA journal_mode = WAL");
      // Safe against a kill; after a power cut the last work may be missing, and is done again.
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA foreign_keys = ON");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /** The system gives the lock up when the process ends, however it ends. */
  @Override
  public boolean lock(Connection connection) throws SQLException {
    try {
      channel =
          FileChannel.open(
              file.resolveSibling(file.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      throw new SQLException("cannot be locked: " + e.getMessage(), e);
    }
  }

  @Override
  public void unlock() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new StoreException(Cause.GONE, file + " cannot be unlocked: " + e.getMessage(), e);
    }
  }

  /** Primary result codes, https://www.sqlite.org/rescode.html. */
  @Override
  public StoreException translate(SQLException e) {
    return switch (e.getErrorCode() & 0xFF) {
      case 5, 6 -> exception(Cause.BUSY, "is in use by another process", e);
      case 13 -> exception(Cause.FULL, "has no room left on its disk", e);
      case 8 -> exception(Cause.GONE, "cannot be written to", e);
      case 10, 14 -> exception(Cause.GONE, "cannot be read or written", e);
      case 11, 26 -> exception(Cause.FOREIGN, "is damaged, or no database", e);
      case 0 -> exception(Cause.GONE, "cannot be used", e);
      default -> exception(Cause.INTERNAL, "refuses a statement", e);
    };
  }

  private StoreException exception(Cause cause, String what, SQLException e) {
    return new StoreException(
        cause, "the database " + file + " " + what + ": " + Dialect.message(e), e);
  }
}
