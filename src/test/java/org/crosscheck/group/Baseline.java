package org.crosscheck.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** What anybody would do first: a story is what a cosine of TF-IDF above a threshold links. */
final class Baseline {

  private record Pair(int one, int other, double cosine) {}

  private static final double LEAST = 0.1;

  private final List<Signature> signatures;
  private final List<Pair> pairs = new ArrayList<>();

  Baseline(List<Signature> signatures) {
    this.signatures = signatures;
    int size = signatures.size();
    Map<String, List<Integer>> sharing = new HashMap<>();
    for (int i = 0; i < size; i++) {
      for (String term : signatures.get(i).terms().keySet()) {
        sharing.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
      }
    }
    List<Map<String, Double>> vectors =
        signatures.stream().map(each -> vector(each, sharing, size)).toList();
    for (int i = 0; i < size; i++) {
      double[] cosines = new double[size];
      for (Map.Entry<String, Double> term : vectors.get(i).entrySet()) {
        for (int other : sharing.getOrDefault(term.getKey(), List.of())) {
          cosines[other] += term.getValue() * vectors.get(other).getOrDefault(term.getKey(), 0.0);
        }
      }
      for (int other = i + 1; other < size; other++) {
        if (cosines[other] > LEAST) {
          pairs.add(new Pair(i, other, cosines[other]));
        }
      }
    }
  }

  private static Map<String, Double> vector(
      Signature signature, Map<String, List<Integer>> sharing, double size) {
    Map<String, Double> vector = new HashMap<>();
    signature
        .terms()
        .forEach(
            (term, count) ->
                vector.put(
                    term,
                    (1 + Math.log(count))
                        * Math.log(size / sharing.getOrDefault(term, List.of()).size())));
    double length = Math.sqrt(vector.values().stream().mapToDouble(each -> each * each).sum());
    vector.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  /** Prints what each threshold gives. */
  void sweep(BiConsumer<String, Map<String, String>> print) {
    for (int percent = 20; percent <= 45; percent += 5) {
      double least = percent / 100.0;
      int[] parent = new int[signatures.size()];
      for (int i = 0; i < parent.length; i++) {
        parent[i] = i;
      }
      for (Pair pair : pairs) {
        if (pair.cosine >= least) {
          parent[root(parent, pair.one)] = root(parent, pair.other);
        }
      }
      Map<String, String> stories = new HashMap<>();
      for (int i = 0; i < parent.length; i++) {
        stories.put(signatures.get(i).article(), "story " + root(parent, i));
      }
      print.accept(String.format(Locale.ROOT, "TF-IDF, single link, %.2f", least), stories);
    }
  }

  private static int root(int[] parent, int index) {
    int root = index;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }
}
