package org.crosscheck.claims.sighting;

import java.util.Optional;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Attribute;

/**
 * A state as a claim, with the phrase of the sentence that it is reported of.
 *
 * @param claim what is reported
 * @param sentence where
 * @param holder the head of the phrase for whoever is in the state, where the sentence has one
 */
public record Sighted(Attribute claim, Sentence sentence, Optional<Integer> holder) {}
