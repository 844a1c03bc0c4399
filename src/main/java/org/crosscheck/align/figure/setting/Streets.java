package org.crosscheck.align.figure.setting;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Spelling;

/** Finds the streets of a sentence by the word before their kind: "elm" in "Elm Street". */
final class Streets {

  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "street",
          "st.",
          "avenue",
          "ave.",
          "road",
          "rd.",
          "drive",
          "dr.",
          "boulevard",
          "blvd.",
          "lane",
          "court",
          "place",
          "streets",
          "avenues",
          "drives");

  private Streets() {}

  /** The last word of each street's own name, both of "Elm and Oak streets". */
  static Set<String> of(Sentence sentence) {
    Set<String> streets = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String kind = Words.at(sentence.tokens(), token.index() + 1);
      if (KINDS.contains(kind) && capital(sentence, token.index())) {
        streets.add(name(token));
        boolean two =
            kind.endsWith("s") && Words.at(sentence.tokens(), token.index() - 1).equals("and");
        if (two && capital(sentence, token.index() - 2)) {
          streets.add(name(sentence.token(token.index() - 2)));
        }
      }
    }
    return streets;
  }

  /** Whether a street of the one is a street of the other, but for a slip of the pen. */
  static boolean meet(Set<String> streets, Set<String> others) {
    return streets.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> one.equals(other) || Spelling.isSlip(one, other)));
  }

  private static String name(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  private static boolean capital(Sentence sentence, int at) {
    return at >= 0 && Character.isUpperCase(sentence.token(at).word().codePointAt(0));
  }
}
