package org.crosscheck.detect.quote;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Other letters for the same spoken words: how they sound, or a slip of the keyboard. */
final class Slips {

  /** In shorter words one letter more often makes another word than a wrong one. */
  private static final int LONG = 6;

  private static final LevenshteinDistance ONE = new LevenshteinDistance(1);

  private static final ImmutableMap<String, String> SPOKEN =
      ImmutableMap.<String, String>builder()
          .put("gonna", "going to")
          .put("wanna", "want to")
          .put("gotta", "got to")
          .put("hafta", "have to")
          .put("helluva", "hell of a")
          .put("kinda", "kind of")
          .put("sorta", "sort of")
          .put("lotta", "lot of")
          .put("outta", "out of")
          .put("coulda", "could have")
          .put("woulda", "would have")
          .put("shoulda", "should have")
          .put("dunno", "do not know")
          .put("lemme", "let me")
          .put("gimme", "give me")
          .put("cause", "because")
          .put("cuz", "because")
          .put("til", "until")
          .put("till", "until")
          .put("em", "them")
          .put("ya", "you")
          .put("yall", "you all")
          .put("yeah", "yes")
          .put("ok", "okay")
          .put("cant", "can not")
          .put("cannot", "can not")
          .put("wont", "will not")
          .put("shant", "shall not")
          .put("im", "i am")
          .put("ive", "i have")
          .put("youre", "you are")
          .put("youve", "you have")
          .put("theyre", "they are")
          .put("theyve", "they have")
          .put("weve", "we have")
          .put("thats", "that is")
          .put("theres", "there is")
          .put("whats", "what is")
          .buildOrThrow();

  /** Verbs that are joined with "not" without any change: "does" and "doesn't". */
  private static final ImmutableSet<String> AUXILIARIES =
      ImmutableSet.of(
          "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could",
          "should", "must", "need", "might");

  private Slips() {}

  /** The words as they are written in full. */
  static List<String> inFull(List<String> words) {
    return words.stream().flatMap(word -> Splitter.on(' ').splitToStream(inFull(word))).toList();
  }

  private static String inFull(String word) {
    String verb = word.endsWith("nt") ? word.substring(0, word.length() - 2) : word;
    return verb.length() < word.length() && AUXILIARIES.contains(verb)
        ? verb + " not"
        : SPOKEN.getOrDefault(word, word);
  }

  /**
   * Whether one of two words is the other with a letter missing, doubled or wrong, and no word.
   *
   * @param synonyms knows which words there are
   */
  static boolean misspelt(String one, String other, Synonyms synonyms) {
    return Math.min(one.length(), other.length()) >= LONG
        && ONE.apply(one, other) == 1
        && !(synonyms.knows(one) && synonyms.knows(other));
  }
}
