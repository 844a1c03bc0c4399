package org.crosscheck.app.spark;

import com.google.common.collect.ImmutableList;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.crosscheck.app.night.Titles;
import org.crosscheck.group.Signature;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.store.AnnotationCodec;

/** Annotates articles one by one. */
final class Annotating {

  private Annotating() {}

  static Dataset<Row> annotate(Dataset<Row> articles) {
    MapFunction<Row, Row> annotate = Annotating::annotate;
    return articles.map(annotate, Encoders.row(Tables.ANNOTATED));
  }

  private static Row annotate(Row row) {
    String hash = row.getAs("hash");
    Article article = Tables.article(row);
    AnnotatedStory annotated =
        Engine.get()
            .annotate(
                new Story(
                    "new", null, null, ImmutableList.of(article.under(hash)), ImmutableList.of()));
    int columns = Tables.ARTICLES.size();
    if (annotated.articles().isEmpty()) {
      Problem problem = annotated.problems().get(0);
      return Tables.with(
          row, columns, null, null, null, article.id(), problem.reason(), problem.kind().name());
    }
    return Tables.with(
        row,
        columns,
        Titles.of(article),
        AnnotationCodec.encode(annotated.articles().get(0).sentences()),
        Signature.of(hash, article).encode(),
        null,
        null,
        null);
  }
}
