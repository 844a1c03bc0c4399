package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.word.Inflection;

/** What an event is called in a sentence: "Ada Moss meeting Jon Reed", "charging Jon Reed". */
public final class Deed {

  /** A verb of so many words takes what it is done to after the first: "putting her on notice". */
  private static final int FRAME = 3;

  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of(
          "against", "as", "at", "by", "for", "from", "in", "into", "of", "on", "over", "to",
          "with", "without");

  private Deed() {}

  /**
   * The event in words.
   *
   * @param names of entities, by their ids, for "she and him" tell an editor nothing
   */
  public static String words(Event event, Map<String, String> names) {
    List<String> words = new ArrayList<>();
    Optional<String> actor = name(event, Participant.ACTOR, names);
    Optional<String> patient = name(event, Participant.PATIENT, names);
    actor.ifPresent(words::add);
    List<String> verb = List.of(Inflection.gerund(event.predicate()).split(" "));
    int frame = verb.size() >= FRAME ? 1 : verb.size();
    words.addAll(verb.subList(0, frame));
    patient.ifPresent(words::add);
    words.addAll(verb.subList(frame, verb.size()));
    if (actor.isEmpty() || patient.isEmpty()) {
      event.participants().stream()
          .filter(each -> PREPOSITIONS.contains(each.role()) && !verb.contains(each.head()))
          .findFirst()
          .ifPresent(each -> words.add(each.role() + " " + name(each, names)));
    }
    return String.join(" ", words);
  }

  /**
   * What several do with each other, whoever the clause begins with.
   *
   * @param people their names, in order
   */
  public static String mutual(Event event, List<String> people) {
    return String.join(" and ", people) + " " + Inflection.gerund(event.predicate());
  }

  private static Optional<String> name(Event event, String role, Map<String, String> names) {
    return event.participant(role).map(each -> name(each, names));
  }

  private static String name(Participant participant, Map<String, String> names) {
    return Optional.ofNullable(participant.entity()).map(names::get).orElse(participant.words());
  }
}
