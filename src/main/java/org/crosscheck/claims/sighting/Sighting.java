package org.crosscheck.claims.sighting;

import java.util.Optional;
import org.crosscheck.model.claim.State;

/**
 * A state that a sentence reports.
 *
 * @param state which
 * @param trigger the token that names it
 * @param holder the head of the phrase for whom or what is in it, where the sentence has one
 * @param question what is left open, where the state is that something is not known
 */
public record Sighting(
    State state, int trigger, Optional<Integer> holder, Optional<OpenQuestion> question) {

  /** A sighting that leaves nothing open. */
  public Sighting(State state, int trigger, Optional<Integer> holder) {
    this(state, trigger, holder, Optional.empty());
  }

  /** The same, for whoever looks on where nothing is found. */
  public static Optional<Sighting> found(State state, int trigger, Optional<Integer> holder) {
    return Optional.of(new Sighting(state, trigger, holder));
  }
}
