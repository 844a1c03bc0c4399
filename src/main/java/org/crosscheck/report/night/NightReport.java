package org.crosscheck.report.night;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.model.Problem;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.Counts;

/**
 * A night over all stories.
 *
 * @param stories all that have a report
 * @param items what the stories that were checked this night hold, the most consequential of each
 *     story first, and what they hold no more
 * @param problems what could not be read or judged
 * @param alone how many articles wait for a second one on their event
 * @param left how many stories or articles there was no time for
 */
public record NightReport(
    LocalDate night,
    ImmutableList<StoryLine> stories,
    ImmutableList<Item> items,
    ImmutableList<Problem> problems,
    int alone,
    int left) {

  /**
   * A story.
   *
   * @param id names its folder
   * @param title for people
   * @param date of the event; empty where it is not known
   * @param sources how many
   * @param counts what was found when it was last checked
   * @param first the summary of the most consequential finding; empty without one
   * @param tonight whether it was checked this night
   */
  public record StoryLine(
      String id,
      String title,
      String date,
      int sources,
      Counts counts,
      String first,
      boolean tonight) {}

  /** A finding of this night, or one that is absent. */
  public record Item(Remembered finding, Standing standing) {

    /** Whether an editor has to look at it this morning. */
    public boolean fresh() {
      return standing.fresh() && !standing.settled();
    }
  }

  /** What an editor has to look at this morning, what is grave first. */
  public List<Item> fresh() {
    return items.stream()
        .filter(Item::fresh)
        .sorted(
            java.util.Comparator.comparing((Item item) -> item.finding().outcome())
                .thenComparing(item -> item.finding().severity() == Severity.MAJOR ? 0 : 1))
        .toList();
  }

  /** How many there are to look at, by story. */
  public Map<String, Long> freshByStory() {
    return items.stream()
        .filter(Item::fresh)
        .collect(Collectors.groupingBy(item -> item.finding().story(), Collectors.counting()));
  }

  /** How many of this night stand so. */
  public long count(Standing.State state) {
    return items.stream().filter(item -> item.standing().state() == state).count();
  }

  /** What a story is called. */
  public String title(String story) {
    return stories.stream()
        .filter(line -> line.id().equals(story))
        .map(StoryLine::title)
        .findFirst()
        .orElse(story);
  }

  /** The night in one sentence. */
  public String sentence() {
    long tonight = stories.stream().filter(StoryLine::tonight).count();
    return stories(tonight)
        + " of "
        + stories.size()
        + " checked this night: "
        + count(Standing.State.NEW)
        + " new, "
        + count(Standing.State.UPDATED)
        + " updated, "
        + count(Standing.State.UNCHANGED)
        + " unchanged, "
        + count(Standing.State.ABSENT)
        + " absent";
  }

  private static String stories(long count) {
    return count == 1 ? "1 story" : count + " stories";
  }
}
