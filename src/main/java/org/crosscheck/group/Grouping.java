package org.crosscheck.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run over articles, which are called by their place in the list. */
final class Grouping {

  /** From this mean likeness on new articles are one story: B³ is highest there. */
  private static final double ALIKE = -1;

  /**
   * From this one on they belong to a known story. It is more, as nothing that comes later can show
   * that an article would have gone better with another.
   */
  private static final double ALIKE_KNOWN = 0;

  private final List<Signature> articles;
  private final Map<String, String> stories;
  private final Likeness likeness;
  private final Neighbours neighbours;

  /** Of each article, the one that stands for all its copies, and for a known story all of it. */
  private final int[] standsFor;

  /** Two articles of which the first is new. */
  private record Pair(int one, int other, double likeness) {}

  /**
   * @param articles known and new ones, by their names
   * @param stories of those that are known
   */
  Grouping(List<Signature> articles, Map<String, String> stories) {
    this.articles = articles;
    this.stories = stories;
    Rarity rarity = new Rarity(articles);
    likeness = new Likeness(articles, rarity);
    neighbours = new Neighbours(likeness, rarity, articles.size());
    standsFor = new int[articles.size()];
  }

  ImmutableMap<String, String> assign() {
    Map<String, Integer> firstOfStory = new HashMap<>();
    for (int i = 0; i < standsFor.length; i++) {
      String story = story(i);
      Integer first = story == null ? null : firstOfStory.putIfAbsent(story, i);
      standsFor[i] = first == null ? i : first;
    }
    List<Pair> pairs = pairs();
    Clusters clusters = new Clusters(ALIKE, ALIKE_KNOWN);
    Map<Integer, Integer> clusterOf = new HashMap<>();
    units()
        .forEach(
            (unit, members) -> clusterOf.put(unit, clusters.add(story(unit) != null, members)));
    for (Pair pair : pairs) {
      clusters.alike(
          clusterOf.getOrDefault(root(pair.one), 0),
          clusterOf.getOrDefault(root(pair.other), 0),
          pair.likeness);
    }
    return names(clusters.join());
  }

  private @Nullable String story(int article) {
    return stories.get(articles.get(article).article());
  }

  /** Compares each new article with its neighbours, and puts copies together at once. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < articles.size(); one++) {
      if (story(one) != null) {
        continue;
      }
      for (int other : neighbours.of(one)) {
        if (other > one && story(other) == null) {
          continue;
        }
        double alike = likeness.of(one, other);
        if (alike > Clusters.LEAST) {
          pairs.add(new Pair(one, other, alike));
          if (likeness.isCopy(one, other)) {
            together(root(one), root(other));
          }
        }
      }
    }
    return pairs;
  }

  /** A copy of articles in two known stories goes to the first of them. */
  private void together(int one, int other) {
    if (story(one) == null) {
      standsFor[one] = other;
    } else if (story(other) == null) {
      standsFor[other] = one;
    }
  }

  private int root(int article) {
    int root = article;
    while (standsFor[root] != root) {
      root = standsFor[root];
    }
    return root;
  }

  /** All that stand together, by the article that stands for them. */
  private Map<Integer, List<Integer>> units() {
    Map<Integer, List<Integer>> units = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      units.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
    }
    return units;
  }

  private ImmutableMap<String, String> names(Collection<ImmutableList<Integer>> groups) {
    StoryNames names = new StoryNames(stories.values());
    Map<String, String> assigned = new TreeMap<>();
    for (ImmutableList<Integer> group : groups) {
      String known =
          group.stream().flatMap(each -> Stream.ofNullable(story(each))).findFirst().orElse(null);
      List<Signature> fresh =
          group.stream().filter(each -> story(each) == null).map(articles::get).toList();
      if (!fresh.isEmpty()) {
        String name = known == null ? names.of(fresh) : known;
        fresh.forEach(each -> assigned.put(each.article(), name));
      }
    }
    return ImmutableMap.copyOf(assigned);
  }
}
