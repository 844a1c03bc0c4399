package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;

/**
 * What the paths of a command hold.
 *
 * @param stories by id, each id once
 * @param problems what could not be read and belongs to none of the stories
 */
public record Reading(ImmutableList<Story> stories, ImmutableList<Problem> problems) {}
