package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.app.baseline.Against;
import org.crosscheck.app.baseline.Baseline;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.app.command.FailOn;
import org.crosscheck.app.command.Folder;
import org.crosscheck.app.command.Formats;
import org.crosscheck.app.command.LimitOption;
import org.crosscheck.app.command.Places;
import org.crosscheck.app.command.Progress;
import org.crosscheck.app.house.HouseOption;
import org.crosscheck.ingest.Reading;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.ingest.fetch.Address;
import org.crosscheck.ingest.fetch.Fetched;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.report.Names;
import org.crosscheck.report.Reports;
import org.crosscheck.report.Summary;
import org.crosscheck.report.html.OverviewPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code crosscheck check}: reads stories, writes their reports, says in a few lines what is in
 * them.
 */
@Command(
    name = "check",
    description = "Compare the articles of a story and report where they disagree.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:findings at or above --fail-on",
      "2:usage or settings",
      "3:some input could not be read or judged; the rest stands in the report",
      "4:internal error; it is named in the report",
      "130:interrupted"
    })
final class CheckCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);

  /** More than these nobody reads on a terminal; the report has them all. */
  private static final int SHOWN = 5;

  /** Of many stories the terminal shows little more than which to open. */
  private static final int SHOWN_OF_MANY = 1;

  private final Crosscheck crosscheck;
  private final PrintStream out;
  private final PrintStream err;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = {
        "A story folder, a folder of story folders, or files with articles: text (.txt), pages,",
        "feeds, wires, messages, documents, JSON Lines or web archives.",
        "An address (http:// or https://) is fetched.",
        "Articles that are named one by one are one story."
      })
  private List<String> named = List.of();

  @Mixin private final Places places = new Places();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where reports go, in a folder for each story (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("reports");

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on disagreements of this level: ${COMPLETION-CANDIDATES} "
              + "(default: ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.never;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      completionCandidates = Formats.class,
      description = "Also write the report as: ${COMPLETION-CANDIDATES}.")
  private List<String> formats = List.of();

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description =
          "A text of your own, such as a draft or the full statement: where it differs from the "
              + "sources comes first, and diff.html compares every source with it first.")
  private @Nullable String base;

  @Option(
      names = "--no-model",
      description = "Give what the rules find, without the trained model that weighs it.")
  private boolean noModel;

  @Mixin private final LimitOption limits = new LimitOption();

  @Mixin private final HouseOption house = new HouseOption();

  @Mixin private final Baseline baseline = new Baseline();

  CheckCommand(Crosscheck crosscheck, PrintStream out, PrintStream err) {
    this.crosscheck = crosscheck;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    requireFolder();
    Formats.require(formats, spec.commandLine());
    Crosscheck housed = crosscheck.under(house.rule(spec.commandLine()));
    Crosscheck ruled = noModel ? housed.withoutModel() : housed;
    ImmutableList<Path> paths = places.paths(named, spec.commandLine());
    ImmutableList<Address> addresses =
        ImmutableList.<Address>builder()
            .addAll(places.addresses(named, spec.commandLine()))
            .addAll(places.listed(spec.commandLine()))
            .build();
    if (paths.isEmpty() && addresses.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no PATH, address or --urls is given");
    }
    Optional<Article> own = own();
    Against against = new Against(earlier());
    Reading reading = crosscheck.timings().of("reading articles", () -> read(paths, addresses));
    ImmutableList<Story> stories = reading.stories();
    if (!stories.isEmpty()) {
      makeFolder();
    }
    int code = ExitCode.of(reading.problems());
    List<OverviewPage.Line> overview = new ArrayList<>();
    try (Progress progress = Progress.of(stories.size(), err)) {
      for (Story story : stories) {
        code =
            Math.max(
                code,
                check(
                    against.compare(
                        own.map(draft -> ruled.check(story, draft))
                            .orElseGet(() -> ruled.check(story))),
                    stories.size() > 1 ? SHOWN_OF_MANY : SHOWN,
                    overview));
        progress.done(story.id());
      }
    }
    writeOverview(overview);
    writeBaseline(against);
    reading
        .problems()
        .forEach(problem -> err.println("crosscheck: " + Names.oneLine(problem.toString())));
    return code;
  }

  private Reading read(List<Path> paths, List<Address> addresses) {
    Limits within = limits.limits(spec.commandLine());
    Fetched fetched = places.fetch(addresses, within, spec.commandLine());
    return new StoryReader(within).read(paths, fetched.pages()).with(fetched.problems());
  }

  private int check(Checked checked, int shown, List<OverviewPage.Line> overview) {
    Story story = checked.annotated().story();
    int code = ExitCode.of(checked.problems());
    new Summary(shown).lines(checked).forEach(out::println);
    try {
      crosscheck
          .timings()
          .of(
              "writing reports",
              () -> {
                write(checked, formats, folder);
                return folder;
              });
      overview.add(OverviewPage.Line.of(checked));
      out.printf(Locale.ROOT, "Report: %s%n%n", folder.resolve(story.id()).resolve("index.html"));
    } catch (IOException e) {
      LOG.debug("The report of {} was not written", story.id(), e);
      err.println("crosscheck: the report of " + story.id() + " cannot be written below " + folder);
      code = Math.max(code, ExitCode.USAGE);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("Writing the report of {} broke", story.id(), e);
      Problem problem =
          new Problem(story.id(), "writing its report broke: " + e, Problem.Kind.INTERNAL);
      err.println("crosscheck: " + Names.oneLine(problem.toString()));
      code = ExitCode.INTERNAL;
    }
    boolean reached =
        checked.findings().stream()
            .anyMatch(
                finding ->
                    failOn.reachedBy(
                        finding.outcome(),
                        finding.judgement().severity(),
                        checked.standings().of(finding)));
    return reached ? Math.max(code, ExitCode.FINDINGS) : code;
  }

  /** Writes what every story's report has below a folder. */
  static void write(Checked checked, Path folder) throws IOException {
    write(checked, List.of(), folder);
  }

  /** Writes a story's reports below a folder, also in formats that were asked for. */
  static void write(Checked checked, List<String> formats, Path folder) throws IOException {
    new Reports(ShownExamples.load()).write(checked, formats, new Folder(folder));
  }

  /** Of one story its report is the overview. */
  private void writeOverview(List<OverviewPage.Line> overview) {
    if (overview.size() < 2) {
      return;
    }
    try {
      new Folder(folder)
          .write("index.html", OverviewPage.render(overview).getBytes(StandardCharsets.UTF_8));
      out.printf(Locale.ROOT, "Overview: %s%n", folder.resolve("index.html"));
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "the overview cannot be written: " + e, e);
    }
  }

  private Optional<ImmutableListMultimap<String, Remembered>> earlier() {
    try {
      return baseline.read();
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void writeBaseline(Against against) {
    try {
      baseline.write(against.found(), against.stories());
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "the baseline cannot be written: " + e.getMessage(), e);
    }
  }

  /** The editor's own text; one that cannot be read would silently leave out what was asked. */
  private Optional<Article> own() {
    if (base == null) {
      return Optional.empty();
    }
    List<String> only = List.of(base);
    Reading reading =
        read(places.paths(only, spec.commandLine()), places.addresses(only, spec.commandLine()));
    if (reading.stories().size() != 1 || reading.stories().get(0).articles().size() != 1) {
      String reason =
          reading.problems().isEmpty()
              ? "it is not one article"
              : reading.problems().get(0).reason();
      throw new ParameterException(
          spec.commandLine(), "--base cannot be read: " + base + ": " + reason);
    }
    return Optional.of(reading.stories().get(0).articles().get(0));
  }

  /** Nobody wants to wait for an analysis that cannot be written down. */
  private void requireFolder() {
    if (!new Folder(folder).looksWritable()) {
      throw cannotWrite(null);
    }
  }

  private void makeFolder() {
    try {
      new Folder(folder).tryOut();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private ParameterException cannotWrite(@Nullable IOException e) {
    return new ParameterException(
        spec.commandLine(), "--out is not a folder that can be written to: " + folder, e);
  }
}
