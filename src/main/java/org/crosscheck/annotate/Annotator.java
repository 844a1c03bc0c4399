package org.crosscheck.annotate;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;

/**
 * Annotates the articles of a story, several at a time. Make one and keep it: its models load in
 * the background from the moment it is made, and take some seconds and 700 MB.
 */
public final class Annotator {

  /**
   * Tells annotations of one way of annotating from those of another: goes up with every change of
   * what is read in an article.
   */
  public static final String VERSION = "2, CoreNLP 4.5.10";

  private final Models models;
  private final ArticleAnnotator articles;

  public Annotator() {
    this(loading());
  }

  private Annotator(Models models) {
    this.models = models;
    articles = new ArticleAnnotator(models);
  }

  private static Models loading() {
    Models.silence();
    return new Models();
  }

  /** One more pipeline over the same models, which nothing changes once they are loaded. */
  public Annotator beside() {
    return new Annotator(models);
  }

  /**
   * Annotates each article of a story.
   *
   * @return all articles that could be annotated, in the story's order; the others are problems
   */
  public AnnotatedStory annotate(Story story) {
    Map<Body, Attempt> attempts = attempts(story.articles());
    ImmutableList.Builder<AnnotatedArticle> annotated = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Article article : story.articles()) {
      Attempt attempt = attempts.getOrDefault(Body.of(article), Attempt.NONE);
      attempt
          .sentences()
          .ifPresentOrElse(
              sentences -> annotated.add(new AnnotatedArticle(article, sentences)),
              () ->
                  problems.add(
                      new Problem(article.id(), attempt.failure(), Problem.Kind.INTERNAL)));
    }
    return new AnnotatedStory(story, annotated.build(), problems.build());
  }

  /** What of an article is annotated: wire copy comes in many times, and is read once. */
  private record Body(Text text, ImmutableList<Block> blocks) {
    static Body of(Article article) {
      return new Body(article.text(), article.blocks());
    }
  }

  private record Attempt(Optional<ImmutableList<Sentence>> sentences, String failure) {
    static final Attempt NONE = new Attempt(Optional.empty(), "was not annotated");
  }

  private Map<Body, Attempt> attempts(List<Article> articles) {
    Map<Body, Article> distinct = new LinkedHashMap<>();
    articles.forEach(article -> distinct.putIfAbsent(Body.of(article), article));
    return distinct.values().parallelStream()
        .collect(Collectors.toConcurrentMap(Body::of, this::attempt));
  }

  private Attempt attempt(Article article) {
    try {
      return new Attempt(Optional.of(articles.annotate(article).sentences()), "");
    } catch (RuntimeException e) {
      return new Attempt(Optional.empty(), "could not be annotated: " + e);
    }
  }
}
