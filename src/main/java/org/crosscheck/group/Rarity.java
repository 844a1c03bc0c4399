package org.crosscheck.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a term tells: the fewer articles share it, the more. It is counted in the articles at
 * hand, as if some hundred others had been read before, so that what all reports of the only event
 * in a small inbox share is not taken for common.
 */
final class Rarity {

  /** As many articles are thought of as read before. */
  private static final double READ_BEFORE = 500;

  /** In this share of them a word is thought to stand. */
  private static final double SHARE = 0.05;

  /** In this share of them a name is thought to stand: what is printed with a capital. */
  private static final double SHARE_OF_NAME = 0.005;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] articles;
  private final int[] named;
  private final int all;

  Rarity(List<Signature> signatures) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    for (Signature signature : signatures) {
      signature.terms().keySet().forEach(term -> counts.merge(term, 1, Integer::sum));
      signature.names().forEach(term -> names.merge(term, 1, Integer::sum));
    }
    all = signatures.size();
    articles = new int[counts.size()];
    named = new int[counts.size()];
    counts.forEach(
        (term, count) -> {
          articles[numbers.size()] = count;
          named[numbers.size()] = names.getOrDefault(term, 0);
          numbers.put(term, numbers.size());
        });
  }

  /** The number that stands for a term, from 0. */
  int number(String term) {
    return numbers.getOrDefault(term, -1);
  }

  int terms() {
    return articles.length;
  }

  /** In how many articles a term stands. */
  int articles(int term) {
    return articles[term];
  }

  double of(int term) {
    double share = 2 * named[term] > articles[term] ? SHARE_OF_NAME : SHARE;
    return Math.max(0, Math.log((all + READ_BEFORE) / (articles[term] + READ_BEFORE * share)));
  }
}
