package org.crosscheck.annotate.model;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The parser's network: scores each move for the 48 words, parts of speech and relations around the
 * place of a sentence that is being read. Every sum is made in the order in which CoreNLP's {@code
 * Classifier} makes it, and rounded where that one rounds, so that the scores are the same to the
 * bit; what differs is that sums run side by side, and that what a word at a place gives to the
 * hidden units is worked out when it is first met, not for 20,000 beforehand.
 *
 * <p>Chen and Manning, A Fast and Accurate Dependency Parser using Neural Networks, EMNLP 2014.
 */
final class Network {

  /**
   * Of sums that CoreNLP does not keep for good, so many are remembered, 8 kB each; it remembers
   * 5,000. A power of two.
   */
  private static final int REMEMBERED = 4096;

  private static final int NONE = -1;

  private final ParserModel model;
  private final int hidden;
  private final int moves;

  /** The output layer, widened once. */
  private final double[] output;

  /** An open hash table of {@link ParserModel#exact}, and what has been worked out of it. */
  private final int[] exactKeys;

  private final AtomicReferenceArray<double[]> exactSums;
  private final AtomicReferenceArray<Sum> remembered = new AtomicReferenceArray<>(REMEMBERED);

  private static final class Sum {
    final int key;
    final double[] units;

    Sum(int key, double[] units) {
      this.key = key;
      this.units = units;
    }
  }

  Network(ParserModel model) {
    this.model = model;
    hidden = model.hidden;
    moves = model.output.length / hidden;
    output = new double[model.output.length];
    for (int i = 0; i < output.length; i++) {
      output[i] = model.output[i];
    }
    exactKeys = new int[Integer.highestOneBit(model.exact.length) * 4];
    Arrays.fill(exactKeys, NONE);
    for (int key : model.exact) {
      exactKeys[slot(key)] = key;
    }
    exactSums = new AtomicReferenceArray<>(exactKeys.length);
  }

  int moves() {
    return moves;
  }

  /**
   * @param numbers of the words, parts of speech and relations, each at its place
   */
  double[] scores(int[] numbers) {
    double[] units = new double[hidden];
    for (int place = 0; place < ParserModel.PLACES; place += 4) {
      double[] a = sum(numbers[place], place);
      double[] b = sum(numbers[place + 1], place + 1);
      double[] c = sum(numbers[place + 2], place + 2);
      double[] d = sum(numbers[place + 3], place + 3);
      addInOrder(units, a, b, c, d);
    }
    cube(units, model.bias);
    double[] scores = new double[moves];
    for (int unit = 0; unit < hidden; unit += 4) {
      addOutput(scores, units, unit);
    }
    return scores;
  }

  private static void addInOrder(double[] units, double[] a, double[] b, double[] c, double[] d) {
    for (int i = 0; i < units.length; i++) {
      units[i] = units[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void cube(double[] units, float[] bias) {
    for (int i = 0; i < units.length; i++) {
      double unit = units[i] + bias[i];
      units[i] = unit * unit * unit;
    }
  }

  private void addOutput(double[] scores, double[] units, int unit) {
    double a = units[unit];
    double b = units[unit + 1];
    double c = units[unit + 2];
    double d = units[unit + 3];
    int first = unit * moves;
    int second = first + moves;
    int third = second + moves;
    int fourth = third + moves;
    for (int move = 0; move < scores.length; move++) {
      scores[move] =
          scores[move]
              + a * output[first + move]
              + b * output[second + move]
              + c * output[third + move]
              + d * output[fourth + move];
    }
  }

  /** What a number at a place gives to each hidden unit. */
  private double[] sum(int number, int place) {
    int key = number * ParserModel.PLACES + place;
    int slot = slot(key);
    if (exactKeys[slot] == key) {
      double[] known = exactSums.get(slot);
      if (known == null) {
        known = workOut(number, place);
        exactSums.set(slot, known);
      }
      return known;
    }
    int drawer = key & REMEMBERED - 1;
    Sum known = remembered.get(drawer);
    if (known == null || known.key != key) {
      double[] units = workOut(number, place);
      for (int i = 0; i < units.length; i++) {
        units[i] = (float) units[i];
      }
      known = new Sum(key, units);
      remembered.set(drawer, known);
    }
    return known.units;
  }

  private int slot(int key) {
    int last = exactKeys.length - 1;
    int slot = ((key * 0x9E3779B9) >>> 8) & last;
    while (exactKeys[slot] != NONE && exactKeys[slot] != key) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  private double[] workOut(int number, int place) {
    double[] units = new double[hidden];
    int embedding = model.embedding;
    for (int i = 0; i < embedding; i += 5) {
      addInput(units, number * embedding + i, (place * embedding + i) * hidden);
    }
    return units;
  }

  /** Products are rounded to floats, and their sum is not: as CoreNLP has it. */
  private void addInput(double[] units, int value, int row) {
    float[] input = model.input;
    float[] embeddings = model.embeddings;
    float a = embeddings[value];
    float b = embeddings[value + 1];
    float c = embeddings[value + 2];
    float d = embeddings[value + 3];
    float e = embeddings[value + 4];
    int width = units.length;
    int second = row + width;
    int third = second + width;
    int fourth = third + width;
    int fifth = fourth + width;
    for (int i = 0; i < width; i++) {
      units[i] =
          units[i]
              + input[row + i] * a
              + input[second + i] * b
              + input[third + i] * c
              + input[fourth + i] * d
              + input[fifth + i] * e;
    }
  }
}
