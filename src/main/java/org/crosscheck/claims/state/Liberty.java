package org.crosscheck.claims.state;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.State;

/** On which terms somebody is at liberty: on bail, on probation, on parole, or not. */
final class Liberty {

  private static final String BAIL = "bail|bond|recognizance";

  private Liberty() {}

  /** "released on his own recognizance", "posted bond", "held without bail". */
  static Optional<Sighting> bail(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.lemma().matches(BAIL) || !token.isNoun()) {
      return Optional.empty();
    }
    Optional<Integer> over =
        Arguments.predicateOver(sentence, at).filter(each -> sentence.token(each).isVerb());
    if (over.isEmpty() || !Factuality.of(sentence, over.get()).holds()) {
      return Optional.empty();
    }
    int verb = over.get();
    String lemma = sentence.token(verb).lemma();
    boolean without = Arguments.has(sentence, at, List.of("without", "no"));
    if (lemma.matches("hold|jail|order|remain") && without) {
      return Sighting.found(State.HELD_WITHOUT_BAIL, at, who(sentence, verb));
    }
    if (lemma.equals("deny") && sentence.tree().is(at, "obj")) {
      return Sighting.found(State.HELD_WITHOUT_BAIL, at, who(sentence, verb));
    }
    boolean let = lemma.matches("release|free") && !without && Arguments.passive(sentence, verb);
    boolean posted = lemma.matches("post|make") && sentence.tree().is(at, "obj");
    return let || posted
        ? Sighting.found(State.FREE_ON_BAIL, at, who(sentence, verb))
        : Optional.empty();
  }

  /** "was on probation", "while on parole". */
  static Optional<Sighting> supervision(Sentence sentence, Token token) {
    int at = token.index();
    boolean on = at > 0 && sentence.token(at - 1).lemma().equals("on");
    if (!on || !token.lemma().matches("probation|parole")) {
      return Optional.empty();
    }
    State state = token.lemma().equals("probation") ? State.ON_PROBATION : State.ON_PAROLE;
    Optional<Integer> over = Arguments.predicateOver(sentence, at);
    if (over.isPresent() && !Factuality.of(sentence, over.get()).holds()) {
      return Optional.empty();
    }
    return over.flatMap(each -> Arguments.subject(sentence, each))
        .filter(who -> Person.standsFor(sentence, who))
        .or(() -> nounBefore(sentence, at))
        .flatMap(who -> Sighting.found(state, at, Optional.of(who)));
  }

  /** "police say Moss was on": the parser takes him for what is said. */
  private static Optional<Integer> nounBefore(Sentence sentence, int at) {
    return at > 2 && sentence.token(at - 2).lemma().equals("be") && sentence.token(at - 3).isNoun()
        ? Optional.of(at - 3)
        : Optional.empty();
  }

  private static Optional<Integer> who(Sentence sentence, int verb) {
    return Arguments.passive(sentence, verb)
        ? Arguments.patient(sentence, verb)
        : Arguments.subject(sentence, verb);
  }
}
