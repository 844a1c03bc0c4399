package org.crosscheck.detect.quote;

import org.crosscheck.lexicon.WordNet;

/** Which words mean nearly the same, by WordNet 3.1: they share a sense, or two similar ones. */
final class Synonyms {

  /** Whether it is a word of the dictionary, in any of its forms. */
  boolean knows(String word) {
    return WordNet.knows(word);
  }

  /** Whether two words share a sense, a similar sense, or a stem. */
  boolean near(String one, String other) {
    if (sameStem(one, other)) {
      return true;
    }
    return WordNet.areNear(one, other);
  }

  /** Whether two words are forms of one. */
  static boolean sameStem(String one, String other) {
    return stem(one).equals(stem(other));
  }

  /** Inflections and short derivations have their first letters in common. */
  private static String stem(String word) {
    String stem =
        word.replaceFirst("(?:(?:it|at)?ions?|ings?|edly|ed|fully|ful|ly|ies|es|s|e)$", "");
    return stem.length() < 3 ? word : stem;
  }
}
