package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.cast.Individual;

/**
 * What the sources of a story claim.
 *
 * @param entities over all sources, by id
 * @param claims in order of source and place
 * @param cast who is in each article, named or not
 */
public record Claims(
    ImmutableList<Entity> entities, ImmutableList<Claim> claims, ImmutableList<Individual> cast) {

  /** Claims of articles in which nobody is told of. */
  public Claims(ImmutableList<Entity> entities, ImmutableList<Claim> claims) {
    this(entities, claims, ImmutableList.of());
  }
}
