package org.crosscheck.app.command;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how many stories are done, to somebody who watches; writes nothing to anybody else. */
public final class Progress implements AutoCloseable {

  /** Set by the start script where standard error is a terminal. */
  private static final String WATCHED = "crosscheck.progress";

  private static final int COLUMNS = 80;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  public static Progress of(int stories, PrintStream err) {
    if (stories < 2 || !Boolean.getBoolean(WATCHED)) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("Checking")
            .setInitialMax(stories)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" stories", 1)
            .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
            .clearDisplayOnFinish()
            .build());
  }

  public void done(String story) {
    if (bar != null) {
      bar.setExtraMessage(story);
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
