package org.crosscheck.detect.quote;

import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.IndexWordSet;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/** Which words mean nearly the same, by WordNet 3.1: they share a sense, or two similar ones. */
final class Synonyms {

  /** WordNet orders senses by use; 'meet' is 'contact' in its rarer ones only. */
  private static final int COMMON = 3;

  /** Read when it is first asked for; it never changes. */
  private static final class WordNet {
    static final Dictionary DICTIONARY = load();

    private static Dictionary load() {
      try {
        return Dictionary.getDefaultResourceInstance();
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet is not on the class path", e);
      }
    }
  }

  /** Whether it is a word of the dictionary, in any of its forms. */
  boolean knows(String word) {
    return !senses(word).isEmpty();
  }

  /** Whether two words share a sense, a similar sense, or a stem. */
  boolean near(String one, String other) {
    if (sameStem(one, other)) {
      return true;
    }
    Set<String> here = senses(one);
    here.retainAll(senses(other));
    return !here.isEmpty();
  }

  /** Whether two words are forms of one. */
  static boolean sameStem(String one, String other) {
    return stem(one).equals(stem(other));
  }

  /** Inflections and short derivations have their first letters in common. */
  private static String stem(String word) {
    String stem = word.replaceFirst("(ing|edly|ed|ly|ies|es|s|e)$", "");
    return stem.length() < 3 ? word : stem;
  }

  private static Set<String> senses(String word) {
    Set<String> senses = new TreeSet<>();
    try {
      IndexWordSet all = WordNet.DICTIONARY.lookupAllIndexWords(word);
      for (IndexWord each : all.getIndexWordArray()) {
        for (Synset synset :
            each.getSenses().subList(0, Math.min(COMMON, each.getSenses().size()))) {
          senses.add(key(synset));
          for (var pointer : synset.getPointers(PointerType.SIMILAR_TO)) {
            senses.add(key(pointer.getTargetSynset()));
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + word + "'", e);
    }
    return senses;
  }

  private static String key(Synset synset) {
    return synset.getPOS().getKey() + synset.getOffset();
  }
}
