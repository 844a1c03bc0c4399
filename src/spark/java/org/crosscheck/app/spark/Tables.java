package org.crosscheck.app.spark;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.crosscheck.store.BlockCodec;
import org.crosscheck.store.ExtractionCodec;
import org.jspecify.annotations.Nullable;

/** What the stages hand to each other, as tables; and articles as rows of them. */
final class Tables {

  /** What a file holds; a row is an article, or else a problem. */
  static final StructType READ =
      article()
          .add("file", DataTypes.IntegerType)
          .add("position", DataTypes.LongType)
          .add("version", DataTypes.LongType)
          .add("where", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("kind", DataTypes.StringType);

  /** Articles, each once. */
  static final StructType ARTICLES = article();

  /** Articles with their sentences; one that could not be annotated has a problem instead. */
  static final StructType ANNOTATED =
      article()
          .add("headline", DataTypes.StringType)
          .add("sentences", DataTypes.BinaryType)
          .add("signature", DataTypes.BinaryType)
          .add("where", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("kind", DataTypes.StringType);

  /** What of an article decides its story. */
  static final StructType SIGNATURES =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("hash", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("day", DataTypes.LongType)
          .add("headline", DataTypes.StringType)
          .add("signature", DataTypes.BinaryType);

  /** An article and its story. */
  static final StructType GROUPED = SIGNATURES.add("story", DataTypes.StringType);

  /** An article's place in the part of a story that is checked as one. */
  static final StructType PLACED =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("whole", DataTypes.StringType)
          .add("story", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("id", DataTypes.StringType);

  /** Stories, or parts of them, whole and in order. */
  static final StructType STORIES =
      article()
          .add("sentences", DataTypes.BinaryType)
          .add("whole", DataTypes.StringType)
          .add("story", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("id", DataTypes.StringType);

  /** What was found in a story; {@code report} is its findings.json, byte for byte. */
  static final StructType CHECKED =
      new StructType()
          .add("whole", DataTypes.StringType)
          .add("story", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("sources", DataTypes.IntegerType)
          .add("major", DataTypes.IntegerType)
          .add("minor", DataTypes.IntegerType)
          .add("updates", DataTypes.IntegerType)
          .add("notices", DataTypes.IntegerType)
          .add("problems", DataTypes.IntegerType)
          .add("broken", DataTypes.BooleanType)
          .add("silent", DataTypes.BooleanType)
          .add("report", DataTypes.StringType);

  /** Of findings.json what {@code findings} has columns for. */
  static final String FINDINGS =
      "findings array<struct<key: string, rule: string, type: string, family: string,"
          + " outcome: string, severity: string, confidence: double, summary: string,"
          + " steps: array<string>, settles: string, question: string,"
          + " evidence: array<struct<source: string, start: int, `end`: int, exact: string,"
          + " prefix: string, suffix: string, value: string, asserter: string>>>>";

  private Tables() {}

  private static StructType article() {
    return new StructType()
        .add("name", DataTypes.StringType)
        .add("hash", DataTypes.StringType)
        .add("source", DataTypes.StringType)
        .add("outlet", DataTypes.StringType)
        .add("headed", DataTypes.StringType)
        .add("url", DataTypes.StringType)
        .add("date", DataTypes.StringType)
        .add("moment", DataTypes.StringType)
        .add("day", DataTypes.LongType)
        .add("sha256", DataTypes.StringType)
        .add("text", DataTypes.StringType)
        .add("blocks", DataTypes.StringType)
        .add("extraction", DataTypes.StringType);
  }

  /** Makes a row of values in the order of a table's columns. */
  static Row row(@Nullable Object... values) {
    return RowFactory.create(values);
  }

  /** An article as it came, as the first values of a row. */
  static List<@Nullable Object> values(Arrival arrival) {
    return values(arrival.name(), arrival.hash(), arrival.article());
  }

  private static List<@Nullable Object> values(String name, String hash, Article article) {
    Source source = article.source();
    LocalDate date = source.date();
    OffsetDateTime moment = source.published();
    List<@Nullable Object> values = new java.util.ArrayList<>();
    values.add(name);
    values.add(hash);
    values.add(source.id());
    values.add(source.outlet());
    values.add(source.title());
    values.add(source.url());
    values.add(date == null ? null : date.toString());
    values.add(moment == null ? null : moment.toString());
    values.add(
        source.publication().map(Publication::day).map(LocalDate::toEpochDay).orElse(null));
    values.add(source.sha256());
    values.add(article.text().string());
    values.add(BlockCodec.encode(article.blocks()));
    values.add(article.extraction().map(ExtractionCodec::encode).orElse(null));
    return values;
  }

  /** The article of a row that begins as {@link #ARTICLES}. */
  static Article article(Row row) {
    String date = text(row, "date");
    String moment = text(row, "moment");
    String extraction = text(row, "extraction");
    return new Article(
        new Source(
            row.getAs("source"),
            text(row, "outlet"),
            text(row, "headed"),
            text(row, "url"),
            date == null ? null : LocalDate.parse(date),
            moment == null ? null : OffsetDateTime.parse(moment),
            row.getAs("sha256")),
        new Text(row.getAs("text")),
        BlockCodec.decode(row.getAs("blocks")),
        Optional.ofNullable(extraction).map(ExtractionCodec::decode));
  }

  /** A value that may be missing. */
  static @Nullable String text(Row row, String column) {
    return row.getAs(column);
  }

  /** The same columns of a row, and more after them. */
  static Row with(Row row, int columns, @Nullable Object... more) {
    List<@Nullable Object> values = new java.util.ArrayList<>();
    for (int i = 0; i < columns; i++) {
      values.add(row.get(i));
    }
    values.addAll(java.util.Arrays.asList(more));
    return row(values.toArray());
  }

  /** A problem as the last values of a row. */
  static ImmutableList<Object> values(Problem problem) {
    return ImmutableList.of(problem.where(), problem.reason(), problem.kind().name());
  }

  /** The problem of a row that has one. */
  static Problem problem(Row row) {
    return new Problem(
        row.getAs("where"), row.getAs("reason"), Problem.Kind.valueOf(row.getAs("kind")));
  }
}
