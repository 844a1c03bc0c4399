package org.crosscheck.app.spark;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.app.Main;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.app.command.Neutral;
import org.crosscheck.app.house.Houses;
import org.crosscheck.report.json.Json;
import org.crosscheck.score.Model;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an archive on Spark; to be started with spark-submit. */
@Command(
    name = "crosscheck-spark",
    mixinStandardHelpOptions = true,
    description = "Reads an archive of articles and shows where several reports of one event part.")
public final class SparkJob implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files or folders of WARC, JSON Lines, Parquet, or any other format that is read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--home",
      required = true,
      paramLabel = "DIR",
      description =
          "Where results and checkpoints stand, on a file system that all executors see. A job"
              + " that was killed goes on there when it is started again.")
  private String home = "";

  @Option(
      names = "--house",
      paramLabel = "RULE",
      description = "Whose rule on quotations decides (default: ${DEFAULT-VALUE}).")
  private String house = Houses.DEFAULT;

  @Option(
      names = "--unit",
      paramLabel = "ARTICLES",
      description =
          "About how many articles are kept, or done again, together; one task's work (default:"
              + " ${DEFAULT-VALUE}).")
  private int unit = 500;

  @Option(
      names = "--back",
      paramLabel = "DAYS",
      description =
          "A story that had no article for longer grows no more (default: ${DEFAULT-VALUE}).")
  private int back = 3;

  @Option(
      names = "--at-once",
      paramLabel = "ARTICLES",
      description = "How many articles are grouped at once at most (default: ${DEFAULT-VALUE}).")
  private int atOnce = 50_000;

  @Option(
      names = "--most",
      paramLabel = "ARTICLES",
      description =
          "A story of more is checked in parts, by the time of publication (default:"
              + " ${DEFAULT-VALUE}).")
  private int most = 200;

  @Option(
      names = "--reports",
      description =
          "Also write each story's findings.json as a file of its own, as 'nightly' does.")
  private boolean reports;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private SparkJob() {}

  /** Runs the job; what went wrong ends the process with its exit code. */
  public static void main(String[] args) {
    Neutral.set();
    int code = run(args);
    // On YARN and Kubernetes a driver that exits is taken for one that broke.
    if (code != ExitCode.CLEAN) {
      System.exit(code);
    }
  }

  /** Runs the job and gives its exit code. */
  public static int run(String... args) {
    return new CommandLine(new SparkJob()).execute(args);
  }

  @Override
  public Integer call() throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .appName("Crosscheck")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    try {
      return run(spark);
    } finally {
      spark.stop();
    }
  }

  private int run(SparkSession spark) throws IOException {
    Settings settings = new Settings(house, unit, back, atOnce, most);
    var hadoop = spark.sparkContext().hadoopConfiguration();
    List<InputFile> files = InputFile.below(paths, hadoop);
    Path root = new Path(home);
    FileSystem system = root.getFileSystem(hadoop);
    String qualified = system.makeQualified(root).toString();
    if (!isOurs(system, new Path(root, "job.json"), settings, files)) {
      System.err.println(
          "crosscheck-spark: " + home + " holds the work of a job with other settings, input or"
              + " version; name another --home, or remove it");
      return ExitCode.USAGE;
    }
    Figures figures = new Figures();
    spark.sparkContext().addSparkListener(figures);
    Checkpoints kept = new Checkpoints(spark, new Path(qualified, "work"), figures);
    Job.Outcome outcome = new Job(spark, kept, settings, qualified, reports).run(files);
    String json =
        Json.file(
            Json.object()
                .with("articles", outcome.articles())
                .with("stories", outcome.stories())
                .with("findings", outcome.findings())
                .with("problems", outcome.problems())
                .with("stages", figures.fields()));
    write(system, new Path(root, "figures.json"), json);
    out.print(json);
    // No archive is without pages that cannot be read: they are named, and no reason to try again.
    return outcome.broken() ? ExitCode.INTERNAL : ExitCode.CLEAN;
  }

  /** Whether a home is empty or holds what the same job left. */
  private static boolean isOurs(
      FileSystem system, Path file, Settings settings, List<InputFile> files) throws IOException {
    Hasher input = Hashing.sha256().newHasher();
    files.forEach(each -> input.putUnencodedChars(each + "\n"));
    String job =
        Json.file(
            Json.object()
                .with("settings", settings.toString())
                .with("version", new Main.Version().getVersion()[0])
                .with("annotations", Annotator.VERSION)
                .with("model", Model.sha256())
                .with("files", files.size())
                .with("input", input.hash().toString()));
    if (system.exists(file)) {
      try (InputStream in = system.open(file)) {
        return job.equals(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    write(system, file, job);
    return true;
  }

  private static void write(FileSystem system, Path file, String text) throws IOException {
    try (OutputStream out = system.create(file, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
