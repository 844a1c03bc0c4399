package org.crosscheck.app.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.app.command.Home;
import org.crosscheck.report.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code crosscheck serve}: the desk in a browser. */
@Command(
    name = "serve",
    description = {
      "Show the nightly job's reports in a browser, and take decisions there.",
      "Only this machine can reach it unless --bind says otherwise; then a token is asked for."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped",
      "2:usage or settings, no nightly job, or the port is taken",
      "4:internal error"
    })
public final class ServeCommand implements Callable<Integer> {

  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Mixin private final Home home = new Home();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the nightly job's reports are (default: reports in its home).")
  private @Nullable Path reports;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 8017;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String bind = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A name by which browsers may call this machine, beside its address.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Take the token from the first line of a file (default: a new one each time).")
  private @Nullable Path tokenFile;

  /**
   * @param clock dates decisions
   * @param out says where to look
   * @param err for problems
   */
  public ServeCommand(Clock clock, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws InterruptedException {
    home.requireDatabase(spec.commandLine());
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port must be from 0 to 65535: " + port);
    }
    try (DeskServer server = start()) {
      out.println("Crosscheck's desk: " + server.address());
      out.println("Stop it with Ctrl+C.");
      out.flush();
      new CountDownLatch(1).await();
      return ExitCode.CLEAN;
    } catch (IOException e) {
      err.println("crosscheck: " + Names.oneLine(String.valueOf(e.getMessage())));
      return ExitCode.USAGE;
    }
  }

  private DeskServer start() throws IOException {
    InetAddress address;
    try {
      address = InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new IOException("--bind is no address of this machine: " + bind, e);
    }
    String token = address.isLoopbackAddress() && tokenFile == null ? "" : token();
    try {
      return DeskServer.start(
          home,
          reports == null ? home.folder().resolve("reports") : reports,
          new InetSocketAddress(address, port),
          new Guard(names, token),
          clock);
    } catch (java.net.BindException e) {
      throw new IOException(bind + ":" + port + " cannot be used: " + e.getMessage(), e);
    }
  }

  private String token() throws IOException {
    if (tokenFile == null) {
      return Guard.secret();
    }
    String token =
        Files.isReadable(tokenFile)
            ? Files.readString(tokenFile).lines().findFirst().orElse("").strip()
            : "";
    if (!token.matches("[\\w-]{16,}")) {
      throw new IOException(
          "--token-file has no token of at least 16 letters, digits, - or _: " + tokenFile);
    }
    return token;
  }
}
