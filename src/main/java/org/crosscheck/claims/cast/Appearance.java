package org.crosscheck.claims.cast;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.cast.Part;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Quantity;

/**
 * A phrase that stands for a person.
 *
 * @param sentence where
 * @param head its head
 * @param entity who it is, where the phrase is a name
 * @param age the age it gives
 * @param words as printed, determiner included
 * @param noun the lemma of its head; "person" for a bare age
 * @param title the lemma of the word that stands before a name: "deputy"
 * @param gender where the noun shows it
 * @param kind how it points to whom it means
 * @param parts the sides on which the sentence has them
 */
record Appearance(
    Sentence sentence,
    int head,
    Optional<Entity> entity,
    Optional<Quantity> age,
    String words,
    String noun,
    Optional<String> title,
    Optional<Entity.Gender> gender,
    Kind kind,
    Set<Part> parts) {

  /** The same of a person who was hit, of this gender where nothing else shows it. */
  Appearance hit(Optional<Entity.Gender> known) {
    Set<Part> sides = EnumSet.of(Part.VICTIM);
    sides.addAll(parts);
    return new Appearance(
        sentence,
        head,
        entity,
        age,
        words,
        noun,
        title,
        gender.isPresent() ? gender : known,
        kind,
        sides);
  }

  /** How a phrase points to whom it means. */
  enum Kind {
    NAME,
    PRONOUN,
    /** "the boy": somebody told of before. */
    DEFINITE,
    /** "his brother": somebody known by somebody else. */
    POSSESSED,
    /** "4-year-old son", as headlines and lists have it. */
    BARE,
    /** "a boy": perhaps somebody new. */
    INDEFINITE,
    /** "another boy", "the second victim": somebody else than was told of before. */
    OTHER,
    /** "two 17-year-olds": an age that is no one person's. */
    SEVERAL
  }
}
