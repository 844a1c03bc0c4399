package org.crosscheck.model.annotation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.crosscheck.model.BySource;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;

/**
 * A story with its articles annotated.
 *
 * @param articles in the story's order, by id; one that could not be annotated is absent
 * @param problems why one is absent
 * @param earlier the story's earlier versions, annotated
 */
public record AnnotatedStory(
    Story story,
    ImmutableList<AnnotatedArticle> articles,
    ImmutableList<Problem> problems,
    ImmutableList<AnnotatedArticle> earlier) {

  /** A story without earlier versions. */
  public AnnotatedStory(
      Story story, ImmutableList<AnnotatedArticle> articles, ImmutableList<Problem> problems) {
    this(story, articles, problems, ImmutableList.of());
  }

  public AnnotatedStory {
    articles = ImmutableList.sortedCopyOf(Comparator.comparing(AnnotatedArticle::id), articles);
  }

  /** The annotated article of a source id. */
  public AnnotatedArticle article(String source) {
    return BySource.find(articles, AnnotatedArticle::id, source)
        .orElseThrow(() -> new IllegalArgumentException("not annotated: " + source));
  }
}
