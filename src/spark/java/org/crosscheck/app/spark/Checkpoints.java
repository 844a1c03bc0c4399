package org.crosscheck.app.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * What is done is kept: each unit of a stage is a small job of Spark's, which writes its folder and
 * then its mark. After a kill only units without a mark are done again.
 */
final class Checkpoints {

  /** Spark writes it when all of a job's tasks have handed in their files. */
  private static final String MARK = "_SUCCESS";

  private final SparkSession spark;
  private final Path root;
  private final FileSystem system;
  private final Figures figures;

  Checkpoints(SparkSession spark, Path root, Figures figures) throws IOException {
    this.spark = spark;
    this.root = root;
    this.figures = figures;
    system = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /** Does a stage as one unit. */
  void once(String stage, Work work) throws IOException {
    system.mkdirs(root);
    figures.stage(stage);
    unit(stage, stage, work);
  }

  /** A stage's work on one unit. */
  interface Work {
    void into(String folder);
  }

  /**
   * Does a stage's units, as many at the same time as keep all cores busy.
   *
   * @param by what tells the units apart, a column of what is read back
   */
  void each(String stage, String by, Set<Integer> units, IntFunction<Dataset<Row>> work)
      throws IOException {
    system.mkdirs(new Path(root, stage));
    figures.stage(stage);
    // One more than there are cores, so that none waits for the driver.
    int atOnce = spark.sparkContext().defaultParallelism() + 1;
    ExecutorService drivers = Executors.newFixedThreadPool(atOnce);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int unit : units) {
        String folder = stage + "/" + by + "=" + unit;
        running.add(
            drivers.submit(
                () ->
                    unit(
                        stage,
                        folder,
                        path -> work.apply(unit).write().mode(SaveMode.Overwrite).parquet(path))));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(stage + " broke: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      drivers.shutdownNow();
    }
  }

  private void unit(String stage, String folder, Work work) {
    try {
      if (isDone(folder)) {
        figures.kept(stage);
      } else {
        spark.sparkContext().setLocalProperty(Figures.STAGE, stage);
        spark.sparkContext().setJobDescription(folder);
        work.into(path(folder));
        figures.done(stage);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private boolean isDone(String folder) throws IOException {
    return system.exists(new Path(root, folder + "/" + MARK));
  }

  /** Where something stands. */
  String path(String folder) {
    return new Path(root, folder).toString();
  }

  /** A table as it was written; empty where no unit wrote anything. */
  Dataset<Row> table(String stage, StructType schema) {
    return spark.read().schema(schema).parquet(path(stage));
  }

  /** One unit's part of a table. */
  Dataset<Row> unit(String stage, String by, int unit, StructType schema) {
    return spark.read().schema(schema).parquet(path(stage + "/" + by + "=" + unit));
  }

  /** The units that a table was cut into. */
  Set<Integer> units(String stage, String by) throws IOException {
    Set<Integer> units = new TreeSet<>();
    for (FileStatus child : system.listStatus(new Path(root, stage))) {
      String name = child.getPath().getName();
      if (name.startsWith(by + "=")) {
        units.add(Integer.valueOf(name.substring(by.length() + 1)));
      }
    }
    return units;
  }
}
