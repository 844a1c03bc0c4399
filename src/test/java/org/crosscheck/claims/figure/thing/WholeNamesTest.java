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

final class WholeNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hurt at Gill Bar and Grill on Sunday | Gill Bar and Grill",
        "by Terraces of East Orrin Apartments they met | Terraces of East Orrin Apartments",
        "at the Orrin View apartments | Orrin View apartments",
        "A B C D E F G H I J K Bay Hospital | ''",
        "to Harbour Bay Hospital Friday | Harbour Bay Hospital",
        "near Cloud 7 Club they met | Cloud 7 Club",
        "in Larkfield they met | ''",
        "Harbour Hospital.The man | ''",
      })
  void namesFromTheFirstCapitalToTheLast(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  private static String read(String words) {
    List<Token> tokens = Tokens.of(words).stream().map(WholeNamesTest::tagged).toList();
    int[] governors = new int[tokens.size()];
    Arrays.fill(governors, Tree.ROOT);
    Tree tree = new Tree(governors, Collections.nCopies(tokens.size(), "root"));
    Article article =
        new Article(
            new Source("a", null, null, null, null, null, ""), new Text(words), ImmutableList.of());
    Sentence sentence = new Sentence(0, 0, ImmutableList.copyOf(tokens), tree);
    return WholeNames.read(new AnnotatedArticle(article, ImmutableList.of(sentence))).stream()
        .map(claim -> claim.value())
        .collect(Collectors.joining(" & "));
  }

  private static Token tagged(Token token) {
    char first = token.word().charAt(0);
    String tag =
        Character.isUpperCase(first)
            ? "NNP"
            : token.word().matches("hurt|they|met|man|by|near|of|at|on|in|a|the|and")
                ? "IN"
                : Character.isDigit(first) ? "CD" : "NN";
    return new Token(token.index(), token.span(), token.word(), token.lemma(), tag, token.ner());
  }
}
