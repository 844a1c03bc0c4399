package org.crosscheck.app;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crosscheck.align.Aligner;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.align.silence.Silences;
import org.crosscheck.app.house.Houses;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.detect.Detectors;
import org.crosscheck.detect.Judge;
import org.crosscheck.ingest.layout.Unread;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.finding.Alignment;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Hearing;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Weighing;
import org.crosscheck.rank.Ranker;
import org.crosscheck.score.Candidates;
import org.crosscheck.score.Model;
import org.crosscheck.score.Scorer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a story through the stages. A stage that breaks is a problem of the story: what it would
 * have given is empty, or lacks the article that broke it, and the stages after it go on.
 */
public final class Crosscheck {

  private static final Logger LOG = LoggerFactory.getLogger(Crosscheck.class);

  private final Function<Story, AnnotatedStory> annotate;
  private final Function<AnnotatedStory, Claims> extract;
  private final Align align;
  private final House house;
  private final Judge judge;
  private final boolean model;
  private final Timings timings;
  private final Ranker ranker = new Ranker();

  /** The port of the stage that lays claims side by side. */
  interface Align {
    Alignment align(AnnotatedStory story, Claims claims);
  }

  /**
   * @param annotate called once a story has articles; a costly annotator can load on the first call
   */
  public Crosscheck(Function<Story, AnnotatedStory> annotate) {
    this(
        annotate,
        new ClaimExtractor()::extract,
        new Aligner()::align,
        Houses.named(Houses.DEFAULT));
  }

  Crosscheck(
      Function<Story, AnnotatedStory> annotate,
      Function<AnnotatedStory, Claims> extract,
      Align align,
      House house) {
    this(annotate, extract, align, house, true, new Timings());
  }

  private Crosscheck(
      Function<Story, AnnotatedStory> annotate,
      Function<AnnotatedStory, Claims> extract,
      Align align,
      House house,
      boolean model,
      Timings timings) {
    this.annotate = annotate;
    this.extract = extract;
    this.align = align;
    this.house = house;
    judge = new Judge(Detectors.under(house));
    this.model = model;
    this.timings = timings;
  }

  /** The same under a newsroom's rule on quotations. */
  public Crosscheck under(House rule) {
    return new Crosscheck(annotate, extract, align, rule, model, timings);
  }

  /** The same with the rules alone. */
  Crosscheck withoutModel() {
    return new Crosscheck(annotate, extract, align, house, false, timings);
  }

  /** Where the time goes of all that this one, and those made of it, check. */
  Timings timings() {
    return timings;
  }

  /** Checks a story; what could not be done stands among its problems. */
  Checked check(Story story) {
    return check(annotate(story));
  }

  /**
   * Checks a story beside a text of the desk's own. What outlets are found to differ in is the same
   * as without it; where it differs from them comes first.
   */
  Checked check(Story story, Article draft) {
    AnnotatedStory all = annotate(story.with(draft));
    Checked beside = check(all);
    AnnotatedStory published =
        new AnnotatedStory(
            story,
            all.articles().stream()
                .filter(article -> !article.article().source().isOwn())
                .collect(toImmutableList()),
            all.problems(),
            all.earlier());
    // The outlets' findings keep the keys that they have without the draft.
    ImmutableList<Finding> keyed =
        Ranker.distinctKeys(
            ImmutableList.<Finding>builder()
                .addAll(check(published).findings())
                .addAll(beside.findings().stream().filter(Finding::isOwn).iterator())
                .build());
    return beside.with(
        keyed.stream()
            .sorted(Comparator.comparing(Finding::isOwn).reversed())
            .collect(toImmutableList()));
  }

  /** Annotates a story's articles; those that cannot be are among the problems. */
  public AnnotatedStory annotate(Story story) {
    AnnotatedStory annotated = new Attempt(story).annotate();
    if (story.earlier().isEmpty()) {
      return annotated;
    }
    AnnotatedStory earlier =
        new Attempt(
                new Story(
                    story.id(),
                    story.title(),
                    story.date(),
                    story.earlier().stream().map(Earlier::article).collect(toImmutableList()),
                    ImmutableList.of()))
            .annotate();
    return new AnnotatedStory(
        story,
        annotated.articles(),
        ImmutableList.<Problem>builder()
            .addAll(annotated.problems())
            .addAll(earlier.problems())
            .build(),
        earlier.articles());
  }

  /** Checks a story whose articles have been annotated before. */
  public Checked check(AnnotatedStory annotated) {
    Checked checked = compare(annotated);
    return annotated.earlier().isEmpty()
        ? checked
        : new Revisions(this::compare, ranker).tell(checked);
  }

  /** Compares the sources as they stand. */
  private Checked compare(AnnotatedStory annotated) {
    Story story = annotated.story();
    Attempt attempt = new Attempt(story);
    story.articles().forEach(article -> attempt.problems.addAll(Unread.problems(article)));
    attempt.problems.addAll(annotated.problems());
    Claims claims = attempt.claims(annotated);
    Alignment alignment =
        attempt.or(
            "laying claims side by side",
            () -> align.align(annotated, claims),
            () -> nothingAligned(story));
    Judge.Verdict verdict =
        attempt.or(
            "judging",
            () -> judge.judge(story, alignment.rows()),
            () -> new Judge.Verdict(ImmutableList.of(), ImmutableList.of()));
    attempt.problems.addAll(verdict.problems());
    SentenceAlignment sentences =
        attempt.or(
            "aligning sentences",
            () -> new SentenceAligner().align(annotated),
            () -> new SentenceAlignment(ImmutableList.of(), ImmutableList.of()));
    Scorer.Scored scored = attempt.weigh(annotated, sentences, verdict.judged());
    ImmutableList<Finding> findings =
        attempt.or(
            "ranking",
            () -> ranker.rank(story, alignment.origins(), scored.judged()),
            ImmutableList::of);
    ImmutableList<Finding> doubtful =
        attempt.or(
            "ranking what is doubtful",
            () -> ranker.rank(story, alignment.origins(), scored.doubtful()),
            ImmutableList::of);
    Hearing hearing =
        attempt.or(
            "listening for silence",
            () -> hearing(sentences, claims, scored.judged()),
            () -> Hearing.NONE);
    return new Checked(
            annotated,
            claims.entities(),
            claims.claims(),
            alignment.collations(),
            alignment.origins(),
            scored.judged(),
            findings,
            judge.rules(),
            house,
            ImmutableList.copyOf(attempt.problems))
        .with(hearing, new Weighing(model ? Model.sha256() : "", doubtful));
  }

  private static Hearing hearing(SentenceAlignment sentences, Claims claims, List<Judged> judged) {
    Map<String, Claim> all = new LinkedHashMap<>();
    claims.claims().forEach(claim -> all.put(claim.id(), claim));
    judged.forEach(each -> each.row().claims().forEach(claim -> all.put(claim.id(), claim)));
    return Silences.of(
        sentences, judged.stream().map(Judged::row).distinct().toList(), all.values());
  }

  private static Alignment nothingAligned(Story story) {
    ImmutableMap.Builder<String, Integer> group = ImmutableMap.builder();
    int number = 1;
    for (var article : story.articles()) {
      group.put(article.id(), number++);
    }
    return new Alignment(
        ImmutableList.of(),
        ImmutableList.of(),
        new Origins(group.buildOrThrow(), ImmutableList.of()));
  }

  /** One story's way, and what went wrong on it. */
  private final class Attempt {

    private final Story story;
    private final List<Problem> problems;

    Attempt(Story story) {
      this.story = story;
      this.problems = new ArrayList<>(story.problems());
    }

    AnnotatedStory annotate() {
      AnnotatedStory none = new AnnotatedStory(story, ImmutableList.of(), ImmutableList.of());
      if (story.articles().isEmpty()) {
        return none;
      }
      List<Problem> before = ImmutableList.copyOf(problems);
      AnnotatedStory annotated = or("annotating", () -> annotate.apply(story), () -> none);
      return problems.equals(before)
          ? annotated
          : new AnnotatedStory(
              story,
              annotated.articles(),
              ImmutableList.copyOf(problems.subList(before.size(), problems.size())));
    }

    /** Where all articles together break the stage, those that break it alone are left out. */
    Claims claims(AnnotatedStory annotated) {
      try {
        return timings.of("reading claims", () -> extract.apply(annotated));
      } catch (RuntimeException | StackOverflowError e) {
        LOG.debug("Reading claims of {} broke", story.id(), e);
      }
      ImmutableList<AnnotatedArticle> sound =
          annotated.articles().stream().filter(this::isSound).collect(toImmutableList());
      return or(
          "reading claims",
          () -> extract.apply(only(sound)),
          () -> new Claims(ImmutableList.of(), ImmutableList.of()));
    }

    private boolean isSound(AnnotatedArticle article) {
      try {
        Claims alone = extract.apply(only(ImmutableList.of(article)));
        LOG.debug("{} of {} has {} claims", article.id(), story.id(), alone.claims().size());
        return true;
      } catch (RuntimeException | StackOverflowError e) {
        broke(article.id(), "reading its claims", e);
        return false;
      }
    }

    private AnnotatedStory only(ImmutableList<AnnotatedArticle> articles) {
      return new AnnotatedStory(story, articles, ImmutableList.of());
    }

    Scorer.Scored weigh(
        AnnotatedStory annotated, SentenceAlignment sentences, ImmutableList<Judged> judged) {
      Scorer.Scored unweighed = new Scorer.Scored(judged, ImmutableList.of());
      return or(
          "scoring",
          () ->
              model
                  ? new Scorer(judge.rules())
                      .weigh(judged, Candidates.of(annotated, sentences, judged))
                  : unweighed,
          () -> unweighed);
    }

    <T> T or(String stage, Supplier<T> work, Supplier<T> otherwise) {
      try {
        return timings.of(stage, work::get);
      } catch (RuntimeException | StackOverflowError e) {
        broke(story.id(), stage, e);
        return otherwise.get();
      }
    }

    private void broke(String where, String stage, Throwable e) {
      LOG.debug("{} broke in {}", stage, where, e);
      String at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
      problems.add(new Problem(where, stage + " broke: " + e + at, Problem.Kind.INTERNAL));
    }
  }
}
