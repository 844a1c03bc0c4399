package org.crosscheck.claims.figure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

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

  /**
   * A sentence with its tree.
   *
   * @param parsed each word with its tag, its lemma, the place of its governor (from 0, -1 for the
   *     root) and the relation, as in {@code boats/NNS/boat/1/obj}
   */
  public static Sentence parsed(String parsed) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> governors = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int start = 0;
    for (String each : Splitter.on(' ').split(parsed)) {
      List<String> parts = Splitter.on('/').splitToList(each);
      String word = parts.get(0);
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(tokens.size(), span, word, parts.get(2), parts.get(1), "O"));
      governors.add(Integer.parseInt(parts.get(3)));
      relations.add(parts.get(4));
      start += word.length() + 1;
    }
    int[] above = governors.stream().mapToInt(Integer::intValue).toArray();
    return new Sentence(0, 0, ImmutableList.copyOf(tokens), new Tree(above, relations));
  }
}
