package org.crosscheck.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Json.Fields;

/**
 * What a run did and how long it took, a line of JSON for each thing, added to a file that is never
 * shortened here. Reports say nothing of it: they are the same however long they took.
 */
public final class RunLog {

  private final Path file;
  private final Clock clock;
  private final Map<String, Duration> stages = new TreeMap<>();

  /**
   * @param file that lines are added to
   */
  public RunLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Adds a line. */
  public void say(String event, Fields fields) {
    Fields line = Json.object().with("time", clock.instant().toString()).with("event", event);
    line.putAll(fields);
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      Files.write(
          file,
          Json.line(line).getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("the log " + file + " cannot be written", e);
    }
  }

  /** Does a part of a stage's work and adds the time it took. */
  public <T> T timed(String stage, Supplier<T> work) {
    Instant start = clock.instant();
    try {
      return work.get();
    } finally {
      stages.merge(stage, Duration.between(start, clock.instant()), Duration::plus);
    }
  }

  /** The time that each stage has taken so far. */
  public Map<String, Duration> stages() {
    return stages;
  }
}
