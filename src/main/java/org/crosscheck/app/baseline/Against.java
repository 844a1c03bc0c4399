package org.crosscheck.app.baseline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.rank.baseline.Comparison;
import org.crosscheck.rank.baseline.Memory;

/** Compares stories with a baseline, one after the other, and remembers what they hold. */
public final class Against {

  private final Optional<ImmutableListMultimap<String, Remembered>> earlier;
  private final List<Remembered> found = new ArrayList<>();
  private final Set<String> stories = new LinkedHashSet<>();

  /**
   * @param earlier the baseline, by story; empty where there is none
   */
  public Against(Optional<ImmutableListMultimap<String, Remembered>> earlier) {
    this.earlier = earlier;
  }

  /** The same story with how its findings stand. */
  public Checked compare(Checked checked) {
    String story = checked.annotated().story().id();
    ImmutableList<Remembered> now = Memory.of(story, checked.findings());
    found.addAll(now);
    stories.add(story);
    return checked.with(
        Comparison.of(now, earlier.map(baseline -> baseline.get(story)), List.of()));
  }

  /** What was found in all stories so far. */
  public ImmutableList<Remembered> found() {
    return ImmutableList.copyOf(found);
  }

  /** The stories so far. */
  public ImmutableSet<String> stories() {
    return ImmutableSet.copyOf(stories);
  }
}
