package org.crosscheck.ingest.fetch;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Problem;

/**
 * What came of addresses.
 *
 * @param pages in the order in which they were asked for
 * @param problems why the others were not fetched
 */
public record Fetched(ImmutableList<Page> pages, ImmutableList<Problem> problems) {

  /** Where no address was named. */
  public static final Fetched NOTHING = new Fetched(ImmutableList.of(), ImmutableList.of());
}
