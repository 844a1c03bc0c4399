package org.crosscheck.app.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Until when a run may start something new. */
public final class Deadline {

  private final Clock clock;
  private final @Nullable Instant end;

  /**
   * @param budget from now on; null for as long as it takes
   */
  public Deadline(Clock clock, @Nullable Duration budget) {
    this.clock = clock;
    this.end = budget == null ? null : clock.instant().plus(budget);
  }

  /** Whether nothing new may be started. */
  public boolean passed() {
    return end != null && !clock.instant().isBefore(end);
  }
}
