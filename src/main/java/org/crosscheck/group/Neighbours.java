package org.crosscheck.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the articles that are worth comparing with one: those that share rarer words with it. */
final class Neighbours {

  /** A term of more articles tells little, and would make every article everyone's neighbour. */
  private static final int MOST_SHARING = 500;

  /** Articles that reach less, as a cosine of the rarer words, are of different events. */
  private static final double LEAST = 0.05;

  private final Likeness likeness;
  private final int[][] sharing;
  private final double[][] weights;
  private final double[] sums;

  Neighbours(Likeness likeness, Rarity rarity, int articles) {
    this.likeness = likeness;
    sharing = new int[rarity.terms()][];
    weights = new double[rarity.terms()][];
    int[] filled = new int[rarity.terms()];
    sums = new double[articles];
    for (int article = 0; article < articles; article++) {
      Vector text = likeness.text(article);
      for (int i = 0; i < text.size(); i++) {
        int term = text.term(i);
        int count = rarity.articles(term);
        if (count > 1 && count <= MOST_SHARING) {
          if (filled[term] == 0) {
            sharing[term] = new int[count];
            weights[term] = new double[count];
          }
          sharing[term][filled[term]] = article;
          weights[term][filled[term]++] = text.weight(i);
        }
      }
    }
  }

  /** The neighbours of an article, rising. */
  List<Integer> of(int article) {
    List<Integer> near = new ArrayList<>();
    Vector text = likeness.text(article);
    for (int i = 0; i < text.size(); i++) {
      int[] others = sharing[text.term(i)];
      for (int k = 0; others != null && k < others.length; k++) {
        double before = sums[others[k]];
        sums[others[k]] += text.weight(i) * weights[text.term(i)][k];
        if (before < LEAST && sums[others[k]] >= LEAST && others[k] != article) {
          near.add(others[k]);
        }
      }
    }
    for (int i = 0; i < text.size(); i++) {
      int[] others = sharing[text.term(i)];
      for (int k = 0; others != null && k < others.length; k++) {
        sums[others[k]] = 0;
      }
    }
    Collections.sort(near);
    return near;
  }
}
