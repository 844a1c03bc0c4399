package org.crosscheck.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.crosscheck.align.Aligner;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.detect.Judge;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Article;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.finding.Alignment;
import org.crosscheck.score.Candidates;
import org.crosscheck.score.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each stage costs for the bundled story, beside CoreNLP's own annotators that give the same.
 * The README has the command.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class StageBenchmark {

  private Story story;
  private Annotator annotator;
  private StanfordCoreNLP stock;
  private AnnotatedStory annotated;
  private Claims claims;
  private Alignment alignment;
  private Judge.Verdict verdict;
  private SentenceAlignment sentences;
  private Candidates candidates;
  private final Judge judge = new Judge();

  /** Takes the story through the stages once. */
  @Setup
  public void read() {
    story =
        new StoryReader()
            .read(List.of(Path.of("fixtures/cressida-dick-resignation")))
            .stories()
            .get(0);
    annotator = new Annotator();
    annotated = annotator.annotate(story);
    claims = new ClaimExtractor().extract(annotated);
    alignment = new Aligner().align(annotated, claims);
    verdict = judge.judge(story, alignment.rows());
    sentences = new SentenceAligner().align(annotated);
    candidates = Candidates.of(annotated, sentences, verdict.judged());
    Properties needed = new Properties();
    needed.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    needed.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    needed.setProperty("ner.applyFineGrained", "false");
    needed.setProperty("ner.applyNumericClassifiers", "false");
    needed.setProperty("ner.useSUTime", "false");
    needed.setProperty("ner.buildEntityMentions", "false");
    stock = new StanfordCoreNLP(needed);
  }

  @Benchmark
  public AnnotatedStory annotate() {
    return annotator.annotate(story);
  }

  /** CoreNLP's annotators of the same layers, on one thread. */
  @Benchmark
  public int annotateByCoreNlp() {
    int sentences = 0;
    for (Article article : story.articles()) {
      Annotation annotation = new Annotation(article.text().string());
      stock.annotate(annotation);
      sentences += annotation.size();
    }
    return sentences;
  }

  @Benchmark
  public Claims readClaims() {
    return new ClaimExtractor().extract(annotated);
  }

  @Benchmark
  public Alignment align() {
    return new Aligner().align(annotated, claims);
  }

  @Benchmark
  public Judge.Verdict judge() {
    return judge.judge(story, alignment.rows());
  }

  @Benchmark
  public SentenceAlignment alignSentences() {
    return new SentenceAligner().align(annotated);
  }

  @Benchmark
  public Candidates contrast() {
    return Candidates.of(annotated, sentences, verdict.judged());
  }

  @Benchmark
  public Scorer.Scored score() {
    return new Scorer(judge.rules()).weigh(verdict.judged(), candidates);
  }
}
