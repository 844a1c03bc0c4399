package org.crosscheck.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Keeps SQLite's native library in the job's home. Left to itself the driver writes a new copy to
 * the system's temporary folder at every start, which stays there when the process is killed.
 */
final class SqliteLibrary {

  /** The driver's settings: where a library is that need not be written first. */
  private static final String PATH = "org.sqlite.lib.path";

  private static final String NAME = "org.sqlite.lib.name";

  /** The folder in the home. */
  static final String FOLDER = ".sqlite";

  private SqliteLibrary() {}

  /**
   * Tells the driver to load the library from below a folder, unless somebody told it otherwise.
   */
  static synchronized void use(Path folder) throws IOException {
    boolean bundled =
        LibraryLoaderUtil.hasNativeLib(
            LibraryLoaderUtil.getNativeLibResourcePath(), LibraryLoaderUtil.getNativeLibName());
    if (System.getProperty(PATH) == null && bundled) {
      Path library = keep(folder);
      System.setProperty(PATH, library.resolveSibling("").toAbsolutePath().toString());
      System.setProperty(NAME, String.valueOf(library.getFileName()));
    }
  }

  /** Writes the library below a folder, if it is not there yet, and says where. */
  static Path keep(Path folder) throws IOException {
    Path place = Files.createDirectories(folder.resolve(FOLDER));
    String name =
        String.join(
            "-",
            SQLiteJDBCLoader.getVersion(),
            OSInfo.getOSName(),
            OSInfo.getArchName(),
            LibraryLoaderUtil.getNativeLibName());
    Path library = place.resolve(name);
    try (FileChannel lock =
            FileChannel.open(
                place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock.lock();
        InputStream resource = resource()) {
      byte[] bytes = resource.readAllBytes();
      if (held.isValid()
          && !(Files.exists(library) && Arrays.equals(bytes, Files.readAllBytes(library)))) {
        Path part = Files.write(place.resolve(name + ".part"), bytes);
        Files.move(part, library, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return library;
  }

  private static InputStream resource() throws IOException {
    String name =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    InputStream resource = SQLiteJDBCLoader.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IOException("the build lacks " + name);
    }
    return resource;
  }
}
