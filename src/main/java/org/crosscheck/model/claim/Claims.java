package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;

/**
 * What the sources of a story claim.
 *
 * @param entities over all sources, by id
 * @param claims in order of source and place
 */
public record Claims(ImmutableList<Entity> entities, ImmutableList<Claim> claims) {}
