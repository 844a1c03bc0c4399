package org.crosscheck.model.annotation;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Article;

/**
 * An article with what is known of its words.
 *
 * @param sentences of its body, in reading order
 */
public record AnnotatedArticle(Article article, ImmutableList<Sentence> sentences) {

  public String id() {
    return article.id();
  }
}
