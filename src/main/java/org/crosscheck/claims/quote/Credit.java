package org.crosscheck.claims.quote;

import java.util.Optional;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Entity;
import org.jspecify.annotations.Nullable;

/**
 * To whom words are given.
 *
 * @param entity the id of the story's entity, where the speaker is known as one
 * @param name for people: the entity's name, or the words the article uses
 * @param named whether the article names the speaker
 */
record Credit(@Nullable String entity, String name, boolean named) {

  /** A speaker as an entity of the story; empty for a pronoun that points to none. */
  static Optional<Credit> of(Speaker speaker, Mentions mentions) {
    Optional<Entity> entity = mentions.at(speaker.head());
    if (entity.isPresent()) {
      return Optional.of(new Credit(entity.get().id(), entity.get().name(), true));
    }
    return speaker.pronoun()
        ? Optional.empty()
        : Optional.of(new Credit(null, speaker.words(), speaker.named()));
  }

  Asserter asserter() {
    return new Asserter(named ? Asserter.Kind.NAMED : Asserter.Kind.UNNAMED, name);
  }
}
