package org.crosscheck.model;

/**
 * An earlier version of a source, which a later one has replaced.
 *
 * @param article under an id of its own
 * @param version which it was
 * @param of the id of the source that has replaced it
 */
public record Earlier(Article article, long version, String of) {

  /** Of an item no more are looked at: those before them tell what was told long ago. */
  public static final int MOST = 3;

  /** An earlier version of a source under the id that it has beside it. */
  public static Earlier beside(Article article, long version, String source) {
    Source own = article.source();
    return new Earlier(
        new Article(
            new Source(
                source + ", version " + version,
                own.outlet(),
                own.title(),
                own.url(),
                own.date(),
                own.published(),
                own.sha256()),
            article.text(),
            article.blocks(),
            article.extraction()),
        version,
        source);
  }
}
