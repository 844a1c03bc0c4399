package org.crosscheck.group;

import java.util.Arrays;
import java.util.Map;

/** Terms with weights, of length one, or empty. */
final class Vector {

  /** Their numbers, rising. */
  private final int[] terms;

  private final double[] weights;

  /** Weighs each term by how rare it is, and by how often it stands there. */
  Vector(Map<String, Integer> counts, Rarity rarity) {
    long[] order = new long[counts.size()];
    int size = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      order[size++] = ((long) rarity.number(each.getKey()) << 32) | each.getValue();
    }
    Arrays.sort(order);
    terms = new int[size];
    weights = new double[size];
    double square = 0;
    for (int i = 0; i < size; i++) {
      terms[i] = (int) (order[i] >>> 32);
      weights[i] = (1 + Math.log((int) order[i])) * rarity.of(terms[i]);
      square += weights[i] * weights[i];
    }
    for (int i = 0; i < size && square > 0; i++) {
      weights[i] /= Math.sqrt(square);
    }
  }

  int size() {
    return terms.length;
  }

  int term(int place) {
    return terms[place];
  }

  double weight(int place) {
    return weights[place];
  }

  double cosine(Vector other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
