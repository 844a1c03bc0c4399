package org.crosscheck.model.standing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.crosscheck.model.finding.Finding;

/**
 * How a story's findings stand.
 *
 * @param byKey of the findings of today; those that nothing is known of may be left out
 * @param absent what an earlier run found and this one does not
 */
public record Standings(ImmutableMap<String, Standing> byKey, ImmutableList<Remembered> absent) {

  /** Nothing to compare with and nothing decided. */
  public static final Standings NONE = new Standings(ImmutableMap.of(), ImmutableList.of());

  /** How one of today's findings stands. */
  public Standing of(Finding finding) {
    return Objects.requireNonNullElse(byKey.get(finding.key()), Standing.UNKNOWN);
  }
}
