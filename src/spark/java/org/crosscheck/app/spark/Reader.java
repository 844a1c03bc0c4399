package org.crosscheck.app.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import com.google.common.collect.Iterators;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.crosscheck.ingest.Registry;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.layout.Unread;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads files with the project's own formats; a row of Parquet is read as the line of JSON that it
 * would be. A file is streamed, whatever its size.
 */
final class Reader {

  private final SparkSession spark;
  private final SerializableConfiguration configuration;

  Reader(SparkSession spark) {
    this.spark = spark;
    configuration = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }

  /** The rows of a unit's files. */
  Dataset<Row> read(List<InputFile> unit) {
    InputFile first = unit.get(0);
    return first.isParquet() ? parquet(first) : files(unit);
  }

  private Dataset<Row> files(List<InputFile> unit) {
    SerializableConfiguration conf = configuration;
    FlatMapFunction<Integer, Row> read = number -> rows(unit.get(number), conf);
    return spark
        .createDataset(IntStream.range(0, unit.size()).boxed().toList(), Encoders.INT())
        .coalesce(1)
        .flatMap(read, Encoders.row(Tables.READ));
  }

  private static Iterator<Row> rows(InputFile file, SerializableConfiguration conf) {
    return new Pulled<>(
        rows -> {
          Into into = new Into(file, file.path(), rows);
          try {
            Path path = new Path(file.path());
            FileSystem system = path.getFileSystem(conf.value());
            Registry.read(
                Input.of(
                    file.name(), file.id(), () -> system.open(path), file.size(), Limits.USUAL),
                into);
          } catch (Unreadable e) {
            into.problem("", e.reason());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Dataset<Row> parquet(InputFile file) {
    Dataset<Row> stored = spark.read().parquet(file.path());
    Column[] columns =
        Arrays.stream(stored.columns()).map(name -> col("`" + name + "`")).toArray(Column[]::new);
    MapPartitionsFunction<Row, Row> read =
        rows -> Iterators.concat(Iterators.transform(rows, row -> line(file, row).iterator()));
    return stored
        .select(col("_metadata.row_index"), to_json(struct(columns), Map.of()).as("line"))
        .mapPartitions(read, Encoders.row(Tables.READ));
  }

  private static List<Row> line(InputFile file, Row row) {
    List<Row> rows = new ArrayList<>();
    long index = row.getLong(0);
    Into into = new Into(file, file.path() + " row " + (index + 1), rows::add);
    into.position = index;
    byte[] line = row.getString(1).getBytes(StandardCharsets.UTF_8);
    try {
      Input input =
          Input.page(
              Optional.empty(),
              "row.jsonl",
              file.id(),
              ByteSource.wrap(line),
              Limits.USUAL,
              Optional.empty());
      Registry.read(input, into);
    } catch (Unreadable e) {
      into.problem("", e.reason());
    }
    return rows;
  }

  /** Makes rows of what a format finds. */
  private static final class Into implements Found {

    private final InputFile file;
    private final String where;
    private final Pulled.Sink<Row> rows;
    private long position;

    Into(InputFile file, String where, Pulled.Sink<Row> rows) {
      this.file = file;
      this.where = where;
      this.rows = rows;
    }

    @Override
    public void article(Item item) {
      Arrival arrival = Arrival.of(item);
      List<@Nullable Object> values;
      try {
        values = Tables.values(arrival);
      } catch (RuntimeException | StackOverflowError e) {
        String reason = "laying it out broke: " + e;
        say(new Problem(item.source().id(), reason, Problem.Kind.INTERNAL));
        return;
      }
      values.addAll(Arrays.asList(file.order(), position++, item.number(), null, null, null));
      rows.put(Tables.row(values.toArray()));
      Unread.problems(item.source().id(), item.text()).forEach(this::say);
    }

    @Override
    public void problem(String part, String reason) {
      say(new Problem(where + part, reason, Problem.Kind.INPUT));
    }

    @Override
    public void broke(String part, Throwable e) {
      say(new Problem(where + part, "reading it broke: " + e, Problem.Kind.INTERNAL));
    }

    private void say(Problem problem) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < Tables.ARTICLES.size(); i++) {
        values.add(null);
      }
      values.addAll(Arrays.asList(file.order(), position, 0L));
      values.addAll(Tables.values(problem));
      rows.put(Tables.row(values.toArray()));
    }
  }
}
