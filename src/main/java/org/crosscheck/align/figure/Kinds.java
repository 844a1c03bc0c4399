package org.crosscheck.align.figure;

import java.util.List;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/** Which nouns name people, by WordNet 3.1: their first sense is a kind of person. */
final class Kinds {

  private static final int DEEPEST = 20;

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

  private Kinds() {}

  static boolean person(String noun) {
    try {
      IndexWord word = WordNet.DICTIONARY.lookupIndexWord(POS.NOUN, noun);
      if (word == null || word.getSenses().isEmpty()) {
        return false;
      }
      Synset at = word.getSenses().get(0);
      for (int i = 0; i < DEEPEST; i++) {
        if (at.containsWord("person") && at.containsWord("someone")) {
          return true;
        }
        List<Pointer> above = at.getPointers(PointerType.HYPERNYM);
        if (above.isEmpty()) {
          return false;
        }
        at = above.get(0).getTargetSynset();
      }
      return false;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + noun + "'", e);
    }
  }
}
