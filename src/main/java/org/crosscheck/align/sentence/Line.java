package org.crosscheck.align.sentence;

import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;

/**
 * A sentence of a story.
 *
 * @param index its place among all sentences of the story, from 0
 * @param source the place of its article among the story's articles, from 0
 * @param article where it stands
 * @param sentence its words
 */
public record Line(int index, int source, AnnotatedArticle article, Sentence sentence) {

  /** Two lines are one when they stand at one place. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Line line
        && line.index == index
        && line.article.id().equals(article.id());
  }

  @Override
  public int hashCode() {
    return index;
  }
}
