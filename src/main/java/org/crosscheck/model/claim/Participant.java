package org.crosscheck.model.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in an event.
 *
 * @param role {@code actor}, {@code patient}, or the preposition that joins it
 * @param entity the id of the entity, where it is one
 * @param head the lemma of the head word, lower case
 * @param words as printed
 */
public record Participant(String role, @Nullable String entity, String head, String words) {

  public static final String ACTOR = "actor";
  public static final String PATIENT = "patient";
}
