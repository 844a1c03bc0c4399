package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.crosscheck.app.baseline.Baseline;
import org.crosscheck.app.command.Budget;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.app.command.FailOn;
import org.crosscheck.app.command.Folder;
import org.crosscheck.app.command.Formats;
import org.crosscheck.app.command.Home;
import org.crosscheck.app.command.LimitOption;
import org.crosscheck.app.command.Places;
import org.crosscheck.app.command.Progress;
import org.crosscheck.app.command.RunLog;
import org.crosscheck.app.house.HouseOption;
import org.crosscheck.ingest.fetch.Address;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.House;
import org.crosscheck.report.Names;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.night.NightReport;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck nightly}: what runs when nobody is there. */
@Command(
    name = "nightly",
    description = "Read what has come, check the stories that changed, say what is new.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing new at or above --fail-on",
      "1:new or updated findings at or above it",
      "2:usage or settings, another run is at work, no room, or no database",
      "3:some input could not be read or judged, is gone, or was left for the next run",
      "4:internal error; it is named in the report",
      "130:interrupted"
    })
public final class NightlyCommand implements Callable<Integer> {

  private static final int SHOWN = 5;

  private final Function<Story, AnnotatedStory> annotate;
  private final String version;
  private final Check check;
  private final ReportFiles reports;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Mixin private final Home home = new Home();

  @Parameters(
      arity = "0..*",
      paramLabel = "INBOX",
      description = {
        "Where articles arrive: files of every format that check reads, story folders (with a",
        "story.json), and folders of these. An address (http:// or https://) is fetched."
      })
  private List<String> named = List.of();

  @Mixin private final Places places = new Places();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where reports go (default: reports in the job's home).")
  private @Nullable Path folder;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on new or updated disagreements of this level: ${COMPLETION-CANDIDATES} "
              + "(default: ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.major;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = Budget.class,
      description = "Start nothing new after this time, such as 30m; the next run goes on.")
  private @Nullable Duration budget;

  @Option(
      names = "--night",
      paramLabel = "DATE",
      description = "The night's date (default: today, or that of a run that was interrupted).")
  private @Nullable LocalDate night;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      completionCandidates = Formats.class,
      description =
          "Also write the stories' reports as: ${COMPLETION-CANDIDATES} "
              + "(default: sarif, with each finding's state).")
  private List<String> formats = List.of("sarif");

  @Option(
      names = "--arrivals-only",
      description = "The inbox holds only what is new: nothing is missed when it goes from there.")
  private boolean arrivalsOnly;

  @Mixin private final LimitOption limits = new LimitOption();

  @Mixin private final HouseOption house = new HouseOption();

  @Mixin private final Baseline baseline = new Baseline();

  /** The port of the stages after annotation. */
  public interface Check {

    /** How stories are checked under a house's rule on quotations. */
    Function<AnnotatedStory, Checked> under(House house);
  }

  /**
   * @param annotate articles; a costly annotator can load on the first call
   * @param version of the annotator
   * @param check a story that has been annotated, under a house's rule
   * @param reports writes a story's reports
   * @param clock for the night's date, the budget and the log
   * @param out for what is new
   * @param err for problems
   */
  public NightlyCommand(
      Function<Story, AnnotatedStory> annotate,
      String version,
      Check check,
      ReportFiles reports,
      Clock clock,
      PrintStream out,
      PrintStream err) {
    this.annotate = annotate;
    this.version = version;
    this.check = check;
    this.reports = reports;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    ImmutableList<Path> inbox = inbox();
    Formats.require(formats, spec.commandLine());
    Settings settings = settings(inbox);
    Function<AnnotatedStory, Checked> ruled = check.under(settings.house());
    requireFolder("--home", home.folder());
    requireFolder("--out", settings.out());
    try (Store store = home.open()) {
      if (!store.lock()) {
        err.println(
            "crosscheck: another nightly run is at work on " + home.place() + "; this one leaves");
        return ExitCode.USAGE;
      }
      return run(store, settings, ruled);
    } catch (StoreException e) {
      err.println("crosscheck: " + Names.oneLine(String.valueOf(e.getMessage())));
      return e.reason() == StoreException.Cause.INTERNAL ? ExitCode.INTERNAL : ExitCode.USAGE;
    } catch (IOException | UncheckedIOException e) {
      err.println("crosscheck: stopped, as a file cannot be written: " + e.getMessage());
      err.println("crosscheck: what was done until then is kept; the next run goes on from there");
      return ExitCode.USAGE;
    } catch (PassedNight e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Settings settings(ImmutableList<Path> inbox) {
    CommandLine line = spec.commandLine();
    try {
      Limits within = limits.limits(line);
      ImmutableList<Address> addresses = addresses();
      return new Settings(
          inbox,
          within,
          () -> places.fetch(addresses, within, line),
          folder == null ? home.folder().resolve("reports") : folder,
          night,
          budget,
          failOn,
          ImmutableList.copyOf(formats),
          house.rule(line),
          arrivalsOnly,
          baseline.prune(),
          baseline.read());
    } catch (IOException e) {
      throw new ParameterException(line, String.valueOf(e.getMessage()), e);
    }
  }

  private int run(Store store, Settings settings, Function<AnnotatedStory, Checked> ruled)
      throws IOException {
    RunLog log = new RunLog(home.folder().resolve("runs.jsonl"), clock);
    log.say("version", Json.object().with("crosscheck", product()));
    Job job = new Job(store, annotate, version, ruled, reports, clock, log);
    Job.Outcome outcome =
        job.run(
            settings, stories -> Progress.of(stories, err), home.folder().resolve("metrics.prom"));
    baseline.write(store.nights().current(), store.nights().lines().keySet());
    say(outcome, settings.out());
    return outcome.code();
  }

  private String product() {
    IVersionProvider provider = spec.root().versionProvider();
    try {
      return provider == null ? "" : String.join(" ", provider.getVersion());
    } catch (Exception e) {
      throw new IllegalStateException("the version is missing from the build", e);
    }
  }

  private void say(Job.Outcome outcome, Path reportsFolder) {
    NightReport report = outcome.report();
    out.println(
        "Night of "
            + report.night()
            + ": "
            + outcome.read()
            + " new articles read. "
            + report.sentence()
            + ".");
    List<NightReport.Item> fresh = report.fresh();
    for (NightReport.Item item : fresh.subList(0, Math.min(SHOWN, fresh.size()))) {
      out.println(
          "- "
              + Names.oneLine(report.title(item.finding().story()))
              + ": "
              + Names.oneLine(item.finding().summary())
              + " ["
              + item.finding().key()
              + "]");
    }
    if (fresh.size() > SHOWN) {
      out.println("… and " + (fresh.size() - SHOWN) + " more in the digest.");
    }
    if (report.left() > 0) {
      out.println(
          "The budget was spent: " + report.left() + " are left, with which the next run goes on.");
    }
    out.println("Overview: " + reportsFolder.resolve("index.html"));
    for (Problem problem : report.problems()) {
      err.println("crosscheck: " + Names.oneLine(problem.toString()));
    }
  }

  /** A night whose work cannot be kept or read in the morning is not begun. */
  private void requireFolder(String option, Path place) {
    try {
      new Folder(place).tryOut();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), option + " is not a folder that can be written to: " + place, e);
    }
  }

  private ImmutableList<Address> addresses() {
    return ImmutableList.<Address>builder()
        .addAll(places.addresses(named, spec.commandLine()))
        .addAll(places.listed(spec.commandLine()))
        .build();
  }

  private ImmutableList<Path> inbox() {
    ImmutableList<Path> inbox = places.paths(named, spec.commandLine());
    for (Path path : inbox) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "no such inbox: " + path);
      }
    }
    if (inbox.isEmpty() && addresses().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no INBOX, address or --urls is given");
    }
    return inbox;
  }
}
