package org.crosscheck.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.Article;
import org.crosscheck.model.annotation.AnnotatedArticle;

/** Articles by the hash of their content, and what was read in them. */
public interface Articles {

  /** The hashes of all articles. */
  Set<String> hashes();

  /**
   * Keeps an article and what was read in it, in the place of what was read by another version.
   *
   * @param hash of its content
   * @param version of the pipeline that annotated it
   * @param signature by which it is grouped with others
   */
  void put(String hash, AnnotatedArticle article, String version, byte[] signature);

  /** An article without its annotations. */
  Optional<Article> article(String hash);

  /** An article as a version of the pipeline annotated it. */
  Optional<AnnotatedArticle> annotated(String hash, String version);

  /** The signatures of all articles, by hash. */
  Map<String, byte[]> signatures();
}
