package org.crosscheck.claims.state;

import java.util.Optional;
import org.crosscheck.model.claim.State;

/**
 * A state that a sentence reports.
 *
 * @param state which
 * @param trigger the token that names it
 * @param holder the head of the phrase for whom or what is in it, where the sentence has one
 */
record Sighting(State state, int trigger, Optional<Integer> holder) {}
