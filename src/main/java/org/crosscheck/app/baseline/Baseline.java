package org.crosscheck.app.baseline;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.rank.baseline.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about baselines that commands share. */
public final class Baseline {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Compare with what this file holds; it must be there.")
  private @Nullable Path file;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write what was found, to be compared with later.")
  private @Nullable Path written;

  @Option(
      names = "--prune",
      description =
          "Forget what is gone: findings of the baseline that are not found any more and, of the "
              + "nightly job, sources that have left the inbox.")
  private boolean prune;

  /** Whether what is gone is to be forgotten. */
  public boolean prune() {
    return prune;
  }

  /**
   * The named baseline, by story; empty where none is named.
   *
   * @throws IOException where it is missing or no baseline, with a message for a person
   */
  public Optional<ImmutableListMultimap<String, Remembered>> read() throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    if (!Files.exists(file)) {
      throw new IOException("the baseline is missing: " + file);
    }
    return Optional.of(read(file));
  }

  private static ImmutableListMultimap<String, Remembered> read(Path file) throws IOException {
    try {
      return BaselineFile.read(file);
    } catch (IOException e) {
      throw new IOException("the baseline cannot be read: " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes what was found to the file that was named, if one was. What the earlier baseline has
   * beyond that stays in it, unless it is to be pruned: a story that was not checked today has lost
   * nothing.
   *
   * @param now what was found
   * @param checked the ids of the stories that it was found in, or nothing was found in
   */
  public void write(List<Remembered> now, Set<String> checked) throws IOException {
    if (written == null) {
      return;
    }
    List<Remembered> all = new ArrayList<>(now);
    Path earlier = file != null ? file : Files.exists(written) ? written : null;
    if (earlier != null) {
      ImmutableListMultimap<String, Remembered> found = Multimaps.index(now, Remembered::story);
      read(earlier)
          .asMap()
          .forEach(
              (story, findings) -> {
                if (!checked.contains(story)) {
                  all.addAll(findings);
                } else if (!prune) {
                  all.addAll(absent(found.get(story), findings));
                }
              });
    }
    BaselineFile.write(written, all);
  }

  private static List<Remembered> absent(List<Remembered> now, Collection<Remembered> earlier) {
    return Comparison.of(now, Optional.of(List.copyOf(earlier)), List.of()).absent();
  }
}
