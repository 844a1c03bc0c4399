package org.crosscheck.app.night;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.app.command.RunLog;
import org.crosscheck.ingest.StoryBudget;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.model.standing.Standings;
import org.crosscheck.rank.baseline.Comparison;
import org.crosscheck.rank.baseline.Memory;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Names;
import org.crosscheck.store.Nights.Found;
import org.crosscheck.store.Nights.Line;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stories.Version;

/** Checks one story after the other, writes its reports, and keeps what was found. */
final class Desk {

  private final Store store;
  private final Intake intake;
  private final Function<AnnotatedStory, Checked> check;
  private final ReportFiles reports;
  private final Settings settings;
  private final LocalDate night;
  private final RunLog log;
  private final List<Decision> decisions;

  Desk(
      Store store,
      Intake intake,
      Function<AnnotatedStory, Checked> check,
      ReportFiles reports,
      Settings settings,
      LocalDate night,
      RunLog log) {
    this.store = store;
    this.intake = intake;
    this.check = check;
    this.reports = reports;
    this.settings = settings;
    this.night = night;
    this.log = log;
    this.decisions = store.decisions().all();
  }

  /**
   * Checks a story. Its reports are written before the store says so: a run that is killed between
   * the two writes the same reports again.
   */
  void check(Due due) throws IOException {
    AnnotatedStory annotated = log.timed("store", () -> annotated(due));
    Checked checked = log.timed("check", () -> check.apply(annotated));
    ImmutableList<Remembered> now = Memory.of(due.head().id(), checked.findings());
    Standings standings = Comparison.of(now, Optional.of(earlier(due.head().id())), decisions);
    Checked standing = checked.with(standings);
    Line line = line(due, standing);
    if (!line.isSilent() || !standings.absent().isEmpty() || isReported(due.head().id())) {
      write(standing);
    }
    log.timed(
        "store",
        () -> {
          store.nights().put(line, found(now, standings));
          return true;
        });
  }

  private boolean isReported(String story) {
    return Files.exists(settings.out().resolve(story).resolve("index.html"));
  }

  private void write(Checked checked) throws IOException {
    try {
      log.timed(
          "report",
          () -> {
            try {
              reports.write(checked, settings.formats(), settings.out());
              return true;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Remembered> earlier(String story) {
    return settings.baseline().isPresent()
        ? settings.baseline().get().get(story)
        : store.nights().foundBefore(story, night).orElse(ImmutableList.of());
  }

  private AnnotatedStory annotated(Due due) {
    StoryBudget budget = new StoryBudget(due.head().id(), settings.limits());
    List<Problem> problems = new ArrayList<>(due.losses());
    List<Due.Part> parts = new ArrayList<>();
    ImmutableList.Builder<AnnotatedArticle> articles = ImmutableList.builder();
    for (Due.Part part : due.sources()) {
      Article article = store.articles().article(part.hash()).orElseThrow().under(part.source());
      Optional<Problem> beyond = budget.take(article);
      beyond.ifPresent(problems::add);
      if (beyond.isEmpty()) {
        parts.add(part);
        articles.add(new AnnotatedArticle(article, intake.annotated(part.hash()).sentences()));
      }
    }
    List<Earlier> earlier = new ArrayList<>();
    ImmutableList.Builder<AnnotatedArticle> earlierAnnotated = ImmutableList.builder();
    for (Due.Part part : parts) {
      for (Version version : part.earlier()) {
        AnnotatedArticle kept = intake.annotated(version.hash());
        Earlier each = Earlier.beside(kept.article(), version.number(), part.source());
        Optional<Problem> beyond = budget.take(each.article());
        beyond.ifPresent(problems::add);
        if (beyond.isEmpty()) {
          earlier.add(each);
          earlierAnnotated.add(new AnnotatedArticle(each.article(), kept.sentences()));
        }
      }
    }
    ImmutableList<AnnotatedArticle> annotated = articles.build();
    Story story =
        new Story(
            due.head().id(),
            due.head().title(),
            due.head().day(),
            annotated.stream().map(AnnotatedArticle::article).collect(toImmutableList()),
            ImmutableList.copyOf(problems),
            ImmutableList.copyOf(earlier));
    return new AnnotatedStory(story, annotated, ImmutableList.of(), earlierAnnotated.build());
  }

  private Line line(Due due, Checked checked) {
    Counts counts = Counts.of(checked);
    return new Line(
        due.head().id(),
        night,
        due.digest(),
        Names.story(checked.annotated().story()),
        due.head().day(),
        due.sources().size(),
        counts.major(),
        counts.minor(),
        counts.updates(),
        counts.notices(),
        counts.problems(),
        checked.problems().stream().anyMatch(each -> each.kind() == Problem.Kind.INTERNAL),
        checked.findings().isEmpty() ? "" : checked.findings().get(0).judgement().summary());
  }

  private static List<Found> found(List<Remembered> now, Standings standings) {
    List<Found> found = new ArrayList<>();
    for (Remembered finding : now) {
      Standing standing = standings.byKey().getOrDefault(finding.key(), Standing.UNKNOWN);
      found.add(
          new Found(finding, standing.state() == null ? Standing.State.NEW : standing.state()));
    }
    standings.absent().forEach(finding -> found.add(new Found(finding, Standing.State.ABSENT)));
    return found;
  }
}
