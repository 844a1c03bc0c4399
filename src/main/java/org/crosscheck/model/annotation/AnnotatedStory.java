package org.crosscheck.model.annotation;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;

/**
 * A story with its articles annotated.
 *
 * @param articles in the story's order; one that could not be annotated is absent
 * @param problems why one is absent
 */
public record AnnotatedStory(
    Story story, ImmutableList<AnnotatedArticle> articles, ImmutableList<Problem> problems) {

  /** The annotated article of a source id. */
  public AnnotatedArticle article(String source) {
    return articles.stream()
        .filter(article -> article.id().equals(source))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not annotated: " + source));
  }
}
