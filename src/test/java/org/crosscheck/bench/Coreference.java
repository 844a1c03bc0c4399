package org.crosscheck.bench;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well mentions are put together, over several stories: MUC (Vilain et al., 1995), B³ (Bagga
 * and Baldwin, 1998), CEAF with the similarity of entities (Luo, 2005), and the mean of their F1,
 * which is CoNLL-2011's figure. The mentions are the same on both sides.
 */
final class Coreference {

  private final Ratio muc = new Ratio();
  private final Ratio b3 = new Ratio();
  private final Ratio ceafe = new Ratio();

  /** Two fractions that are summed up before they are divided. */
  private static final class Ratio {
    private double right;
    private double alsoRight;
    private double found;
    private double wanted;

    void add(double right, double found, double alsoRight, double wanted) {
      this.right += right;
      this.found += found;
      this.alsoRight += alsoRight;
      this.wanted += wanted;
    }

    Figures figures() {
      return new Figures(found == 0 ? 0 : right / found, wanted == 0 ? 0 : alsoRight / wanted);
    }
  }

  /** Precision and recall. */
  record Figures(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
    }
  }

  /**
   * Adds a story.
   *
   * @param key of each mention, the name of the group that people put it into
   * @param response of each, the name of the group that is measured
   */
  <M> void add(Map<M, String> key, Map<M, String> response) {
    if (!key.keySet().equals(response.keySet())) {
      throw new IllegalArgumentException("other mentions in the response than in the key");
    }
    Collection<Set<M>> wanted = groups(key);
    Collection<Set<M>> found = groups(response);
    muc.add(
        links(found, key), most(found), // what is joined in the response, and rightly so
        links(wanted, response), most(wanted));
    b3.add(shared(found, key), key.size(), shared(wanted, response), key.size());
    double alike = alike(List.copyOf(wanted), List.copyOf(found));
    ceafe.add(alike, found.size(), alike, wanted.size());
  }

  private static <M> Collection<Set<M>> groups(Map<M, String> names) {
    Map<String, Set<M>> groups = new LinkedHashMap<>();
    names.forEach(
        (mention, name) ->
            groups.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(mention));
    return groups.values();
  }

  private static <M> double most(Collection<Set<M>> groups) {
    return groups.stream().mapToInt(group -> group.size() - 1).sum();
  }

  /** The links of these groups that the other side has, too. */
  private static <M> double links(Collection<Set<M>> groups, Map<M, String> others) {
    return groups.stream()
        .mapToLong(group -> group.size() - group.stream().map(others::get).distinct().count())
        .sum();
  }

  /** For each mention the share of its group that is with it on the other side as well. */
  private static <M> double shared(Collection<Set<M>> groups, Map<M, String> others) {
    double sum = 0;
    for (Set<M> group : groups) {
      Map<String, Integer> parts = new LinkedHashMap<>();
      group.forEach(mention -> parts.merge(others.getOrDefault(mention, ""), 1, Integer::sum));
      sum += parts.values().stream().mapToDouble(part -> (double) part * part).sum() / group.size();
    }
    return sum;
  }

  private static <M> double alike(List<Set<M>> wanted, List<Set<M>> found) {
    double[][] gains = new double[wanted.size()][found.size()];
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        gains[i][j] =
            2.0
                * Sets.intersection(wanted.get(i), found.get(j)).size()
                / (wanted.get(i).size() + found.get(j).size());
      }
    }
    return Assignment.best(gains);
  }

  Figures muc() {
    return muc.figures();
  }

  Figures b3() {
    return b3.figures();
  }

  Figures ceafe() {
    return ceafe.figures();
  }

  /** The mean of the three. */
  double conll() {
    return (muc().f1() + b3().f1() + ceafe().f1()) / 3;
  }
}
