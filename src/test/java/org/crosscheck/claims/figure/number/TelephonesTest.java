package org.crosscheck.claims.figure.number;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.crosscheck.claims.figure.Tokens;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Attribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TelephonesTest {

  @ParameterizedTest
  @CsvSource({
    "call 555 -0100-2000 now, 55501002000",
    "call 1 -800-HELP-US now, 1800435787",
    "call 555 -010-TIPS ( 8477 ) now, 5550108477",
    "the score was 555 -0100-2000, ''"
  })
  void letters_stand_for_their_keys(String words, String number) {
    List<Token> tokens = Tokens.of(words);
    int[] governors = new int[tokens.size()];
    java.util.Arrays.fill(governors, Tree.ROOT);
    Tree tree = new Tree(governors, Collections.nCopies(tokens.size(), "root"));
    Article article =
        new Article(
            new Source("a", null, null, null, null, null, ""), new Text(words), ImmutableList.of());
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article, ImmutableList.of(new Sentence(0, 0, ImmutableList.copyOf(tokens), tree)));
    assertThat(
            Telephones.read(annotated).stream()
                .map(Attribute::value)
                .reduce("", (all, next) -> all + next))
        .isEqualTo(number);
  }
}
