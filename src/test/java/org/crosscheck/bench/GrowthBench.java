package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.crosscheck.align.Aligner;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.align.silence.Silences;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.detect.Judge;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.inbox.Inbox;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Article;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.finding.Alignment;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Hearing;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Weighing;
import org.crosscheck.rank.Ranker;
import org.crosscheck.report.Reports;
import org.crosscheck.score.Candidates;
import org.crosscheck.score.Scorer;

/**
 * Measures how the time of each stage after annotation grows with the size of a story: stories of
 * 5, 20, 80, 320 and 1,280 articles of a file, each larger than the one before it. Annotations are
 * cached, for they take longest and grow with the text alone. Times are those of the processor that
 * does the work, not counting the collection of garbage. The exponent of a stage is that of its
 * time over the sentences, from the size before; the smallest story is checked once beforehand, to
 * warm up.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx3g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.bench.GrowthBench target/growth-annotations ARTICLES.jsonl.gz [SIZE...]
 * </pre>
 */
final class GrowthBench {

  /** Shorter than this nothing is said of how a stage grows. */
  private static final double TELLING_SECONDS = 0.05;

  private static final List<Integer> SIZES = List.of(5, 20, 80, 320, 1280);

  private final Checker annotations;
  private final ClaimExtractor extractor = new ClaimExtractor();
  private final Aligner aligner = new Aligner();
  private final Judge judge = new Judge();
  private final Scorer scorer = new Scorer(judge.rules());
  private final Ranker ranker = new Ranker();
  private final Reports reports = new Reports(ImmutableListMultimap.of());
  private Map<String, Double> seconds = new LinkedHashMap<>();

  /** A story's size and the seconds of each stage. */
  private record Measured(int articles, int sentences, Map<String, Double> seconds) {}

  private GrowthBench(Path cache) {
    annotations = new Checker(cache);
  }

  /** Prints the table. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    List<Integer> sizes =
        args.length == 2 ? SIZES : Arrays.stream(args).skip(2).map(Integer::valueOf).toList();
    GrowthBench bench = new GrowthBench(Path.of(args[0]));
    List<Article> articles =
        Inbox.read(Path.of(args[1]), Limits.USUAL).arrivals().stream()
            .limit(Collections.max(sizes))
            .map(Arrival::article)
            .toList();
    bench.annotateInParts(articles);
    bench.measure(story(articles, sizes.get(0)));
    List<Measured> measured = new ArrayList<>();
    for (int size : sizes) {
      measured.add(bench.measure(story(articles, size)));
      print(measured);
    }
  }

  /** So that a run that is broken off goes on where it was. */
  private void annotateInParts(List<Article> articles) {
    for (List<Article> part : Lists.partition(articles, 100)) {
      annotations.annotate(story(part, part.size()));
    }
  }

  private static Story story(List<Article> articles, int size) {
    return new Story(
        "first-" + size,
        null,
        null,
        ImmutableList.copyOf(articles.subList(0, Math.min(size, articles.size()))),
        ImmutableList.of());
  }

  private Measured measure(Story story) throws Exception {
    AnnotatedStory annotated = annotations.annotate(story);
    seconds = new LinkedHashMap<>();
    long start = now();
    Claims claims = timed("claims", () -> extractor.extract(annotated));
    Alignment alignment = timed("align", () -> aligner.align(annotated, claims));
    Judge.Verdict verdict = timed("detect", () -> judge.judge(story, alignment.rows()));
    SentenceAlignment aligned = timed("sentences", () -> new SentenceAligner().align(annotated));
    Candidates candidates =
        timed("contrast", () -> Candidates.of(annotated, aligned, verdict.judged()));
    Scorer.Scored weighed = timed("score", () -> scorer.weigh(verdict.judged(), candidates));
    ImmutableList<Judged> scored = weighed.judged();
    ImmutableList<Finding> findings =
        timed("rank", () -> ranker.rank(story, alignment.origins(), scored));
    ImmutableList<Finding> doubtful =
        timed("doubtful", () -> ranker.rank(story, alignment.origins(), weighed.doubtful()));
    Hearing hearing =
        timed(
            "silence",
            () ->
                Silences.of(
                    aligned,
                    scored.stream().map(Judged::row).distinct().toList(),
                    claims.claims()));
    Checked checked =
        new Checked(
                annotated,
                claims.entities(),
                claims.claims(),
                alignment.collations(),
                alignment.origins(),
                scored,
                findings,
                judge.rules(),
                House.STRICT,
                verdict.problems())
            .with(hearing, new Weighing("", doubtful));
    Map<String, Integer> bytes = new TreeMap<>();
    long[] last = {now()};
    reports.write(
        checked,
        List.of(),
        (path, content) -> {
          long now = now();
          String file = path.substring(path.lastIndexOf('/') + 1);
          seconds.put(file, (now - last[0]) / 1e9);
          bytes.put(file, content.length);
          last[0] = now;
        });
    seconds.put("all", (now() - start) / 1e9);
    int sentences =
        annotated.articles().stream().mapToInt(article -> article.sentences().size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%s: %d claims, %d rows, %d findings, %d problems; bytes %s%n",
        story.id(),
        claims.claims().size(),
        alignment.rows().size(),
        findings.size(),
        verdict.problems().size(),
        bytes);
    return new Measured(story.articles().size(), sentences, seconds);
  }

  /** The time that this thread had a processor, so that whatever else runs makes no difference. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = now();
    T result = work.get();
    seconds.put(stage, (now() - start) / 1e9);
    System.out.printf(Locale.ROOT, "  %s %.2f s%n", stage, seconds.get(stage));
    return result;
  }

  private static void print(List<Measured> measured) {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%-16s", "articles"));
    measured.forEach(each -> table.append(String.format(Locale.ROOT, "%16d", each.articles())));
    table.append(String.format(Locale.ROOT, "%n%-16s", "sentences"));
    measured.forEach(each -> table.append(String.format(Locale.ROOT, "%16d", each.sentences())));
    for (String stage : measured.get(0).seconds().keySet()) {
      table.append(String.format(Locale.ROOT, "%n%-16s", stage));
      for (int i = 0; i < measured.size(); i++) {
        double now = measured.get(i).seconds().getOrDefault(stage, 0.0);
        table.append(String.format(Locale.ROOT, "%8.2f %-7s", now, exponent(measured, i, stage)));
      }
    }
    System.out.println(table);
  }

  private static String exponent(List<Measured> measured, int i, String stage) {
    if (i == 0) {
      return "";
    }
    Measured before = measured.get(i - 1);
    Measured now = measured.get(i);
    double earlier = before.seconds().getOrDefault(stage, 0.0);
    if (earlier < TELLING_SECONDS) {
      return "";
    }
    double exponent =
        Math.log(now.seconds().getOrDefault(stage, 0.0) / earlier)
            / Math.log((double) now.sentences() / before.sentences());
    return String.format(Locale.ROOT, "(%.2f)", exponent);
  }
}
