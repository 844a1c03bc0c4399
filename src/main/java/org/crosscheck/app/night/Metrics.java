package org.crosscheck.app.night;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.json.Words;
import org.crosscheck.report.night.NightReport;

/**
 * Writes figures of a run in Prometheus' text format, version 0.0.4, for the node exporter's
 * textfile collector.
 */
final class Metrics {

  private final StringBuilder out = new StringBuilder();

  private Metrics() {}

  static String of(
      NightReport night, Job.Outcome outcome, Map<String, Duration> stages, Instant end) {
    Metrics metrics = new Metrics();
    metrics.head("crosscheck_night_end_timestamp_seconds", "When the last run ended.");
    metrics.line("crosscheck_night_end_timestamp_seconds", "", end.getEpochSecond());
    metrics.head("crosscheck_night_exit_code", "How the last run ended.");
    metrics.line("crosscheck_night_exit_code", "", outcome.code());
    metrics.head("crosscheck_night_articles_read", "New articles that the last run read.");
    metrics.line("crosscheck_night_articles_read", "", outcome.read());
    metrics.head("crosscheck_night_stories_checked", "Stories that the last run checked.");
    metrics.line("crosscheck_night_stories_checked", "", outcome.checked());
    metrics.head("crosscheck_night_left", "What the last run had no time for.");
    metrics.line("crosscheck_night_left", "", night.left());
    metrics.head("crosscheck_night_problems", "What could not be read or judged.");
    metrics.line("crosscheck_night_problems", "", night.problems().size());
    metrics.head("crosscheck_stories", "Stories that have a report.");
    metrics.line("crosscheck_stories", "", night.stories().size());
    metrics.head("crosscheck_night_findings", "Findings of the stories checked this night.");
    for (Standing.State state : Standing.State.values()) {
      metrics.line(
          "crosscheck_night_findings", "{state=\"" + Words.of(state) + "\"}", night.count(state));
    }
    metrics.head("crosscheck_night_stage_seconds", "Time that each stage of the run took.");
    stages.forEach(
        (stage, time) ->
            metrics.line(
                "crosscheck_night_stage_seconds",
                "{stage=\"" + stage + "\"}",
                time.toMillis() / 1000.0));
    return metrics.out.toString();
  }

  private void head(String name, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(" gauge\n");
  }

  private void line(String name, String labels, Number value) {
    out.append(name).append(labels).append(' ');
    out.append(value);
    out.append('\n');
  }
}
