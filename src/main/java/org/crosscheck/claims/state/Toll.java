package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.State;

/** What it cost: where somebody died, and how far a building was damaged. */
final class Toll {

  private static final Set<String> RUINING = Set.of("destroy", "gut", "level", "raze", "demolish");

  private static final Set<String> SPARED = Set.of("intact", "undamaged", "unscathed");

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      death(sentence, token).or(() -> damage(sentence, token)).ifPresent(found::add);
    }
    return found;
  }

  /** "died at the scene", "was pronounced dead at a hospital". */
  private static Optional<Sighting> death(Sentence sentence, Token token) {
    int at = token.index();
    boolean died = token.lemma().equals("die") && token.isVerb();
    boolean pronounced = token.lemma().matches("pronounce|declare") && dead(sentence, at);
    if ((!died && !pronounced) || !Factuality.of(sentence, at).holds()) {
      return Optional.empty();
    }
    Optional<Integer> who =
        died ? Arguments.subject(sentence, at) : Arguments.patient(sentence, at);
    if (who.filter(each -> Person.standsFor(sentence, each)).isEmpty()) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(place -> place.index() > at && place.index() <= at + 8)
        .filter(place -> Arguments.preposition(sentence, place.index()).isPresent())
        .flatMap(place -> where(sentence, place).stream())
        .findFirst()
        .map(state -> new Sighting(state, at, who));
  }

  private static boolean dead(Sentence sentence, int verb) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.lemma().equals("dead") && token.index() > verb && token.index() <= verb + 2);
  }

  private static Optional<State> where(Sentence sentence, Token place) {
    String preposition = Arguments.preposition(sentence, place.index()).orElse("");
    if (place.lemma().equals("scene") && preposition.matches("at|on")) {
      return Optional.of(State.DIED_AT_SCENE);
    }
    boolean hospital =
        place.lemma().equalsIgnoreCase("hospital")
            || (place.isProperNoun()
                && place.lemma().equals("Center")
                && Arguments.has(sentence, place.index(), List.of("Medical")));
    return hospital && preposition.matches("at|in")
        ? Optional.of(State.DIED_IN_HOSPITAL)
        : Optional.empty();
  }

  /** "destroyed much of a chapel", "the main building is intact". */
  private static Optional<Sighting> damage(Sentence sentence, Token token) {
    int at = token.index();
    boolean ruined = token.isVerb() && RUINING.contains(token.lemma());
    boolean spared = SPARED.contains(token.lemma());
    if (!ruined && !spared) {
      return Optional.empty();
    }
    Optional<Integer> what =
        ruined
            ? Arguments.patient(sentence, at)
            : Arguments.predicateOver(sentence, at)
                .flatMap(over -> Arguments.subject(sentence, over));
    boolean holds =
        Arguments.predicateOver(sentence, at)
            .map(over -> Factuality.of(sentence, over).holds())
            .orElse(false);
    return what.flatMap(each -> building(sentence, each))
        .filter(each -> holds)
        .map(each -> new Sighting(ruined ? State.DESTROYED : State.INTACT, at, Optional.of(each)));
  }

  /** The building that a phrase is of: of "much of a chapel", the chapel. */
  private static Optional<Integer> building(Sentence sentence, int head) {
    if (isBuilding(sentence, head)) {
      return Optional.of(head);
    }
    return Arguments.oblique(sentence, head, List.of("of"))
        .filter(part -> isBuilding(sentence, part));
  }

  private static boolean isBuilding(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return token.tag().equals("NN") && WordNet.isKindOf(token.lemma(), "structure");
  }
}
