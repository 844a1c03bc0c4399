package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Entity;

/** Finds who is who in a story, over all its articles. */
public final class Entities {

  /** The story's people and organisations with all their mentions, by id. */
  public ImmutableList<Entity> find(AnnotatedStory story) {
    return ImmutableList.of();
  }
}
