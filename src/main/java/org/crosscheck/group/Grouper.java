package org.crosscheck.group;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives new articles their stories. What belongs to a story already stays there, and two known
 * stories never become one: editors have decided on them. The same articles give the same stories,
 * whatever order they come in.
 */
public final class Grouper {

  /** Two articles about one event are at least as alike as this, as a cosine. */
  private static final double ALIKE = 0.3;

  /** A word that more articles share than this tells nothing of which event they are about. */
  private static final int COMMON = 200;

  private static final int LINK_DAYS = 14;

  /**
   * Finds the stories of new articles.
   *
   * @param known articles that belong to stories
   * @param arrivals new articles; one that is known as well stays where it is
   * @return for each new article its story's id, in the order of the articles' names: a known
   *     story's, or one that is made of the hash of the first article of a new story
   */
  public ImmutableMap<String, String> assign(List<Grouped> known, List<Signature> arrivals) {
    Map<String, Signature> all = new TreeMap<>();
    Map<String, String> story = new HashMap<>();
    for (Grouped each : known) {
      all.put(each.signature().article(), each.signature());
      story.put(each.signature().article(), each.story());
    }
    Set<String> fresh = new HashSet<>();
    for (Signature each : arrivals) {
      if (all.putIfAbsent(each.article(), each) == null) {
        fresh.add(each.article());
      }
    }
    List<Signature> signatures = List.copyOf(all.values());
    Vectors vectors = new Vectors(signatures);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      if (fresh.contains(signatures.get(i).article())) {
        for (Map.Entry<Integer, Double> other : vectors.near(i, COMMON).entrySet()) {
          if (other.getValue() >= ALIKE
              && inTime(signatures.get(i), signatures.get(other.getKey()))) {
            pairs.add(new Pair(i, other.getKey(), other.getValue()));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other));
    Clusters clusters = new Clusters(signatures, story);
    pairs.forEach(pair -> clusters.join(pair.one(), pair.other()));
    ImmutableMap.Builder<String, String> assigned = ImmutableMap.builder();
    Map<Integer, String> names = clusters.names();
    for (int i = 0; i < signatures.size(); i++) {
      String article = signatures.get(i).article();
      if (fresh.contains(article)) {
        assigned.put(article, names.getOrDefault(i, article));
      }
    }
    return assigned.buildOrThrow();
  }

  private static boolean inTime(Signature one, Signature other) {
    return one.day() == null
        || other.day() == null
        || Math.abs(one.day().toEpochDay() - other.day().toEpochDay()) <= LINK_DAYS;
  }

  private record Pair(int one, int other, double likeness) {}
}
