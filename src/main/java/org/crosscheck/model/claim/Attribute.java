package org.crosscheck.model.claim;

import org.jspecify.annotations.Nullable;

/**
 * Something said of an entity or an event that is neither a number nor a time: a place, a name, a
 * role, a charge, a state.
 *
 * @param grounds the passage is the phrase, with its entity where they stand together
 * @param entity the entity it is said of, where it is known
 * @param subject for people: the entity's name, or the event
 * @param predicate the slot: {@code place}, {@code name}, {@code role}, {@code charge}, {@code
 *     state}
 * @param value in comparable form
 */
public record Attribute(
    Grounds grounds, @Nullable String entity, String subject, String predicate, String value)
    implements Fact {

  @Override
  public String kind() {
    return predicate.equals("charge") ? "role" : predicate;
  }
}
