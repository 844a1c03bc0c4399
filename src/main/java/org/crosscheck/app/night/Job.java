package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crosscheck.app.command.Deadline;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.app.command.Folder;
import org.crosscheck.app.command.Progress;
import org.crosscheck.app.command.RunLog;
import org.crosscheck.ingest.fetch.Fetched;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.inbox.Arrivals;
import org.crosscheck.ingest.inbox.Inbox;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Json.Fields;
import org.crosscheck.report.night.NightReport;
import org.crosscheck.store.Nights.Night;
import org.crosscheck.store.Store;

/**
 * One run. It goes from step to step, each of which finds out from the store what is left to do:
 * after a kill the next run goes on from there, and a run that finds nothing to do changes nothing.
 */
final class Job {

  private final Store store;
  private final Function<Story, AnnotatedStory> annotate;
  private final String version;
  private final Function<AnnotatedStory, Checked> check;
  private final ReportFiles reports;
  private final Clock clock;
  private final RunLog log;

  Job(
      Store store,
      Function<Story, AnnotatedStory> annotate,
      String version,
      Function<AnnotatedStory, Checked> check,
      ReportFiles reports,
      Clock clock,
      RunLog log) {
    this.store = store;
    this.annotate = annotate;
    this.version = version;
    this.check = check;
    this.reports = reports;
    this.clock = clock;
    this.log = log;
  }

  /**
   * How a run ended.
   *
   * @param read how many new articles were read
   * @param checked how many stories were checked
   * @param code the exit code
   */
  record Outcome(NightReport report, int read, int checked, int code) {}

  Outcome run(Settings settings, Function<Integer, Progress> progress, Path metrics)
      throws IOException {
    Deadline deadline = new Deadline(clock, settings.budget());
    LocalDate night = night(settings);
    store.nights().put(new Night(night, false));
    log.say("start", about(settings).with("night", night.toString()));

    List<Problem> problems = new ArrayList<>();
    Named named = log.timed("read", () -> read(settings, problems));
    Intake intake = new Intake(store, annotate, version, log);
    Intake.Taken taken = intake.take(named.all(), deadline);
    problems.addAll(taken.problems());
    if (taken.left() == 0) {
      log.timed("group", () -> group(night, named.without(taken.broken())));
    }
    Set<String> gone = gone(settings, named.inbox().keySet(), problems);
    Agenda agenda = log.timed("plan", () -> Agenda.of(store, settings, gone));
    problems.addAll(agenda.losses());

    int checked = 0;
    Desk desk = new Desk(store, intake, check, reports, settings, night, log);
    try (Progress shown = progress.apply(agenda.due().size())) {
      for (Due due : agenda.due()) {
        if (deadline.passed()) {
          break;
        }
        attempt(desk, due, problems);
        checked++;
        shown.done(due.head().id());
      }
    }

    int left = taken.left() + agenda.due().size() - checked;
    problems.sort(Comparator.comparing(Problem::where).thenComparing(Problem::reason));
    NightReport report = Morning.report(store, night, agenda, problems, left);
    Morning.write(report, new Folder(settings.out()));
    if (settings.prune()) {
      store.nights().forgetSuperseded();
    }
    Outcome outcome = new Outcome(report, taken.read(), checked, code(settings, report, night));
    write(metrics, Metrics.of(report, outcome, log.stages(), clock.instant()));
    store.nights().put(new Night(night, true));
    log.say("end", ended(outcome));
    return outcome;
  }

  /** A night that was interrupted is finished under its own date. */
  private LocalDate night(Settings settings) {
    Optional<Night> last = store.nights().last();
    LocalDate asked = settings.night();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (last.isEmpty()) {
      return asked == null ? today : asked;
    }
    LocalDate latest = last.get().day();
    if (asked != null && asked.isBefore(latest)) {
      throw new PassedNight("--night " + asked + " is before the last night, " + latest);
    }
    if (asked != null) {
      return asked;
    }
    return !last.get().finished() || today.isBefore(latest) ? latest : today;
  }

  private static Named read(Settings settings, List<Problem> problems) {
    ImmutableList.Builder<Arrival> arrivals = ImmutableList.builder();
    ImmutableList.Builder<Arrival> earlier = ImmutableList.builder();
    for (Path path : settings.inbox()) {
      Arrivals each = Inbox.read(path, settings.limits());
      arrivals.addAll(each.arrivals());
      earlier.addAll(each.earlier());
      problems.addAll(each.problems());
    }
    Fetched fetched = settings.pages().get();
    Arrivals pages = Inbox.read(fetched.pages());
    arrivals.addAll(pages.arrivals());
    earlier.addAll(pages.earlier());
    problems.addAll(fetched.problems());
    problems.addAll(pages.problems());
    return Named.of(arrivals.build(), earlier.build());
  }

  private boolean group(LocalDate night, Named named) {
    new Grouping(store, night).run(named);
    return true;
  }

  /** What is gone is taken out of its story only if that was asked for, and all could be read. */
  private Set<String> gone(Settings settings, Set<String> inbox, List<Problem> problems) {
    if (settings.arrivalsOnly()) {
      return ImmutableSet.of();
    }
    if (settings.prune() && problems.isEmpty()) {
      inbox.forEach(store.stories()::forgetReplaced);
    }
    Set<String> gone = new TreeSet<>(Losses.gone(store.stories().members(), inbox));
    if (settings.prune() && problems.isEmpty() && !gone.isEmpty()) {
      store.stories().removeMembers(gone);
      log.say("prune", Json.object().with("sources", List.copyOf(gone)));
      return ImmutableSet.of();
    }
    return gone;
  }

  /** A story that breaks what is behind the stages is a problem with a name, like any other. */
  private void attempt(Desk desk, Due due, List<Problem> problems) throws IOException {
    try {
      desk.check(due);
      log.say(
          "story",
          Json.object()
              .with("story", due.head().id())
              .with("sources", due.sources().size())
              .with("digest", due.digest()));
    } catch (org.crosscheck.store.StoreException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new Problem(due.head().id(), "checking it broke: " + e, Problem.Kind.INTERNAL));
      log.say("broke", Json.object().with("story", due.head().id()).with("by", e.toString()));
    }
  }

  private int code(Settings settings, NightReport report, LocalDate night) {
    int code = ExitCode.of(report.problems());
    boolean broken =
        store.nights().lines().values().stream()
            .anyMatch(line -> line.night().equals(night) && line.broken());
    if (broken) {
      code = ExitCode.INTERNAL;
    }
    if (report.left() > 0) {
      code = Math.max(code, ExitCode.INPUT);
    }
    boolean reached =
        report.items().stream()
            .anyMatch(
                item ->
                    settings
                        .failOn()
                        .reachedBy(
                            item.finding().outcome(), item.finding().severity(), item.standing()));
    return reached ? Math.max(code, ExitCode.FINDINGS) : code;
  }

  private Fields about(Settings settings) {
    return Json.object()
        .with("pipeline", version)
        .with("java", Runtime.version().toString())
        .with("inbox", settings.inbox().stream().map(Path::toString).toList());
  }

  private Fields ended(Outcome outcome) {
    Fields stages = Json.object();
    log.stages().forEach((stage, time) -> stages.with(stage, time.toMillis()));
    return Json.object()
        .with("night", outcome.report().night().toString())
        .with("read", outcome.read())
        .with("checked", outcome.checked())
        .with("left", outcome.report().left())
        .with("problems", outcome.report().problems().size())
        .with("code", outcome.code())
        .with("milliseconds", stages);
  }

  private static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    new Folder(folder)
        .write(String.valueOf(file.getFileName()), text.getBytes(StandardCharsets.UTF_8));
  }
}
