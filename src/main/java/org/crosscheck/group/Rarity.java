package org.crosscheck.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  private final Map<String, Term> terms = new HashMap<>();
  private final List<Term> byNumber = new ArrayList<>();
  private final int all;

  /** A term, with how many articles it stands in, and in how many of these as a name. */
  private static final class Term {
    final int number;
    int articles;
    int named;

    Term(int number) {
      this.number = number;
    }
  }

  Rarity(List<Signature> signatures) {
    for (Signature signature : signatures) {
      for (String each : signature.terms().keySet()) {
        Term term = terms.get(each);
        if (term == null) {
          term = new Term(byNumber.size());
          terms.put(each, term);
          byNumber.add(term);
        }
        term.articles++;
      }
      for (String each : signature.names()) {
        Objects.requireNonNull(terms.get(each)).named++;
      }
    }
    all = signatures.size();
  }

  /** The number that stands for a term, from 0. */
  int number(String term) {
    Term known = terms.get(term);
    return known == null ? -1 : known.number;
  }

  int terms() {
    return byNumber.size();
  }

  /** In how many articles a term stands. */
  int articles(int term) {
    return byNumber.get(term).articles;
  }

  double of(int term) {
    Term known = byNumber.get(term);
    double share = 2 * known.named > known.articles ? SHARE_OF_NAME : SHARE;
    return Math.max(0, Math.log((all + READ_BEFORE) / (known.articles + READ_BEFORE * share)));
  }
}
