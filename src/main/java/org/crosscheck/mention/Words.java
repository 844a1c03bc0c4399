package org.crosscheck.mention;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;

/** What the readers of figures ask of a sentence's words. */
public final class Words {

  /** Verbs that say nothing of what happened. */
  private static final ImmutableSet<String> LIGHT =
      ImmutableSet.of(
          "be", "have", "do", "say", "tell", "go", "get", "make", "take", "come", "will", "would",
          "could", "can", "may", "might", "should", "must", "include", "accord");

  private Words() {}

  /** The word at a place in lower case; empty beyond the ends. */
  public static String at(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).word().toLowerCase(Locale.ROOT);
  }

  /** The dictionary form at a place in lower case; empty beyond the ends. */
  public static String lemma(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** Lemmas of the nouns, verbs, adjectives and names from one token to another. */
  public static ImmutableSet<String> content(Sentence sentence, int from, int to) {
    ImmutableSet.Builder<String> lemmas = ImmutableSet.builder();
    for (int i = Math.max(0, from); i <= Math.min(to, sentence.tokens().size() - 1); i++) {
      Token token = sentence.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean open = token.isNoun() || token.tag().startsWith("VB") || token.tag().startsWith("JJ");
      if (open && token.isWord() && lemma.length() > 1 && !LIGHT.contains(lemma)) {
        lemmas.add(lemma);
      }
    }
    return lemmas.build();
  }

  /** The token and what governs it, up to the root. */
  public static List<Integer> upward(Sentence sentence, int token) {
    List<Integer> path = new ArrayList<>();
    for (int at = token; at >= 0 && path.size() <= sentence.tokens().size(); ) {
      path.add(at);
      at = sentence.tree().governor(at);
    }
    return path;
  }

  /** The nearest verb at or above a token. */
  public static Optional<Integer> verb(Sentence sentence, int token) {
    return upward(sentence, token).stream()
        .filter(each -> sentence.token(each).tag().startsWith("VB"))
        .findFirst();
  }
}
