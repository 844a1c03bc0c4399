package org.crosscheck.store;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.jspecify.annotations.Nullable;

/** What was found in which night. */
public interface Nights {

  /**
   * A night.
   *
   * @param finished whether its run came to its end
   */
  record Night(LocalDate day, boolean finished) {}

  /**
   * A story as it was checked.
   *
   * @param night in which
   * @param digest of all that went in; the same as long as nothing would come out otherwise
   * @param title for people
   * @param day of the event, where it is known
   * @param sources how many
   * @param major conflicts that would have to be corrected in print
   * @param minor other conflicts
   * @param updates later states of what was right at its time
   * @param notices on sources as a whole
   * @param problems what could not be read or judged
   * @param broken whether one of these is a fault of Crosscheck itself
   * @param first the summary of the most consequential finding; empty without one
   */
  record Line(
      String story,
      LocalDate night,
      String digest,
      String title,
      @Nullable LocalDate day,
      int sources,
      int major,
      int minor,
      int updates,
      int notices,
      int problems,
      boolean broken,
      String first) {

    /** Whether it is one article alone of which there is nothing to say: it has no report. */
    public boolean isSilent() {
      return sources < 2 && major + minor + updates + notices + problems == 0;
    }
  }

  /**
   * A finding of a night.
   *
   * @param state against the night before; {@code ABSENT} for what was found then only
   */
  record Found(Remembered finding, Standing.State state) {}

  /** The latest night. */
  Optional<Night> last();

  /** Adds a night, or says that it is finished. */
  void put(Night night);

  /** The latest check of each story, by its id. */
  Map<String, Line> lines();

  /** What the latest check of a story before a night found; empty where there is none before it. */
  Optional<ImmutableList<Remembered>> foundBefore(String story, LocalDate night);

  /** Keeps a check in the place of an earlier one of the same story and night. */
  void put(Line line, List<Found> found);

  /** What the checks of a night found, by story, the most consequential of each first. */
  List<Found> found(LocalDate night);

  /** What the latest check of each story found, by story, the most consequential first. */
  List<Remembered> current();

  /** Forgets all checks of a story that a later one has followed. */
  void forgetSuperseded();
}
