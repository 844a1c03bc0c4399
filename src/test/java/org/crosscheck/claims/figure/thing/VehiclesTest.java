package org.crosscheck.claims.figure.thing;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.claims.figure.Tokens;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VehiclesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "left in a white Harrow T-20 pickup | white Harrow T-20 pickup",
        "the grey Comet stopped | gray Comet",
        "a dark and silver sedan | silver sedan",
        "on a white beach | ''",
        "in 2013 Harrow opened | ''",
        "the Harrow school | ''"
      })
  void descriptionsAsNewsWritesThem(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  private static String read(String words) {
    List<Token> tokens = Tokens.of(words).stream().map(VehiclesTest::tagged).toList();
    int[] governors = new int[tokens.size()];
    Arrays.fill(governors, Tree.ROOT);
    Tree tree = new Tree(governors, Collections.nCopies(tokens.size(), "root"));
    Article article =
        new Article(
            new Source("a", null, null, null, null, null, ""), new Text(words), ImmutableList.of());
    Sentence sentence = new Sentence(0, 0, ImmutableList.copyOf(tokens), tree);
    return Vehicles.read(new AnnotatedArticle(article, ImmutableList.of(sentence))).stream()
        .map(claim -> claim.value())
        .collect(Collectors.joining(" & "));
  }

  private static Token tagged(Token token) {
    char first = token.word().charAt(0);
    String tag =
        Character.isUpperCase(first)
            ? "NNP"
            : token.word().matches("left|stopped|opened|on|in|a|the|and")
                ? "XX"
                : Character.isDigit(first) ? "CD" : "NN";
    return new Token(token.index(), token.span(), token.word(), token.lemma(), tag, token.ner());
  }
}
