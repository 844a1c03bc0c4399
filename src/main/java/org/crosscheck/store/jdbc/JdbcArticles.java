package org.crosscheck.store.jdbc;

import com.google.common.collect.ImmutableSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.Article;
import org.crosscheck.model.Extraction;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.store.AnnotationCodec;
import org.crosscheck.store.Articles;
import org.crosscheck.store.BlockCodec;
import org.crosscheck.store.ExtractionCodec;
import org.crosscheck.store.Store;

/** Articles and their annotations in tables. */
final class JdbcArticles implements Articles {

  private final Sql sql;
  private final Store store;

  JdbcArticles(Sql sql, Store store) {
    this.sql = sql;
    this.store = store;
  }

  @Override
  public ImmutableSet<String> hashes() {
    return ImmutableSet.copyOf(sql.query("SELECT hash FROM annotation", row -> Sql.string(row, 1)));
  }

  @Override
  public void put(String hash, AnnotatedArticle annotated, String version, byte[] signature) {
    Article article = annotated.article();
    Source source = article.source();
    store.atomically(
        () -> {
          sql.update(
              "INSERT INTO article (hash, source, outlet, title, url, day, moment, sha256, text,"
                  + " blocks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  + " ON CONFLICT (hash) DO UPDATE SET blocks = excluded.blocks",
              hash,
              source.id(),
              source.outlet(),
              source.title(),
              source.url(),
              source.date(),
              source.published(),
              source.sha256(),
              article.text().string(),
              BlockCodec.encode(article.blocks()));
          article.extraction().ifPresent(extraction -> put(hash, extraction));
          sql.update(
              "INSERT INTO annotation (hash, version, sentences, signature) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (hash) DO UPDATE SET version = excluded.version,"
                  + " sentences = excluded.sentences, signature = excluded.signature",
              hash,
              version,
              AnnotationCodec.encode(annotated.sentences()),
              signature);
        });
  }

  private void put(String hash, Extraction extraction) {
    sql.update(
        "INSERT INTO extraction (hash, lines) VALUES (?, ?)"
            + " ON CONFLICT (hash) DO UPDATE SET lines = excluded.lines",
        hash,
        ExtractionCodec.encode(extraction));
  }

  private Optional<Extraction> extraction(String hash) {
    return sql.first(
        "SELECT lines FROM extraction WHERE hash = ?",
        row -> ExtractionCodec.decode(Sql.string(row, 1)),
        hash);
  }

  @Override
  public Optional<Article> article(String hash) {
    Optional<Extraction> extraction = extraction(hash);
    return sql.first("SELECT * FROM article WHERE hash = ?", row -> article(row, extraction), hash);
  }

  @Override
  public Optional<AnnotatedArticle> annotated(String hash, String version) {
    Optional<Extraction> extraction = extraction(hash);
    return sql.first(
        "SELECT * FROM article JOIN annotation USING (hash) WHERE hash = ? AND version = ?",
        row ->
            new AnnotatedArticle(
                article(row, extraction), AnnotationCodec.decode(row.getBytes("sentences"))),
        hash,
        version);
  }

  @Override
  public Map<String, byte[]> signatures() {
    Map<String, byte[]> signatures = new HashMap<>();
    sql.query(
        "SELECT hash, signature FROM annotation",
        row -> signatures.put(Sql.string(row, 1), row.getBytes(2)) == null);
    return signatures;
  }

  private static Article article(ResultSet row, Optional<Extraction> extraction)
      throws SQLException {
    String moment = row.getString("moment");
    Source source =
        new Source(
            Sql.string(row, "source"),
            Sql.stringOrNull(row, "outlet"),
            Sql.stringOrNull(row, "title"),
            Sql.stringOrNull(row, "url"),
            Sql.day(row, "day"),
            moment == null ? null : OffsetDateTime.parse(moment),
            Sql.string(row, "sha256"));
    return new Article(
        source,
        new Text(Sql.string(row, "text")),
        BlockCodec.decode(Sql.string(row, "blocks")),
        extraction);
  }
}
