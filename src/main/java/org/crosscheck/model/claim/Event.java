package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Somebody did something, or did not.
 *
 * @param grounds the passage is the clause
 * @param predicate the lemma of the verb or of the noun that names the event
 * @param participants in sentence order
 * @param affirmed false where it is said not to have happened: not, declined, instead of
 */
public record Event(
    Grounds grounds, String predicate, ImmutableList<Participant> participants, boolean affirmed)
    implements Fact {

  /** The first participant in a role. */
  public Optional<Participant> participant(String role) {
    return participants.stream().filter(each -> each.role().equals(role)).findFirst();
  }

  @Override
  public String subject() {
    return participant(Participant.ACTOR)
        .or(() -> participant(Participant.PATIENT))
        .map(Participant::words)
        .orElse("");
  }

  @Override
  public String value() {
    return affirmed ? "happened" : "did not happen";
  }

  @Override
  public Event on(Grounds other) {
    return new Event(other, predicate, participants, affirmed);
  }

  @Override
  public String kind() {
    return "event";
  }
}
