package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.align.Aligner;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.detect.Judge;
import org.crosscheck.model.Article;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.finding.Alignment;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.rank.Ranker;
import org.crosscheck.store.AnnotationCodec;
import org.jspecify.annotations.Nullable;

/** The stages in a row; an article that was annotated in an earlier run is read back. */
public final class Checker {

  private final Path cache;
  private final ClaimExtractor extractor = new ClaimExtractor();
  private final Aligner aligner = new Aligner();
  private final Judge judge = new Judge();
  private final Ranker ranker = new Ranker();
  private @Nullable Annotator annotator;

  /**
   * @param cache a folder for annotations, made where there is none; empty it when the annotator
   *     changes
   */
  public Checker(Path cache) {
    this.cache = cache;
  }

  /** A story as far as the rules have judged it. */
  public record Ruled(AnnotatedStory annotated, Alignment alignment, List<Judged> judged) {}

  /** Takes a story up to its rules' judgement. */
  public Ruled ruled(Story story) {
    AnnotatedStory annotated = annotate(story);
    Alignment alignment = aligner.align(annotated, extractor.extract(annotated));
    return new Ruled(annotated, alignment, judge.judge(story, alignment.rows()).judged());
  }

  List<Finding> check(Story story) {
    AnnotatedStory annotated = annotate(story);
    Claims claims = extractor.extract(annotated);
    Alignment alignment = aligner.align(annotated, claims);
    return ranker.rank(story, alignment.origins(), judge.judge(story, alignment.rows()).judged());
  }

  Claims claims(Story story) {
    return extractor.extract(annotate(story));
  }

  public AnnotatedStory annotate(Story story) {
    Map<String, AnnotatedArticle> known = new HashMap<>();
    List<Article> missing = new ArrayList<>();
    try {
      Files.createDirectories(cache);
      for (Article article : story.articles()) {
        Path file = file(article);
        if (Files.exists(file)) {
          known.put(
              article.id(),
              new AnnotatedArticle(article, AnnotationCodec.decode(Files.readAllBytes(file))));
        } else {
          missing.add(article);
        }
      }
      if (!missing.isEmpty()) {
        Story rest =
            new Story(
                story.id(),
                story.title(),
                story.date(),
                ImmutableList.copyOf(missing),
                ImmutableList.of());
        for (AnnotatedArticle article : annotator().annotate(rest).articles()) {
          known.put(article.id(), article);
          Files.write(file(article.article()), AnnotationCodec.encode(article.sentences()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AnnotatedStory(
        story,
        story.articles().stream()
            .map(article -> known.get(article.id()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  /** Loaded only where something is new. */
  private Annotator annotator() {
    if (annotator == null) {
      annotator = new Annotator();
    }
    return annotator;
  }

  private Path file(Article article) {
    return cache.resolve(
        Hashing.sha256()
            .newHasher()
            .putString(article.text().string(), StandardCharsets.UTF_8)
            .putString(article.blocks().toString(), StandardCharsets.UTF_8)
            .hash()
            .toString());
  }
}
