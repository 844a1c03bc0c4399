package org.crosscheck.store.jdbc;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of our own: a temporary cluster that is reached through a socket in its folder only
 * and is gone with the tests.
 */
public final class Databases {

  /** Names an executable of PostgreSQL where it is not in one of Debian's folders. */
  private static final String BIN = "CROSSCHECK_POSTGRES_BIN";

  private final int port;

  private final Path folder;
  private final Path bin;

  private Databases(Path folder, Path bin, int port) {
    this.folder = folder;
    this.bin = bin;
    this.port = port;
  }

  /** Starts one; empty where PostgreSQL is not installed. */
  public static Optional<Databases> start() throws IOException, InterruptedException {
    Optional<Path> bin = bin();
    if (bin.isEmpty()) {
      return Optional.empty();
    }
    Databases databases =
        new Databases(Files.createTempDirectory("crosscheck-pg"), bin.get(), freePort());
    if (root()) {
      // PostgreSQL refuses to run as root; Debian's package brings the user that it runs as.
      run(List.of("chown", "postgres", databases.folder.toString()));
    }
    databases.postgres("initdb", "-A", "trust", "-U", "crosscheck", "-D", databases.data());
    databases.postgres(
        "pg_ctl",
        "-D",
        databases.data(),
        "-w",
        "-l",
        databases.folder.resolve("log").toString(),
        "-o",
        "-c listen_addresses=127.0.0.1 -c fsync=off -p "
            + databases.port
            + " -c unix_socket_directories="
            + databases.folder,
        "start");
    return Optional.of(databases);
  }

  /** A new empty database's URL. */
  public String create(String name) throws IOException, InterruptedException {
    postgres("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "crosscheck", name);
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=crosscheck";
  }

  /** Pulls the plug. */
  public void stop() throws IOException, InterruptedException {
    postgres("pg_ctl", "-D", data(), "-m", "immediate", "stop");
  }

  /** Stops the server and removes all that it left. */
  public void close() throws IOException, InterruptedException {
    try {
      stop();
    } catch (IOException e) {
      // A test has stopped it before.
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static Optional<Path> bin() throws IOException {
    String named = System.getenv(BIN);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(versions)) {
      return found
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(java.util.Comparator.naturalOrder());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void postgres(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (root()) {
      command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("crosscheck-pg", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/tmp").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    String said = Files.readString(output);
    Files.delete(output);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(command + ": " + said);
    }
  }
}
