package org.crosscheck.align.origin;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Origins.Link;
import org.crosscheck.model.finding.Origins.Relation;
import org.crosscheck.model.finding.Row;

/** Finds which sources of a story are independent witnesses. */
public final class OriginFinder {

  /** A source that has so much of its prose from another is no second witness. */
  private static final double ONE_ORIGIN = 0.35;

  /** Below this a shared passage is a title or a stock phrase. */
  private static final int FEWEST_WORDS = 12;

  private static final int PASSAGES = 8;

  /**
   * What was found.
   *
   * @param origins the groups and the evidence
   * @param rows of fidelity, one for each source that rewords
   */
  public record Found(Origins origins, ImmutableList<Row> rows) {}

  private final Fidelity fidelity = new Fidelity();

  /**
   * Finds the origins of a story's sources.
   *
   * @param quotations of all its sources
   * @param collations of these
   */
  public Found find(AnnotatedStory story, List<Quotation> quotations, List<Collation> collations) {
    List<Prose> prose = new ArrayList<>();
    ImmutableListMultimap<String, Quotation> bySource =
        Multimaps.index(quotations, Quotation::source);
    for (AnnotatedArticle article : story.articles()) {
      prose.add(Prose.of(article, bySource.get(article.id())));
    }
    Map<String, String> origin = new LinkedHashMap<>();
    for (Article article : story.story().articles()) {
      origin.put(article.id(), article.id());
    }
    List<Link> links = new ArrayList<>();
    for (Copies.Shared shared : Copies.among(prose)) {
      String one = prose.get(shared.one()).source();
      String other = prose.get(shared.other()).source();
      if (shared.words() >= FEWEST_WORDS) {
        links.add(new Link(Relation.COPY, one, other, shared.share(), shared.passages()));
        if (shared.share() >= ONE_ORIGIN) {
          join(origin, one, other);
        }
      }
    }
    links.addAll(statements(collations));
    List<Row> rows = new ArrayList<>();
    for (Fidelity.Deviation record : fidelity.rewording(collations)) {
      join(origin, record.against(), record.source());
      rows.add(record.row());
      links.add(
          new Link(
              Relation.REWORDING,
              record.source(),
              record.against(),
              record.share(),
              passages(record)));
    }
    return new Found(
        new Origins(numbered(origin), ImmutableList.copyOf(links)), ImmutableList.copyOf(rows));
  }

  private static ImmutableList<Passage> passages(Fidelity.Deviation record) {
    List<Claim> own = new ArrayList<>();
    List<Claim> theirs = new ArrayList<>();
    for (Claim claim : record.claims()) {
      if (claim.source().equals(record.source())) {
        own.add(claim);
      } else if (claim.source().equals(record.against())) {
        theirs.add(claim);
      }
    }
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    for (int i = 0; i < Math.min(PASSAGES / 2, Math.min(own.size(), theirs.size())); i++) {
      passages.add(own.get(i).passage()).add(theirs.get(i).passage());
    }
    return passages.build();
  }

  /** Each source is linked with the first that prints the same statement. */
  private static List<Link> statements(List<Collation> collations) {
    Map<String, Map<String, List<Passage>>> shared = new TreeMap<>();
    Multiset<String> sentences = HashMultiset.create();
    for (Collation collation : collations) {
      Quotation first = collation.witnesses().get(0);
      for (Quotation witness : collation.witnesses()) {
        if (!witness.source().equals(first.source())
            && Math.min(witness.words().size(), first.words().size()) >= FEWEST_WORDS) {
          List<Passage> passages =
              shared
                  .computeIfAbsent(first.source(), each -> new TreeMap<>())
                  .computeIfAbsent(witness.source(), each -> new ArrayList<>());
          sentences.add(first.source() + "\n" + witness.source());
          if (passages.size() < PASSAGES && !passages.contains(witness.passage())) {
            passages.add(first.passage());
            passages.add(witness.passage());
          }
        }
      }
    }
    int most = Math.max(1, collations.size());
    List<Link> links = new ArrayList<>();
    shared.forEach(
        (from, all) ->
            all.forEach(
                (to, passages) ->
                    links.add(
                        new Link(
                            Relation.SHARED_QUOTATION,
                            from,
                            to,
                            Math.min(1, sentences.count(from + "\n" + to) / (double) most),
                            ImmutableList.copyOf(passages)))));
    return links;
  }

  private static void join(Map<String, String> origin, String one, String other) {
    String keep = origin.get(one);
    String drop = origin.get(other);
    origin.replaceAll((source, now) -> now.equals(drop) ? keep : now);
  }

  private static ImmutableMap<String, Integer> numbered(Map<String, String> origin) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    ImmutableMap.Builder<String, Integer> group = ImmutableMap.builder();
    origin.forEach(
        (source, now) ->
            group.put(source, numbers.computeIfAbsent(now, each -> numbers.size() + 1)));
    return group.buildOrThrow();
  }
}
