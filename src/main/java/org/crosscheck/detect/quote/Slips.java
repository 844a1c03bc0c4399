package org.crosscheck.detect.quote;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

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
          .put("cannot", "can not")
          .put("cant", "can not")
          .put("wont", "will not")
          .put("shant", "shall not")
          .put("ya", "you")
          .put("yall", "you all")
          .put("yeah", "yes")
          .put("ok", "okay")
          .buildOrThrow();

  /** What is left of a verb that is drawn to the word before it. */
  private static final ImmutableMap<String, String> DRAWN =
      ImmutableMap.<String, String>builder()
          .put("am", "m")
          .put("are", "re")
          .put("is", "s")
          .put("has", "s")
          .put("have", "ve")
          .put("had", "d")
          .put("would", "d")
          .put("will", "ll")
          .put("not", "nt")
          .buildOrThrow();

  private Slips() {}

  /**
   * The words as somebody says them who draws them together: "he is", "he has" and "he's" are one,
   * and so are "gonna" and "going to".
   */
  static List<String> drawnTogether(List<String> words) {
    List<String> drawn = new ArrayList<>();
    for (String word : written(words)) {
      @Nullable String rest = drawn.isEmpty() ? null : DRAWN.get(word);
      if (rest == null) {
        drawn.add(word);
      } else {
        drawn.set(drawn.size() - 1, drawn.get(drawn.size() - 1) + rest);
      }
    }
    return drawn;
  }

  /** The words as they are written that are printed as they sound. */
  static List<String> written(List<String> words) {
    return words.stream()
        .flatMap(word -> Splitter.on(' ').splitToStream(SPOKEN.getOrDefault(word, word)))
        .toList();
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
