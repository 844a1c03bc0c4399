package org.crosscheck.annotate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;

/**
 * Annotates the articles of a story, several at a time. Make one and keep it: its models load in
 * the background from the moment it is made, and take some seconds and 700 MB.
 */
public final class Annotator {

  /**
   * Tells annotations of one way of annotating from those of another: goes up with every change of
   * what is read in an article.
   */
  public static final String VERSION = "1, CoreNLP 4.5.10";

  private final ArticleAnnotator articles;

  public Annotator() {
    Models.silence();
    articles = new ArticleAnnotator(new Models());
  }

  /**
   * Annotates each article of a story.
   *
   * @return all articles that could be annotated, in the story's order; the others are problems
   */
  public AnnotatedStory annotate(Story story) {
    List<Attempt> attempts = story.articles().parallelStream().map(this::attempt).toList();
    return new AnnotatedStory(
        story,
        attempts.stream()
            .flatMap(attempt -> attempt.article().stream())
            .collect(ImmutableList.toImmutableList()),
        attempts.stream()
            .flatMap(attempt -> attempt.problem().stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private record Attempt(Optional<AnnotatedArticle> article, Optional<Problem> problem) {}

  private Attempt attempt(Article article) {
    try {
      return new Attempt(Optional.of(articles.annotate(article)), Optional.empty());
    } catch (RuntimeException e) {
      Problem problem =
          new Problem(article.id(), "could not be annotated: " + e, Problem.Kind.INTERNAL);
      return new Attempt(Optional.empty(), Optional.of(problem));
    }
  }
}
