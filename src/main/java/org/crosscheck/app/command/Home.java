package org.crosscheck.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreException;
import org.crosscheck.store.jdbc.JdbcStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the nightly job lives: the options that all commands about it share. */
public final class Home {

  private static final String DATABASE = "crosscheck.db";

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The job's home, with its database and log (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("nightly");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A database of yours, such as jdbc:postgresql://localhost/crosscheck?user=desk "
              + "(default: the SQLite file crosscheck.db in the job's home).")
  private @Nullable String url;

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** The database as messages call it, without what may be secret in its URL. */
  public String place() {
    return url == null ? folder.resolve(DATABASE).toString() : url.replaceFirst("\\?.*", "");
  }

  /**
   * Refuses a home without a database: what only reads or decides must not make a new one of a
   * mistyped name.
   */
  public void requireDatabase(CommandLine command) {
    if (url == null && !Files.exists(folder.resolve(DATABASE))) {
      throw new ParameterException(command, "no nightly job has run there: " + folder);
    }
  }

  /**
   * Opens the store.
   *
   * @throws StoreException where that cannot be done
   */
  public Store open() {
    if (url == null || url.startsWith("jdbc:sqlite:")) {
      try {
        SqliteLibrary.use(folder);
      } catch (IOException e) {
        throw new StoreException(
            StoreException.Cause.GONE, folder + " cannot be written to: " + e.getMessage(), e);
      }
    }
    return url == null ? JdbcStore.open(folder.resolve(DATABASE)) : JdbcStore.open(url);
  }
}
