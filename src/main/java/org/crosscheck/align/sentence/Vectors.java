package org.crosscheck.align.sentence;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.lexicon.Stems;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;

/**
 * The sentences of a story as vectors of unit length over its stems, each weighed by its rarity in
 * news. Numbers are left out: where two sentences differ in one they are the more worth laying side
 * by side.
 */
final class Vectors {

  /** Words that stand in any sentence. */
  private static final ImmutableSet<String> COMMON = WordLists.of("common");

  /** For each sentence its terms in rising order. */
  private final int[][] terms;

  /** Beside {@link #terms}. */
  private final float[][] weights;

  /** For each term the sentences that hold it, in rising order. */
  private final int[][] postings;

  Vectors(List<Line> lines) {
    Map<String, Integer> vocabulary = new HashMap<>();
    Frequencies news = Frequencies.ofNews();
    terms = new int[lines.size()][];
    weights = new float[lines.size()][];
    int[] counts = new int[16];
    for (Line line : lines) {
      Set<String> stems = stems(line.sentence());
      int[] mine = new int[stems.size()];
      double[] raw = new double[stems.size()];
      Map<Integer, Double> weight = new HashMap<>();
      int at = 0;
      for (String stem : stems) {
        int term = vocabulary.computeIfAbsent(stem, each -> vocabulary.size());
        mine[at++] = term;
        weight.put(term, news.weight(stem));
        if (term >= counts.length) {
          counts = Arrays.copyOf(counts, counts.length * 2);
        }
        counts[term]++;
      }
      Arrays.sort(mine);
      double square = 0;
      for (int i = 0; i < mine.length; i++) {
        raw[i] = weight.getOrDefault(mine[i], 0.0);
        square += raw[i] * raw[i];
      }
      float[] unit = new float[mine.length];
      for (int i = 0; i < mine.length; i++) {
        unit[i] = (float) (raw[i] / Math.sqrt(square));
      }
      terms[line.index()] = mine;
      weights[line.index()] = unit;
    }
    postings = new int[vocabulary.size()][];
    int[] filled = new int[vocabulary.size()];
    for (int term = 0; term < postings.length; term++) {
      postings[term] = new int[counts[term]];
    }
    for (int line = 0; line < terms.length; line++) {
      for (int term : terms[line]) {
        postings[term][filled[term]++] = line;
      }
    }
  }

  private static Set<String> stems(Sentence sentence) {
    Set<String> stems = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String word = token.word();
      if (Character.isLetter(word.codePointAt(0))) {
        String stem = Stems.of(word);
        if (!COMMON.contains(stem) && !COMMON.contains(word)) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }

  int[] terms(int line) {
    return terms[line];
  }

  float weight(int line, int place) {
    return weights[line][place];
  }

  int[] postings(int term) {
    return postings[term];
  }

  /** What a term weighs in a sentence that holds it. */
  float weightOf(int line, int term) {
    int place = Arrays.binarySearch(terms[line], term);
    return place < 0 ? 0 : weights[line][place];
  }

  /** The cosine of two sentences, from 0 to 1. */
  double cosine(int one, int other) {
    int[] a = terms[one];
    int[] b = terms[other];
    double sum = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        sum += weights[one][i++] * weights[other][j++];
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
