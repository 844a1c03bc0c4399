package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.Publication;
import org.crosscheck.model.claim.Claim;

/**
 * What the sources say on one thing. A source without a claim here is silent, which is never
 * agreement.
 *
 * @param slot the question
 * @param subject whom or what it is asked of, for people; part of a finding's stable key
 * @param claims the answers, in order of source and place; one source may give several
 * @param publications when each source came out, where that is known, so that a newer state can be
 *     told from a contradiction; the judge puts them in
 */
public record Row(
    Slot slot,
    String subject,
    ImmutableList<Claim> claims,
    ImmutableMap<String, Publication> publications) {

  public Row {
    claims = ImmutableList.sortedCopyOf(Comparator.comparing(Claim::passage), claims);
  }

  public Row(Slot slot, String subject, ImmutableList<Claim> claims) {
    this(slot, subject, claims, ImmutableMap.of());
  }

  /** When the source of a claim came out, where that is known. */
  public Optional<Publication> publication(Claim claim) {
    return Optional.ofNullable(publications.get(claim.source()));
  }

  /** The sources that have a claim here, in order. */
  public Set<String> sources() {
    return claims.stream().map(Claim::source).collect(ImmutableSet.toImmutableSet());
  }
}
