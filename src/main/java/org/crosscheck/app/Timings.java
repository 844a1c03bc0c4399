package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the time of a command goes: for each stage, in the order of their first use, how long it
 * took and how long processors worked meanwhile, with what runs beside it, such as compiling and
 * the loading of models. A stage within a stage counts for itself only.
 */
final class Timings {

  private final Map<String, Spent> stages = new LinkedHashMap<>();
  private Spent within = Spent.NONE;

  private record Spent(Duration wall, Duration processors) {

    static final Spent NONE = new Spent(Duration.ZERO, Duration.ZERO);

    /** From the start of the process until now. */
    static Spent untilNow() {
      ProcessHandle.Info process = ProcessHandle.current().info();
      Instant start = process.startInstant().orElse(Instant.EPOCH);
      return new Spent(
          Duration.between(start, Instant.now()), process.totalCpuDuration().orElse(Duration.ZERO));
    }

    Spent plus(Spent other) {
      return new Spent(wall.plus(other.wall), processors.plus(other.processors));
    }

    Spent minus(Spent other) {
      return new Spent(wall.minus(other.wall), processors.minus(other.processors));
    }
  }

  /** A stage's work. */
  interface Work<T, E extends Exception> {
    T done() throws E;
  }

  /** Does a stage's work, and counts it even where it breaks. */
  <T, E extends Exception> T of(String stage, Work<T, E> work) throws E {
    Spent start = Spent.untilNow();
    Spent before = within;
    within = Spent.NONE;
    try {
      return work.done();
    } finally {
      Spent all = Spent.untilNow().minus(start);
      stages.merge(stage, all.minus(within), Spent::plus);
      within = before.plus(all);
    }
  }

  /** A line for each stage, one for all else, such as starting, and one for the whole. */
  ImmutableList<String> lines() {
    Spent whole = Spent.untilNow();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(String.format(Locale.ROOT, "%-28s %10s %12s", "stage", "seconds", "processors"));
    stages.forEach((stage, spent) -> lines.add(line(stage, spent)));
    lines.add(line("starting, and all else", whole.minus(within)));
    lines.add(line("whole", whole));
    return lines.build();
  }

  private static String line(String stage, Spent spent) {
    return String.format(
        Locale.ROOT,
        "%-28s %10.2f %12.2f",
        stage,
        spent.wall.toMillis() / 1000.0,
        spent.processors.toMillis() / 1000.0);
  }
}
