package org.crosscheck.store.jdbc;

import java.util.List;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Token;

/** Looks into articles. */
final class AnnotatedArticles {

  private AnnotatedArticles() {}

  static List<String> words(AnnotatedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::word)
        .toList();
  }
}
