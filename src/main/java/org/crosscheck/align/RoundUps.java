package org.crosscheck.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.place.StreetAddress;

/**
 * Knows round-ups, which tell of one incident after another ("Four killed over the weekend"), and
 * leaves out what they tell of incidents that no other article of the story tells of. A part begins
 * with each paragraph that has an address and an hour of its own; it is of the story where another
 * article has names or numbers that the round-up has in this part alone.
 */
final class RoundUps {

  /** So many parts, each with its own street and hour, has no report of one incident. */
  private static final int PARTS = 4;

  /** One word in common may be a hospital's or an officer's. */
  private static final int COMMON = 2;

  /** A shorter number is an age or a count. */
  private static final int DIGITS = 3;

  /** For each round-up where a part begins, and whether it is of the story. */
  private final ImmutableMap<String, NavigableMap<Integer, Boolean>> parts;

  RoundUps(AnnotatedStory story, List<Claim> claims) {
    Map<String, Set<String>> words = new HashMap<>();
    story.articles().forEach(each -> words.put(each.id(), telling(each.sentences())));
    ImmutableMap.Builder<String, NavigableMap<Integer, Boolean>> found = ImmutableMap.builder();
    ImmutableListMultimap<String, Claim> bySource = Multimaps.index(claims, Claim::source);
    for (AnnotatedArticle article : story.articles()) {
      List<List<Sentence>> sections = sections(article, bySource.get(article.id()));
      if (sections.size() > PARTS) {
        found.put(article.id(), parts(article, sections, words));
      }
    }
    parts = found.buildOrThrow();
  }

  /**
   * The article cut before each paragraph that has an address and an hour; first what precedes.
   *
   * @param claims those of the article
   */
  private static List<List<Sentence>> sections(AnnotatedArticle article, List<Claim> claims) {
    Set<Integer> addresses = new TreeSet<>();
    Set<Integer> hours = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    for (Claim claim : claims) {
      boolean address =
          claim instanceof Attribute place && place.subject().equals(StreetAddress.SUBJECT);
      boolean hour = claim instanceof Timing timing && timing.when().grain() == ChronoUnit.MINUTES;
      if ((address || hour) && known.add(claim.predicate() + claim.value())) {
        article
            .sentences(claim.passage().span())
            .forEach(each -> (address ? addresses : hours).add(each.paragraph()));
      }
    }
    addresses.retainAll(hours);
    List<List<Sentence>> sections = new ArrayList<>(List.of(new ArrayList<>()));
    int paragraph = -1;
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() != paragraph && addresses.contains(sentence.paragraph())) {
        sections.add(new ArrayList<>());
      }
      paragraph = sentence.paragraph();
      sections.get(sections.size() - 1).add(sentence);
    }
    return sections;
  }

  private static NavigableMap<Integer, Boolean> parts(
      AnnotatedArticle article, List<List<Sentence>> sections, Map<String, Set<String>> words) {
    Map<String, Integer> counts = new HashMap<>();
    List<Set<String>> told = sections.stream().map(RoundUps::telling).toList();
    told.forEach(section -> section.forEach(word -> counts.merge(word, 1, Integer::sum)));
    NavigableMap<Integer, Boolean> parts = new TreeMap<>();
    for (int i = 0; i < sections.size(); i++) {
      List<String> own =
          told.get(i).stream().filter(word -> counts.getOrDefault(word, 0) == 1).toList();
      boolean shared =
          words.entrySet().stream()
              .filter(other -> !other.getKey().equals(article.id()))
              .anyMatch(other -> own.stream().filter(other.getValue()::contains).count() >= COMMON);
      sections.get(i).stream()
          .findFirst()
          .ifPresent(first -> parts.put(first.span().start(), shared));
    }
    return parts;
  }

  /** The names and the longer numbers in some sentences. */
  private static Set<String> telling(List<Sentence> sentences) {
    Set<String> words = new TreeSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        boolean name = token.isProperNoun() && token.isWord() && token.word().length() >= DIGITS;
        if (name || token.word().matches("\\d{" + DIGITS + ",}")) {
          words.add(token.word().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** The claims without what round-ups tell of other incidents; all of the quotations. */
  Claims without(Claims claims) {
    return parts.isEmpty()
        ? claims
        : new Claims(
            claims.entities(),
            claims.claims().stream()
                .filter(each -> each instanceof Quotation || isOfStory(each))
                .collect(ImmutableList.toImmutableList()),
            claims.cast());
  }

  /**
   * The rows of which every claim is of the story. People are known by who else there is, so those
   * of other incidents are needed until the rows are made.
   */
  List<Row> without(List<Row> rows) {
    return rows.stream().filter(row -> row.claims().stream().allMatch(this::isOfStory)).toList();
  }

  private boolean isOfStory(Claim claim) {
    NavigableMap<Integer, Boolean> starts = parts.get(claim.source());
    Span span = claim.passage().span();
    return starts == null
        || starts.floorEntry(span.start()) == null
        || starts.floorEntry(span.start()).getValue();
  }
}
