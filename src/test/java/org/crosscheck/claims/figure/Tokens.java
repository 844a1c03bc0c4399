package org.crosscheck.claims.figure;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Token;

/** Makes tokens of words that stand apart, without a model. */
public final class Tokens {

  private Tokens() {}

  /** One token a word, as in "at least 12 people"; the word is its own lemma. */
  public static List<Token> of(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ", -1)) {
      tokens.add(
          new Token(tokens.size(), new Span(start, start + word.length()), word, word, "NN", "O"));
      start += word.length() + 1;
    }
    return tokens;
  }
}
