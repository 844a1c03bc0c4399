package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Set;
import org.crosscheck.model.claim.Claim;

/**
 * What the sources say on one thing. A source without a claim here is silent, which is never
 * agreement.
 *
 * @param slot the question
 * @param subject whom or what it is asked of, for people; part of a finding's stable key
 * @param claims the answers, in order of source and place; one source may give several
 */
public record Row(Slot slot, String subject, ImmutableList<Claim> claims) {

  public Row {
    claims = ImmutableList.sortedCopyOf(Comparator.comparing(Claim::passage), claims);
  }

  /** The sources that have a claim here, in order. */
  public Set<String> sources() {
    return claims.stream().map(Claim::source).collect(ImmutableSet.toImmutableSet());
  }
}
