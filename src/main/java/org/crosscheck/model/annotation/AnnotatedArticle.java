package org.crosscheck.model.annotation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;

/**
 * An article with what is known of its words.
 *
 * @param sentences of its body, in reading order
 */
public record AnnotatedArticle(Article article, ImmutableList<Sentence> sentences) {

  public String id() {
    return article.id();
  }

  /** The sentences that overlap a stretch of the article, in reading order. */
  public List<Sentence> sentences(Span span) {
    int first = 0;
    for (int after = sentences.size(); first < after; ) {
      int middle = (first + after) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    int end = first;
    while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
      end++;
    }
    return sentences.subList(first, end);
  }
}
