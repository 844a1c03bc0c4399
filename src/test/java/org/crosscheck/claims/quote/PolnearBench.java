package org.crosscheck.claims.quote;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.annotate.StockQuotations;
import org.crosscheck.claims.entity.Entities;
import org.crosscheck.claims.quote.Polnear.Attribution;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Quotation;

/**
 * Measures direct and mixed quotations and their speakers against PolNeAR's annotators, ours and
 * stock CoreNLP's beside each other. A speaker is right where the head of the words found, or the
 * last word of the name found, stands in the annotated source, and where the same name was right of
 * another stretch of the same attribution; it is asked of each quotation found whose source is
 * annotated, and of nested attributions the innermost counts.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx10g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.claims.quote.PolnearBench ../shared/data/attribution.zip dev
 * </pre>
 *
 * <p>A third argument, {@code ours}, leaves the stock annotator out, which takes ten minutes, and
 * lists the speakers that are wrong instead.
 */
final class PolnearBench {

  /**
   * A quotation as a system finds it.
   *
   * @param span with its marks
   * @param head of the speaker's mention, where the system gives one
   * @param name of the speaker, as the system calls it; empty where it knows none
   */
  record Found(Span span, Optional<Span> head, String name) {}

  private final String system;
  private final boolean list;
  private int gold;
  private int hit;
  private int exact;
  private int found;
  private int right;
  private int asked;
  private int speakersRight;

  private PolnearBench(String system, boolean list) {
    this.system = system;
    this.list = list;
  }

  /** Prints the figures. */
  public static void main(String[] args) throws IOException {
    List<Polnear.Document> documents = Polnear.read(Path.of(args[0]), args[1]);
    boolean list = args.length > 2;
    measure(new PolnearBench("crosscheck", list), documents, ours());
    if (!list) {
      StockQuotations stock = new StockQuotations();
      measure(
          new PolnearBench("stock CoreNLP", false),
          documents,
          text ->
              stock.find(text).stream()
                  .map(each -> new Found(each.span(), each.head(), each.name()))
                  .toList());
    }
  }

  private static void measure(
      PolnearBench bench, List<Polnear.Document> documents, Function<String, List<Found>> find) {
    for (Polnear.Document document : documents) {
      bench.measure(document, find.apply(document.text()));
    }
    bench.print();
  }

  private static Function<String, List<Found>> ours() {
    Annotator annotator = new Annotator();
    return text -> {
      Article article = MarksTest.article(text);
      AnnotatedStory story =
          annotator.annotate(
              new Story("polnear", null, null, ImmutableList.of(article), ImmutableList.of()));
      return found(story.articles().get(0), story);
    };
  }

  private static List<Found> found(AnnotatedArticle article, AnnotatedStory story) {
    List<Quoted> marks = Marks.of(article.article());
    List<Frame> frames = Frame.of(article, marks);
    SpeakerFinder finder = new SpeakerFinder(article.article(), marks);
    List<Found> found = new ArrayList<>();
    for (Quotation quotation : new Quotations().extract(article, new Entities().find(story))) {
      if (quotation.form() == Quotation.Form.SCARE || quotation.form() == Quotation.Form.INDIRECT) {
        continue;
      }
      for (Quoted quoted : marks) {
        if (quotation.parts().stream().anyMatch(part -> part.overlaps(quoted.outer()))) {
          Optional<Span> head =
              frames.stream()
                  .filter(frame -> frame.span().overlaps(quoted.first()))
                  .findFirst()
                  .flatMap(frame -> finder.find(frame, quoted))
                  .map(Speaker::head);
          found.add(
              new Found(units(article, quoted.outer()), units(article, head), name(quotation)));
        }
      }
    }
    return found;
  }

  private static String name(Quotation quotation) {
    return quotation.speakerName().equals("unknown") ? "" : quotation.speakerName();
  }

  private static Optional<Span> units(AnnotatedArticle article, Optional<Span> span) {
    return span.map(each -> units(article, each));
  }

  private static Span units(AnnotatedArticle article, Span span) {
    return new Span(
        article.article().text().unitOf(span.start()), article.article().text().unitOf(span.end()));
  }

  private void measure(Polnear.Document document, List<Found> quotations) {
    List<Attribution> golds = document.attributions().stream().filter(Attribution::quoted).toList();
    Set<Attribution> hits = new HashSet<>();
    ListMultimap<Attribution, String> known = ArrayListMultimap.create();
    for (Found quotation : quotations) {
      found++;
      Optional<Attribution> match =
          golds.stream()
              .filter(each -> each.isOn(quotation.span()))
              .min(Comparator.comparing(Attribution::length));
      if (match.isEmpty()) {
        continue;
      }
      right++;
      hits.add(match.get());
      if (!match.get().source().isEmpty()) {
        asked++;
        boolean again =
            !quotation.name().isEmpty() && known.containsEntry(match.get(), quotation.name());
        if (again || isSource(document.text(), match.get(), quotation)) {
          speakersRight++;
          known.put(match.get(), quotation.name());
        } else if (list) {
          System.out.println(wrong(document.text(), match.get(), quotation));
        }
      }
    }
    gold += golds.size();
    hit += hits.size();
    for (Attribution each : golds) {
      Span first = each.content().get(0);
      exact += quotations.stream().anyMatch(quotation -> same(quotation.span(), first)) ? 1 : 0;
    }
  }

  /** The annotators count the marks in or leave them out. */
  private static boolean same(Span one, Span other) {
    return Math.abs(one.start() - other.start()) <= 1 && Math.abs(one.end() - other.end()) <= 1;
  }

  private static boolean isSource(String text, Attribution attribution, Found quotation) {
    String last = quotation.name().substring(quotation.name().lastIndexOf(' ') + 1);
    return attribution.source().stream()
        .anyMatch(
            source ->
                quotation.head().filter(source::overlaps).isPresent()
                    || (!last.isEmpty()
                        && text.substring(source.start(), source.end()).contains(last)));
  }

  private static String wrong(String text, Attribution attribution, Found quotation) {
    Span span = quotation.span();
    String around =
        text.substring(Math.max(0, span.start() - 150), Math.min(text.length(), span.end() + 100));
    return String.format(
        Locale.ROOT,
        "found '%s' (%s), not '%s':%n  %s%n",
        quotation.name(),
        quotation.head().map(head -> text.substring(head.start(), head.end())).orElse("no mention"),
        attribution.source().stream()
            .map(source -> text.substring(source.start(), source.end()))
            .collect(Collectors.joining(" … ")),
        around.replaceAll("\\s+", " "));
  }

  private void print() {
    double recall = (double) hit / gold;
    double precision = (double) right / found;
    System.out.printf(
        Locale.ROOT,
        "%-14s spans, overlapping: precision %.3f recall %.3f F1 %.3f; %d of %d exact;"
            + " speaker: %d of %d = %.3f%n",
        system,
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        exact,
        gold,
        speakersRight,
        asked,
        (double) speakersRight / asked);
  }
}
