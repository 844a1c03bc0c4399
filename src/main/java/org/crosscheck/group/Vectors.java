package org.crosscheck.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Signatures as vectors of length one, weighted by how few articles share a word. */
final class Vectors {

  private final List<Map<String, Double>> vectors;
  private final Map<String, List<Integer>> postings = new HashMap<>();

  Vectors(List<Signature> signatures) {
    Map<String, Integer> shared = new HashMap<>();
    signatures.forEach(
        each -> each.terms().keySet().forEach(t -> shared.merge(t, 1, Integer::sum)));
    vectors = signatures.stream().map(each -> vector(each, shared, signatures.size())).toList();
    for (int i = 0; i < vectors.size(); i++) {
      for (String term : vectors.get(i).keySet()) {
        postings.computeIfAbsent(term, key -> new java.util.ArrayList<>()).add(i);
      }
    }
  }

  private static Map<String, Double> vector(
      Signature signature, Map<String, Integer> shared, int articles) {
    Map<String, Double> vector = new HashMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> term : signature.terms().entrySet()) {
      boolean name = Character.isUpperCase(term.getKey().charAt(0));
      double prior = name ? 0.002 : 0.03;
      double idf =
          Math.log((articles + 500) / (shared.getOrDefault(term.getKey(), 0) + 500 * prior));
      double weight = (1 + Math.log(term.getValue())) * Math.max(0, idf);
      vector.put(term.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    vector.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  /** The cosine with each other one that shares a word which no more than so many have. */
  Map<Integer, Double> near(int index, int common) {
    Map<Integer, Double> near = new TreeMap<>();
    for (String term : vectors.get(index).keySet()) {
      List<Integer> sharing = postings.getOrDefault(term, List.of());
      if (sharing.size() <= common) {
        sharing.forEach(other -> near.put(other, 0.0));
      }
    }
    near.remove(index);
    near.replaceAll((other, none) -> cosine(vectors.get(index), vectors.get(other)));
    return near;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> shorter = one.size() < other.size() ? one : other;
    Map<String, Double> longer = one.size() < other.size() ? other : one;
    double sum = 0;
    for (Map.Entry<String, Double> term : shorter.entrySet()) {
      sum += term.getValue() * longer.getOrDefault(term.getKey(), 0.0);
    }
    return sum;
  }
}
