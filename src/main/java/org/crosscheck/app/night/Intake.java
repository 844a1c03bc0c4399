package org.crosscheck.app.night;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.crosscheck.app.command.Deadline;
import org.crosscheck.app.command.RunLog;
import org.crosscheck.group.Signature;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.report.json.Json;
import org.crosscheck.store.Store;

/** Annotates what the store does not have yet, and keeps it. */
final class Intake {

  /** Articles that are annotated together: enough to keep all processors at it. */
  private static final int BATCH = 16;

  private final Store store;
  private final Function<Story, AnnotatedStory> annotate;
  private final String version;
  private final RunLog log;

  /**
   * @param annotate an article for an article, by the id it has in the story
   * @param version of the pipeline that annotates
   */
  Intake(Store store, Function<Story, AnnotatedStory> annotate, String version, RunLog log) {
    this.store = store;
    this.annotate = annotate;
    this.version = version;
    this.log = log;
  }

  /**
   * What was taken in.
   *
   * @param read how many new articles
   * @param left how many there was no time for
   * @param problems why some could not be annotated
   * @param broken the hashes of these
   */
  record Taken(int read, int left, ImmutableList<Problem> problems, Set<String> broken) {}

  /** Takes in all new ones of these, until the deadline has passed. */
  Taken take(Collection<Arrival> arrivals, Deadline deadline) {
    Set<String> known = store.articles().hashes();
    Map<String, Arrival> fresh = new TreeMap<>();
    for (Arrival arrival : arrivals) {
      if (!known.contains(arrival.hash())) {
        fresh.put(arrival.hash(), arrival);
      }
    }
    List<Problem> problems = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    int read = 0;
    for (List<String> batch : Lists.partition(List.copyOf(fresh.keySet()), BATCH)) {
      if (deadline.passed()) {
        break;
      }
      Set<String> done = takeBatch(batch, fresh, problems);
      batch.stream().filter(hash -> !done.contains(hash)).forEach(broken::add);
      read += batch.size();
    }
    problems.sort(Comparator.comparing(Problem::where).thenComparing(Problem::reason));
    return new Taken(
        read - broken.size(), fresh.size() - read, ImmutableList.copyOf(problems), broken);
  }

  private Set<String> takeBatch(
      List<String> batch, Map<String, Arrival> fresh, List<Problem> problems) {
    List<Article> articles =
        batch.stream()
            .flatMap(hash -> laidOut(Objects.requireNonNull(fresh.get(hash)), problems).stream())
            .toList();
    if (articles.isEmpty()) {
      return Set.of();
    }
    AnnotatedStory annotated = log.timed("annotate", () -> annotate(articles));
    Set<String> done = log.timed("store", () -> store.atomically(() -> keep(annotated, fresh)));
    for (Problem problem : annotated.problems()) {
      Arrival arrival = fresh.get(problem.where());
      String where = arrival == null ? problem.where() : arrival.source().id();
      problems.add(new Problem(where, problem.reason(), problem.kind()));
    }
    return done;
  }

  /** An article under its hash; one that breaks the layout is named, and the others are read. */
  private static Optional<Article> laidOut(Arrival arrival, List<Problem> problems) {
    try {
      return Optional.of(arrival.article().under(arrival.hash()));
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(
          new Problem(arrival.source().id(), "laying it out broke: " + e, Problem.Kind.INTERNAL));
      return Optional.empty();
    }
  }

  private Set<String> keep(AnnotatedStory annotated, Map<String, Arrival> fresh) {
    Set<String> kept = new HashSet<>();
    for (AnnotatedArticle each : annotated.articles()) {
      Article article = Objects.requireNonNull(fresh.get(each.id())).article();
      store
          .articles()
          .put(
              each.id(),
              new AnnotatedArticle(article, each.sentences()),
              version,
              Signature.of(each.id(), article).encode());
      log.say(
          "article",
          Json.object()
              .with("source", article.id())
              .with("hash", each.id())
              .with("sha256", article.source().sha256()));
      kept.add(each.id());
    }
    return kept;
  }

  /** An article as it was kept, annotated anew where another version of the pipeline did it. */
  AnnotatedArticle annotated(String hash) {
    return store
        .articles()
        .annotated(hash, version)
        .orElseGet(
            () -> {
              Article article = store.articles().article(hash).orElseThrow();
              AnnotatedStory annotated = annotate(List.of(article.under(hash)));
              if (annotated.articles().isEmpty()) {
                throw new IllegalStateException(
                    article.id() + " could not be annotated again: " + annotated.problems());
              }
              AnnotatedArticle anew =
                  new AnnotatedArticle(article, annotated.articles().get(0).sentences());
              store.articles().put(hash, anew, version, Signature.of(hash, article).encode());
              return anew;
            });
  }

  private AnnotatedStory annotate(List<Article> articles) {
    return annotate.apply(
        new Story(
            "new", null, null, articles.stream().collect(toImmutableList()), ImmutableList.of()));
  }
}
