package org.crosscheck.app;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.app.command.Neutral;
import org.crosscheck.app.decide.DecideCommand;
import org.crosscheck.app.eval.EvalCommand;
import org.crosscheck.app.night.NightlyCommand;
import org.crosscheck.app.serve.ServeCommand;
import org.crosscheck.report.Names;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
    name = "crosscheck",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    description = "Shows an editor where several reports of one event disagree.",
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Say on standard error what is being done.")
  @SuppressWarnings("UnusedVariable") // read before the logs are set up, from the bare arguments
  private boolean verbose;

  @Option(
      names = "--timings",
      scope = ScopeType.INHERIT,
      description = "Say on standard error where the time went.")
  private boolean timings;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Neutral.set();
    if (Arrays.asList(args).contains("--verbose")) {
      System.setProperty("crosscheck.log", "DEBUG");
    }
    Supplier<Annotator> annotator = Suppliers.memoize(Annotator::new);
    if (args.length > 0 && args[0].equals("check")) {
      loadMeanwhile(annotator);
    }
    Crosscheck crosscheck =
        new Crosscheck(story -> Objects.requireNonNull(annotator.get()).annotate(story));
    int code = run(crosscheck, utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    System.exit(code);
  }

  /** Models load while the command line and the articles are read. */
  private static void loadMeanwhile(Supplier<Annotator> annotator) {
    Thread loading = new Thread(() -> Objects.requireNonNull(annotator.get()), "models");
    loading.setDaemon(true);
    loading.start();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @return its exit code
   */
  static int run(Crosscheck crosscheck, PrintStream out, PrintStream err, String... args) {
    Main main = new Main();
    CommandLine line =
        new CommandLine(main)
            .addSubcommand(new CheckCommand(crosscheck, out, err))
            .addSubcommand(new ExplainCommand(out))
            .addSubcommand(
                new NightlyCommand(
                    crosscheck::annotate,
                    Annotator.VERSION,
                    house -> crosscheck.under(house)::check,
                    CheckCommand::write,
                    Clock.systemUTC(),
                    out,
                    err))
            .addSubcommand(new DecideCommand(Clock.systemUTC(), out, err))
            .addSubcommand(new ServeCommand(Clock.systemUTC(), out, err))
            .addSubcommand(new EvalCommand(crosscheck::check, CheckCommand::write, out, err))
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, command, parsed) -> broke(e, err));
    if (args.length == 0) {
      line.usage(err);
      return ExitCode.USAGE;
    }
    int code = line.execute(args);
    if (main.timings) {
      crosscheck.timings().lines().forEach(err::println);
    }
    return code;
  }

  private static int broke(Exception e, PrintStream err) {
    err.println(
        "crosscheck: internal error: "
            + Names.oneLine(e.toString())
            + (e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0]));
    org.slf4j.LoggerFactory.getLogger(Main.class).debug("Internal error", e);
    return ExitCode.INTERNAL;
  }

  /** Reads the version that the build wrote. */
  public static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      Properties properties = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
        if (in == null) {
          throw new IOException("version.properties is missing from the build");
        }
        properties.load(in);
      }
      return new String[] {"crosscheck " + properties.getProperty("version")};
    }
  }
}
