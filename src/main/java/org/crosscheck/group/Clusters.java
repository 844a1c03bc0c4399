package org.crosscheck.group;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins articles to stories, the most alike first, by the mean likeness of all pairs between two of
 * them (average linkage), until no two are alike enough. One article that is a little like
 * everything joins nothing, as it would if a single pair were enough.
 */
final class Clusters {

  /** What pairs that were not compared count as; no pair counts as less. */
  static final double LEAST = -5;

  /** A join of two clusters, as alike as they were when it was noted. */
  private record Join(double likeness, int one, int other, int oneAge, int otherAge) {}

  private final double least;
  private final double leastWithKnown;
  private final List<Cluster> clusters = new ArrayList<>();
  private final PriorityQueue<Join> joins =
      new PriorityQueue<>(
          Comparator.comparingDouble(Join::likeness)
              .reversed()
              .thenComparingInt(Join::one)
              .thenComparingInt(Join::other));

  private static final class Cluster {
    /** Whether it is a known story. */
    final boolean known;

    final List<Integer> members = new ArrayList<>();

    /** By cluster: the sum, over pairs of articles, of how much more alike than least they are. */
    final Map<Integer, Double> near = new HashMap<>();

    /** Goes up whenever it grows: joins that were noted before are out of date. */
    int age;

    Cluster(boolean known) {
      this.known = known;
    }
  }

  /**
   * @param least from which mean likeness on new articles are one story
   * @param leastWithKnown from which mean likeness on they belong to a known story
   */
  Clusters(double least, double leastWithKnown) {
    this.least = least;
    this.leastWithKnown = leastWithKnown;
  }

  /** Adds a cluster, and gives its number. */
  int add(boolean known, List<Integer> members) {
    Cluster cluster = new Cluster(known);
    cluster.members.addAll(members);
    clusters.add(cluster);
    return clusters.size() - 1;
  }

  /** Notes how alike an article of one cluster and an article of another are. */
  void alike(int one, int other, double likeness) {
    if (one != other && !(clusters.get(one).known && clusters.get(other).known)) {
      double more = likeness - LEAST;
      if (more > 0) {
        clusters.get(one).near.merge(other, more, Double::sum);
        clusters.get(other).near.merge(one, more, Double::sum);
      }
    }
  }

  /**
   * Joins what is alike enough.
   *
   * @return the articles of each cluster that is left, rising
   */
  List<ImmutableList<Integer>> join() {
    for (int i = 0; i < clusters.size(); i++) {
      note(i);
    }
    while (!joins.isEmpty()) {
      Join join = joins.remove();
      if (clusters.get(join.one).age == join.oneAge
          && clusters.get(join.other).age == join.otherAge) {
        boolean into = clusters.get(join.other).known;
        merge(into ? join.other : join.one, into ? join.one : join.other);
        note(into ? join.other : join.one);
      }
    }
    return clusters.stream()
        .filter(cluster -> !cluster.members.isEmpty())
        .map(cluster -> ImmutableList.sortedCopyOf(cluster.members))
        .toList();
  }

  private void note(int one) {
    Cluster cluster = clusters.get(one);
    cluster.near.forEach(
        (other, sum) -> {
          Cluster near = clusters.get(other);
          double mean = LEAST + sum / ((double) cluster.members.size() * near.members.size());
          if (mean >= (cluster.known || near.known ? leastWithKnown : least)) {
            joins.add(
                one < other
                    ? new Join(mean, one, other, cluster.age, near.age)
                    : new Join(mean, other, one, near.age, cluster.age));
          }
        });
  }

  private void merge(int into, int from) {
    Cluster whole = clusters.get(into);
    Cluster part = clusters.get(from);
    whole.members.addAll(part.members);
    part.members.clear();
    whole.near.remove(from);
    part.near.remove(into);
    part.near.forEach(
        (other, sum) -> {
          Cluster near = clusters.get(other);
          near.near.remove(from);
          if (whole.known && near.known) {
            near.near.remove(into);
          } else {
            whole.near.merge(other, sum, Double::sum);
            near.near.merge(into, sum, Double::sum);
          }
        });
    part.near.clear();
    part.age++;
    whole.age++;
  }
}
