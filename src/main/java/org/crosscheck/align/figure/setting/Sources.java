package org.crosscheck.align.figure.setting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;

/**
 * Which sources are laid side by side. Of a few all are; of many each only with the nearest, those
 * that say most of what few say, so that the pairs grow with the sources and not with their square.
 */
final class Sources {

  /** Fewer shared names, or a smaller share of the shorter article's, and it is another event. */
  private static final int SHARED_NAMES = 2;

  private static final double SHARE_OF_NAMES = 0.12;

  /**
   * Of so many sources all pairs are laid side by side. Stories of one event have mostly fewer: the
   * annotated ones have five at most, and a page of differences shows as many bases.
   */
  private static final int FEW = 24;

  /**
   * Of more than {@link #FEW} sources each is laid beside so many whose claims are told in the most
   * alike words, and so many that name the most alike people and places: as many together as it has
   * others where all are laid side by side.
   */
  private static final int NEAREST = 12;

  /** What more sources than this say tells nothing of which are near, as in the index of copies. */
  private static final int COMMON = 60;

  private final ImmutableMap<String, ImmutableSet<String>> names;
  private final Map<Pair, Boolean> sameEvent = new HashMap<>();

  private record Pair(String one, String other) {}

  Sources(AnnotatedStory story) {
    ImmutableMap.Builder<String, ImmutableSet<String>> bySource = ImmutableMap.builder();
    for (AnnotatedArticle article : story.articles()) {
      bySource.put(article.id(), names(article));
    }
    names = bySource.buildOrThrow();
  }

  private static ImmutableSet<String> names(AnnotatedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.isProperNoun() && token.isWord() && token.word().length() > 2)
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The names of people, places and things in an article, word by word in lower case. */
  ImmutableSet<String> names(String source) {
    return names.getOrDefault(source, ImmutableSet.of());
  }

  /** Whether two articles name enough of the same people and places to tell of one event. */
  boolean sameEvent(String one, String other) {
    return sameEvent.computeIfAbsent(new Pair(one, other), this::shareNames);
  }

  private boolean shareNames(Pair pair) {
    boolean longer = names(pair.one()).size() > names(pair.other()).size();
    ImmutableSet<String> few = names(longer ? pair.other() : pair.one());
    ImmutableSet<String> many = names(longer ? pair.one() : pair.other());
    int shared = 0;
    for (String name : few) {
      shared += many.contains(name) ? 1 : 0;
      if (shared >= SHARED_NAMES) {
        return true;
      }
    }
    return (double) shared / Math.max(1, few.size()) >= SHARE_OF_NAMES;
  }

  /**
   * The sources to lay beside each, all of them after it in order.
   *
   * @param words by source, what its claims are told in
   */
  Map<String, Set<String>> beside(NavigableMap<String, Set<String>> words) {
    Map<String, Set<String>> beside = new TreeMap<>();
    if (words.size() <= FEW) {
      words.keySet().forEach(source -> beside.put(source, words.tailMap(source, false).keySet()));
      return beside;
    }
    Map<String, Set<String>> named = new TreeMap<>();
    words.keySet().forEach(source -> named.put(source, names(source)));
    for (Multimap<String, String> near : List.of(nearest(words), nearest(named))) {
      near.forEach(
          (one, other) -> {
            boolean before = one.compareTo(other) < 0;
            beside
                .computeIfAbsent(before ? one : other, source -> new TreeSet<>())
                .add(before ? other : one);
          });
    }
    return beside;
  }

  /** For each source those that share most with it, a word counting by how few have it. */
  private static Multimap<String, String> nearest(Map<String, Set<String>> words) {
    Map<String, List<String>> index = new HashMap<>();
    words.forEach(
        (source, all) ->
            all.forEach(
                word -> index.computeIfAbsent(word, each -> new ArrayList<>()).add(source)));
    Multimap<String, String> nearest = TreeMultimap.create();
    words.forEach(
        (source, all) -> {
          Map<String, Double> shared = new TreeMap<>();
          for (String word : new TreeSet<>(all)) {
            Collection<String> others = index.getOrDefault(word, List.of());
            if (others.size() > 1 && others.size() <= COMMON) {
              others.forEach(other -> shared.merge(other, 1.0 / others.size(), Double::sum));
            }
          }
          shared.remove(source);
          shared.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(NEAREST)
              .forEach(other -> nearest.put(source, other.getKey()));
        });
    return nearest;
  }
}
