package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;

/**
 * What the paths of a command hold.
 *
 * @param stories by id, each id once
 * @param problems what could not be read and belongs to none of the stories
 */
public record Reading(ImmutableList<Story> stories, ImmutableList<Problem> problems) {

  /** The same with more that could not be read. */
  public Reading with(List<Problem> more) {
    return new Reading(
        stories, ImmutableList.<Problem>builder().addAll(problems).addAll(more).build());
  }
}
