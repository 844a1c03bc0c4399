package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToLongFunction;
import org.crosscheck.align.Aligner;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.inbox.Inbox;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Article;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;

/**
 * Measures tokens per second over the same articles, warm, on all cores: of the annotator, of the
 * stages up to claims laid side by side in stories of five, of CoreNLP's annotators for the same
 * layers, and, where asked for, of the stock pipeline on the first of them. CoreNLP's run on one
 * thread for each article, as many at a time as there are cores.
 *
 * <pre>
 * java -Xmx2500m -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.bench.Throughput ARTICLES.jsonl.gz [ARTICLES [OF STOCK]]
 * </pre>
 */
final class Throughput {

  private static final int STORY = 5;

  private Throughput() {}

  /** Prints a line for each. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    RedwoodConfiguration.current().clear().apply();
    int most = args.length < 2 ? 500 : Integer.parseInt(args[1]);
    int stock = args.length < 3 ? 0 : Integer.parseInt(args[2]);
    List<Article> articles =
        Inbox.read(Path.of(args[0]), Limits.USUAL).arrivals().stream()
            .limit(most)
            .map(Arrival::article)
            .toList();
    Annotator annotator = new Annotator();
    double own = measure("crosscheck, annotating", articles, part -> tokens(annotator, part));
    measure(
        "crosscheck, until aligned",
        articles,
        part -> {
          AnnotatedStory story = annotator.annotate(story(part));
          new Aligner().align(story, new ClaimExtractor().extract(story));
          return tokens(story);
        });
    StanfordCoreNLP needed = needed();
    double alone = measure("CoreNLP, the same layers", articles, part -> tokens(needed, part));
    System.out.printf("annotating against the same layers: %.2f%n", own / alone);
    if (stock > 0) {
      StanfordCoreNLP all = pipeline("tokenize,pos,lemma,ner,depparse,coref,natlog,openie,quote");
      List<Article> sample = articles.subList(0, stock);
      double whole = measure("CoreNLP, stock pipeline", sample, part -> tokens(all, part));
      System.out.printf("annotating against the stock pipeline: %.2f%n", own / whole);
    }
  }

  /** Tokens per second; the first tenth is done once beforehand, to warm up. */
  private static double measure(
      String name, List<Article> articles, ToLongFunction<List<Article>> work) {
    run(articles.subList(0, Math.max(STORY, articles.size() / 10)), work);
    long start = System.nanoTime();
    long tokens = run(articles, work);
    double perSecond = tokens / ((System.nanoTime() - start) / 1e9);
    System.out.printf(
        "%-28s %5d articles %8d tokens %8.0f tokens/s%n", name, articles.size(), tokens, perSecond);
    return perSecond;
  }

  private static long run(List<Article> articles, ToLongFunction<List<Article>> work) {
    return Lists.partition(articles, STORY).parallelStream().mapToLong(work).sum();
  }

  private static Story story(List<Article> articles) {
    return new Story("part", null, null, ImmutableList.copyOf(articles), ImmutableList.of());
  }

  private static long tokens(Annotator annotator, List<Article> articles) {
    return tokens(annotator.annotate(story(articles)));
  }

  private static long tokens(AnnotatedStory story) {
    return story.articles().stream()
        .flatMap(article -> article.sentences().stream())
        .mapToLong(sentence -> sentence.tokens().size())
        .sum();
  }

  private static long tokens(StanfordCoreNLP pipeline, List<Article> articles) {
    long tokens = 0;
    for (Article article : articles) {
      Annotation annotation = new Annotation(article.text().string());
      pipeline.annotate(annotation);
      tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }
    return tokens;
  }

  /** One entity model and no expressions of time, as the annotator has it. */
  private static StanfordCoreNLP needed() {
    return pipeline(
        "tokenize,pos,lemma,ner,depparse",
        "ner.model",
        "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
        "ner.applyFineGrained",
        "false",
        "ner.applyNumericClassifiers",
        "false",
        "ner.useSUTime",
        "false",
        "ner.buildEntityMentions",
        "false");
  }

  private static StanfordCoreNLP pipeline(String annotators, String... settings) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    for (int i = 0; i < settings.length; i += 2) {
      properties.setProperty(settings[i], settings[i + 1]);
    }
    return new StanfordCoreNLP(properties);
  }
}
