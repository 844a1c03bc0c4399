package org.crosscheck.app.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.SerializableConfiguration;
import org.crosscheck.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The way of an archive: read → annotate → group into stories → check → findings. Articles are cut
 * into units by their names, and stories by their ids, so that each unit is whole and can be done
 * again by itself.
 */
final class Job {

  /** What of a known story new articles are compared with; its latest tell what it has become. */
  private static final int LATEST_OF_STORY = 50;

  private final SparkSession spark;
  private final Checkpoints kept;
  private final Settings settings;
  private final String home;
  private final boolean reports;
  private final SerializableConfiguration configuration;

  /**
   * @param home where results stand
   * @param reports whether each story's findings.json is written as a file of its own, too
   */
  Job(SparkSession spark, Checkpoints kept, Settings settings, String home, boolean reports) {
    this.spark = spark;
    this.kept = kept;
    this.settings = settings;
    this.home = home;
    this.reports = reports;
    configuration = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }

  /**
   * What a run came to.
   *
   * @param articles that were annotated
   * @param stories parts of stories that were checked
   */
  record Outcome(
      long articles, long stories, long findings, long problems, boolean broken) {}

  Outcome run(List<InputFile> files) throws IOException {
    read(files);
    articles();
    annotate();
    group();
    place();
    check();
    return results();
  }

  private void read(List<InputFile> files) throws IOException {
    List<List<InputFile>> units = InputFile.units(files);
    Reader reader = new Reader(spark);
    Set<Integer> numbers = IntStream.range(0, units.size()).boxed().collect(Collectors.toSet());
    kept.each("read", "unit", numbers, unit -> reader.read(units.get(unit)));
  }

  /**
   * Each article once. The same again is one; of two of one name, or of the versions of one item,
   * the later counts.
   */
  private void articles() throws IOException {
    kept.once(
        "articles",
        folder -> {
          Dataset<Row> read = kept.table("read", Tables.READ).filter(col("hash").isNotNull());
          int units = units(read.count());
          Column order = struct(col("file"), col("position"));
          Column unit = pmod(xxhash64(col("name")), lit(units)).cast(DataTypes.IntegerType);
          read.withColumn("unit", unit)
              .repartition(units, col("unit"))
              .withColumn(
                  "again",
                  row_number()
                      .over(Window.partitionBy("unit", "name", "hash").orderBy("file", "position")))
              .filter(col("again").equalTo(1))
              .withColumn("order", order)
              .withColumn(
                  "later",
                  row_number()
                      .over(
                          Window.partitionBy("unit", "name")
                              .orderBy(col("version").desc(), col("order").desc())))
              .filter(col("later").equalTo(1))
              .select(columns(Tables.ARTICLES.fieldNames(), "unit"))
              .write()
              .mode(SaveMode.Overwrite)
              .partitionBy("unit")
              .parquet(folder);
        });
  }

  private void annotate() throws IOException {
    kept.each(
        "annotated",
        "unit",
        kept.units("articles", "unit"),
        unit -> Annotating.annotate(kept.unit("articles", "unit", unit, Tables.ARTICLES)));
  }

  /** Step after step, as the nightly job would have done it night after night. */
  private void group() throws IOException {
    kept.once(
        "signatures",
        folder -> {
          Dataset<Row> sound =
              kept.table("annotated", Tables.ANNOTATED)
                  .filter(col("signature").isNotNull())
                  .select(columns(Tables.SIGNATURES.fieldNames()));
          List<Step> steps = steps(sound);
          sound
              .withColumn("step", step(steps))
              .repartition(Math.max(1, steps.size()), col("step"))
              .write()
              .mode(SaveMode.Overwrite)
              .partitionBy("step")
              .parquet(folder);
        });
    Set<Integer> before = new LinkedHashSet<>();
    for (int step : kept.units("signatures", "step")) {
      Set<Integer> earlier = Set.copyOf(before);
      kept.each("grouped", "step", Set.of(step), each -> group(each, earlier));
      before.add(step);
    }
    if (before.isEmpty()) {
      kept.each("grouped", "step", Set.of(), each -> spark.emptyDataFrame());
    }
  }

  private List<Step> steps(Dataset<Row> signatures) {
    List<Step.Day> days = new ArrayList<>();
    for (Row row :
        signatures.groupBy("day").count().orderBy(col("day").asc_nulls_last()).collectAsList()) {
      days.add(new Step.Day(row.isNullAt(0) ? null : row.getLong(0), row.getLong(1)));
    }
    return Step.of(days, settings);
  }

  /** Which step an article belongs to. */
  private static Column step(List<Step> steps) {
    Column number = lit(0);
    for (Step step : steps) {
      Column bucket = pmod(xxhash64(col("name")), lit(step.buckets()));
      number =
          when(within(step).and(bucket.equalTo(step.bucket())), lit(step.number()))
              .otherwise(number);
    }
    return number.cast(DataTypes.IntegerType);
  }

  private static Column within(Step step) {
    Column from = step.first() == null ? lit(false) : col("day").geq(step.first());
    Column known = step.last() == null ? lit(true) : col("day").leq(step.last());
    Column unknown = step.last() == null ? col("day").isNull() : lit(false);
    return coalesce(from.and(known), lit(false)).or(unknown);
  }

  private Dataset<Row> group(int step, Set<Integer> earlier) {
    Dataset<Row> fresh =
        kept.unit("signatures", "step", step, Tables.SIGNATURES)
            .withColumn("story", lit(null).cast(DataTypes.StringType));
    if (earlier.isEmpty()) {
      return Grouping.group(fresh);
    }
    Dataset<Row> all =
        kept.table("grouped", Tables.GROUPED.add("step", DataTypes.IntegerType))
            .filter(col("step").isInCollection(earlier));
    Row days = fresh.agg(min("day"), max("day")).first();
    @Nullable Long from = days.isNullAt(0) ? latest(all) : (Long) days.getLong(0);
    Dataset<Row> known =
        from == null
            ? all
            : all.filter(col("day").isNull().or(col("day").geq(from - settings.back())));
    return Grouping.group(
        fresh.unionByName(
            known
                .withColumn(
                    "latest",
                    row_number()
                        .over(
                            Window.partitionBy("story")
                                .orderBy(col("day").desc_nulls_last(), col("hash"))))
                .filter(col("latest").leq(LATEST_OF_STORY))
                .drop("latest", "step")));
  }

  /** Articles without a day may belong to what came last. */
  private static @Nullable Long latest(Dataset<Row> grouped) {
    Row day = grouped.agg(max("day")).first();
    return day.isNullAt(0) ? null : (Long) day.getLong(0);
  }

  /** Shuffles annotated articles to their stories: a story, or its part, is whole in one unit. */
  private void place() throws IOException {
    kept.once(
        "stories",
        folder -> {
          Dataset<Row> grouped =
              kept.table("grouped", Tables.GROUPED.add("step", DataTypes.IntegerType));
          Dataset<Row> annotated = kept.table("annotated", Tables.ANNOTATED).drop("unit");
          int units = units(grouped.count());
          Column unit = pmod(xxhash64(col("story")), lit(units)).cast(DataTypes.IntegerType);
          annotated
              .join(Placing.place(grouped, settings.mostOfStory()), "name")
              .withColumn("unit", unit)
              .select(columns(Tables.STORIES.fieldNames(), "unit"))
              .repartition(units, col("unit"))
              .sortWithinPartitions("unit", "story", "id")
              .write()
              .mode(SaveMode.Overwrite)
              .partitionBy("unit")
              .parquet(folder);
        });
  }

  private void check() throws IOException {
    Optional<String> files = reports ? Optional.of(home + "/reports") : Optional.empty();
    kept.each(
        "checked",
        "unit",
        kept.units("stories", "unit"),
        unit ->
            Checking.check(
                kept.unit("stories", "unit", unit, Tables.STORIES)
                    .coalesce(1)
                    .sortWithinPartitions("story", "id"),
                settings.house(),
                files,
                configuration));
  }

  /** Writes what people and programs read, anew in every run: it costs little. */
  private Outcome results() throws IOException {
    Dataset<Row> checked = kept.table("checked", Tables.CHECKED).drop("unit");
    Column found = from_json(col("report"), Tables.FINDINGS, Map.of());
    checked
        .select(
            col("whole"), col("story"), col("title"), explode(found.getField("findings")).as("f"))
        .select("whole", "story", "title", "f.*")
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(home + "/findings");
    checked
        .filter(col("silent").equalTo(false))
        // No string in JSON holds a line end: these are all between its parts.
        .select(regexp_replace(col("report"), "\n *", "").as("value"))
        .write()
        .mode(SaveMode.Overwrite)
        .text(home + "/json");
    Dataset<Row> problems =
        kept.table("read", Tables.READ)
            .select("where", "reason", "kind")
            .unionByName(
                kept.table("annotated", Tables.ANNOTATED).select("where", "reason", "kind"))
            .filter(col("where").isNotNull());
    problems
        .coalesce(1)
        .orderBy("where", "reason")
        .write()
        .mode(SaveMode.Overwrite)
        .json(home + "/problems");
    Row sums =
        checked
            .selectExpr(
                "count(*)",
                "coalesce(sum(sources), 0)",
                "coalesce(sum(problems), 0)",
                "coalesce(bool_or(broken), false)")
            .first();
    boolean broken =
        problems.filter(col("kind").equalTo(Problem.Kind.INTERNAL.name())).count() > 0;
    return new Outcome(
        sums.getLong(1),
        sums.getLong(0),
        spark.read().parquet(home + "/findings").count(),
        problems.count() + sums.getLong(2),
        broken || sums.getBoolean(3));
  }

  private int units(long articles) {
    return (int) Math.max(1, (articles + settings.articlesPerUnit() - 1) / settings.articlesPerUnit());
  }

  private static Column[] columns(String[] names, String... more) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(col(name));
    }
    for (String name : more) {
      columns.add(col(name));
    }
    return columns.toArray(new Column[0]);
  }
}
