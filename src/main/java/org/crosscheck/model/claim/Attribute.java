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
 *     state}; behind a space what narrows it, such as {@code role rank} or {@code charge convicted}
 * @param value in comparable form
 */
public record Attribute(
    Grounds grounds, @Nullable String entity, String subject, String predicate, String value)
    implements Fact {

  @Override
  public Attribute on(Grounds other) {
    return new Attribute(other, entity, subject, predicate, value);
  }

  @Override
  public String kind() {
    int space = predicate.indexOf(' ');
    String slot = space < 0 ? predicate : predicate.substring(0, space);
    return slot.equals("charge") ? "role" : slot;
  }
}
