package org.crosscheck.model.cast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Fact;
import org.crosscheck.model.claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One person as one article tells of them: what stands under one name, one age, or one description
 * that fits nobody else there.
 *
 * @param id unique in the story
 * @param source the article
 * @param entity the id of the person, where there is a name
 * @param name the name, or the words of the fullest description
 * @param gender where a word shows it
 * @param parts the sides on which the article has them; empty for bystanders and kin
 * @param nouns what they are called, as lemmas: {@code boy}, {@code brother}, {@code driver}
 * @param ages each age that the article gives
 * @param genders each noun that shows whether it is a man or a woman
 * @param wounds where they were hit
 * @param states the states that are reported of them
 * @param introduced whether the first phrase for them can bring somebody in: "a boy", a name
 * @param sentences the indices of the sentences that tell of them, by which two are kept apart
 */
public record Individual(
    String id,
    String source,
    @Nullable String entity,
    String name,
    Optional<Entity.Gender> gender,
    ImmutableSet<Part> parts,
    ImmutableSet<String> nouns,
    ImmutableList<Quantity> ages,
    ImmutableList<Attribute> genders,
    ImmutableList<Attribute> wounds,
    ImmutableList<Attribute> states,
    boolean introduced,
    ImmutableSet<Integer> sentences) {

  /** The same person with claims changed, such as by who asserts them. */
  public Individual with(UnaryOperator<Fact> change) {
    return new Individual(
        id,
        source,
        entity,
        name,
        gender,
        parts,
        nouns,
        ages.stream()
            .map(age -> (Quantity) change.apply(age))
            .collect(ImmutableList.toImmutableList()),
        genders,
        changed(wounds, change),
        changed(states, change),
        introduced,
        sentences);
  }

  private static ImmutableList<Attribute> changed(
      ImmutableList<Attribute> claims, UnaryOperator<Fact> change) {
    return claims.stream()
        .map(claim -> (Attribute) change.apply(claim))
        .collect(ImmutableList.toImmutableList());
  }
}
