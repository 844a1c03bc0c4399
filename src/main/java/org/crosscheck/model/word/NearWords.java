package org.crosscheck.model.word;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds words that may be a letter or two off without trying all of them: two words are at most so
 * many edits apart only if they become one by taking as many letters out of each (Mor and Fraenkel,
 * 1982). What it finds must still be compared, for some are further off.
 *
 * @param <T> what a word stands for
 */
public final class NearWords<T> {

  /** Shorter words are near only where one letter is off, as {@code Spelling.isSlip} has it. */
  private static final int LONG = 8;

  private final SetMultimap<String, T> byRest = HashMultimap.create();

  /** Adds a word; it may stand for several. */
  public void put(String word, T value) {
    rests(word).forEach(rest -> byRest.put(rest, value));
  }

  /**
   * What all words stand for that are within an edit of one, or within two where both are of eight
   * letters or more; the word itself is among them.
   */
  public Set<T> near(String word) {
    Set<T> near = new HashSet<>();
    rests(word).forEach(rest -> near.addAll(byRest.get(rest)));
    return near;
  }

  private static Set<String> rests(String word) {
    Set<String> rests = new HashSet<>();
    rests.add(word);
    Set<String> shorter = withoutOne(word);
    rests.addAll(shorter);
    if (word.length() >= LONG) {
      shorter.forEach(each -> rests.addAll(withoutOne(each)));
    }
    return rests;
  }

  private static Set<String> withoutOne(String word) {
    Set<String> shorter = new HashSet<>();
    for (int i = 0; i < word.length(); i++) {
      shorter.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shorter;
  }
}
