package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.align.Aligner;
import org.crosscheck.bench.EcbPlus.Kind;
import org.crosscheck.bench.EcbPlus.Marked;
import org.crosscheck.bench.EcbPlus.Told;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.finding.Row;

/**
 * Measures on ECB+ who is taken for whom, and which events for one, over all articles of an event:
 * MUC, B³, CEAF and their mean on the mentions that people marked and we found, beside what the
 * lemma of the head alone gives on the same mentions. A mention is found where our head stands in
 * it and its head in ours. Events that no row brings together are each alone.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx3g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.bench.LinkingBench ../shared/data/ecbplus.zip
 * </pre>
 *
 * <p>{@code --list} also names what is put together wrongly, and what is not put together.
 */
final class LinkingBench {

  /** A mention of ours: where, its head, and the group it is in. */
  private record Ours(Span span, Token head, String group) {}

  /** What is measured of one kind. */
  private static final class Measured {
    private final Coreference ours = new Coreference();
    private final Coreference lemmas = new Coreference();
    private int marked;
    private int covered;
  }

  private final Map<Kind, Measured> measured = new EnumMap<>(Kind.class);
  private final boolean list;

  private LinkingBench(boolean list) {
    this.list = list;
  }

  /** Prints the figures. */
  public static void main(String[] args) throws IOException {
    LinkingBench bench = new LinkingBench(args.length > 1 && args[1].equals("--list"));
    Checker checker = new Checker(Path.of("target/bench-annotations"));
    Aligner aligner = new Aligner();
    for (Told told : EcbPlus.read(Path.of(args[0]))) {
      AnnotatedStory story = checker.annotate(told.story());
      Claims claims = checker.claims(told.story());
      bench.add(told, story, Kind.ENTITY, entities(story, claims.entities()));
      bench.add(
          told,
          story,
          Kind.EVENT,
          events(story, claims.claims(), aligner.align(story, claims).rows()));
    }
    bench.print();
  }

  private static Map<String, List<Ours>> entities(AnnotatedStory story, List<Entity> entities) {
    Map<String, List<Ours>> byArticle = new TreeMap<>();
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        String article = mention.passage().source();
        head(story, article, List.of(mention.passage().span()))
            .ifPresent(
                head ->
                    byArticle
                        .computeIfAbsent(article, each -> new ArrayList<>())
                        .add(new Ours(mention.passage().span(), head, entity.id())));
      }
    }
    return byArticle;
  }

  /** Rows that share a claim are of one event. */
  private static Map<String, List<Ours>> events(
      AnnotatedStory story, List<Claim> claims, List<Row> rows) {
    Map<String, String> group = new LinkedHashMap<>();
    for (Row row : rows) {
      List<String> events =
          row.claims().stream().filter(Event.class::isInstance).map(Claim::id).toList();
      String name =
          events.stream().filter(group::containsKey).map(group::get).findFirst().orElse("");
      for (String event : events) {
        group.put(event, name.isEmpty() ? "row " + events.get(0) : name);
      }
    }
    Map<String, List<Ours>> byArticle = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Event event) {
        Span trigger = trigger(event);
        head(story, event.source(), List.of(trigger))
            .ifPresent(
                head ->
                    byArticle
                        .computeIfAbsent(event.source(), each -> new ArrayList<>())
                        .add(
                            new Ours(
                                head.span(), head, group.getOrDefault(event.id(), event.id()))));
      }
    }
    return byArticle;
  }

  /** An event's id says where its verb or noun begins. */
  private static Span trigger(Event event) {
    String[] parts = event.id().split(":", -1);
    int start = Integer.parseInt(parts[2]);
    return new Span(start, start + 1);
  }

  private void add(Told told, AnnotatedStory story, Kind kind, Map<String, List<Ours>> ours) {
    Measured here = measured.computeIfAbsent(kind, each -> new Measured());
    Map<Marked, String> key = new LinkedHashMap<>();
    Map<Marked, String> response = new LinkedHashMap<>();
    Map<Marked, String> lemmas = new LinkedHashMap<>();
    for (Marked marked : told.marked()) {
      if (marked.kind() != kind) {
        continue;
      }
      here.marked++;
      Optional<Token> head = head(story, marked.article(), marked.words());
      Optional<Ours> found =
          head.flatMap(
              token -> found(marked, token, ours.getOrDefault(marked.article(), List.of())));
      if (found.isPresent()) {
        here.covered++;
        key.put(marked, marked.chain());
        response.put(marked, found.get().group());
        lemmas.put(marked, head.orElseThrow().lemma().toLowerCase(Locale.ROOT));
      }
    }
    here.ours.add(key, response);
    here.lemmas.add(key, lemmas);
    if (list) {
      list(told, key, response);
    }
  }

  private static Optional<Ours> found(Marked marked, Token head, List<Ours> ours) {
    return ours.stream()
        .filter(each -> each.span().overlaps(head.span()))
        .filter(each -> marked.words().stream().anyMatch(word -> word.overlaps(each.head().span())))
        .min(Comparator.comparingInt(each -> each.span().length()));
  }

  /** The token of a stretch that hangs on none in it. */
  private static Optional<Token> head(AnnotatedStory story, String source, List<Span> words) {
    for (AnnotatedArticle article : story.articles()) {
      if (!article.article().id().equals(source)) {
        continue;
      }
      for (Sentence sentence : article.sentences()) {
        List<Token> tokens =
            sentence.tokens().stream()
                .filter(token -> words.stream().anyMatch(word -> word.overlaps(token.span())))
                .toList();
        Optional<Token> head =
            tokens.stream()
                .filter(
                    token ->
                        tokens.stream()
                            .noneMatch(
                                each -> each.index() == sentence.tree().governor(token.index())))
                .findFirst();
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  private static void list(Told told, Map<Marked, String> key, Map<Marked, String> response) {
    List<Marked> all = ImmutableList.copyOf(key.keySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        boolean same = all.get(i).chain().equals(all.get(j).chain());
        boolean joined = response.getOrDefault(all.get(i), "").equals(response.get(all.get(j)));
        if (same != joined) {
          System.out.printf(
              "%s %s: %s | %s%n",
              told.story().id(),
              joined ? "JOINED" : "PARTED",
              words(told, all.get(i)),
              words(told, all.get(j)));
        }
      }
    }
  }

  private static String words(Told told, Marked marked) {
    Span all = marked.words().stream().reduce(Span::hull).orElseThrow();
    return marked.article()
        + ":"
        + all.start()
        + " "
        + told.story().article(marked.article()).text().slice(all);
  }

  private void print() {
    measured.forEach(
        (kind, here) -> {
          System.out.printf(
              Locale.ROOT,
              "%s: %d of %d marked mentions covered (%.3f)%n",
              kind,
              here.covered,
              here.marked,
              (double) here.covered / here.marked);
          print("crosscheck", here.ours);
          print("head lemma", here.lemmas);
        });
  }

  private static void print(String name, Coreference score) {
    System.out.printf(
        Locale.ROOT,
        "  %-11s MUC %s   B3 %s   CEAFe %s   CoNLL %.3f%n",
        name,
        score.muc(),
        score.b3(),
        score.ceafe(),
        score.conll());
  }
}
