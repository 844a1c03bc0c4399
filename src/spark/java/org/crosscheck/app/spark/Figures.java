package org.crosscheck.app.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Json.Fields;

/** What each stage of a run cost: the figures that a cluster is planned from. */
final class Figures extends SparkListener {

  /** The property by which Spark's stages are known to belong to one of the job's. */
  static final String STAGE = "crosscheck.stage";

  private final Map<String, Cost> costs = new LinkedHashMap<>();
  private final Map<Integer, String> stages = new ConcurrentHashMap<>();

  private static final class Cost {
    int done;
    int kept;
    int tasks;
    long core;
    long shuffled;
    long written;
  }

  private synchronized Cost cost(String stage) {
    return costs.computeIfAbsent(stage, each -> new Cost());
  }

  /** Stages are listed in the order in which they begin. */
  void stage(String stage) {
    cost(stage);
  }

  synchronized void kept(String stage) {
    cost(stage).kept++;
  }

  synchronized void done(String stage) {
    cost(stage).done++;
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    String stage = submitted.properties().getProperty(STAGE);
    if (stage != null) {
      stages.put(submitted.stageInfo().stageId(), stage);
    }
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics metrics = end.taskMetrics();
    String stage = stages.get(end.stageId());
    if (stage == null || metrics == null) {
      return;
    }
    Cost cost = cost(stage);
    cost.tasks++;
    cost.core += metrics.executorRunTime();
    cost.shuffled += metrics.shuffleWriteMetrics().bytesWritten();
    cost.written += metrics.outputMetrics().bytesWritten();
  }

  /** Times are of all tasks together, in milliseconds; bytes are as written, packed. */
  synchronized Fields fields() {
    Fields fields = Json.object();
    costs.forEach(
        (stage, cost) ->
            fields.with(
                stage,
                Json.object()
                    .with("units", cost.done)
                    .with("kept", cost.kept)
                    .with("tasks", cost.tasks)
                    .with("task_ms", cost.core)
                    .with("shuffle_bytes", cost.shuffled)
                    .with("written_bytes", cost.written)));
    return fields;
  }
}
