package org.crosscheck.claims.state;

import java.util.Optional;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.State;

/** What is ahead of somebody who is charged: the trial, and what the law can give. */
final class Trial {

  private static final String PENALTIES =
      "prison|jail|probation|incarceration|imprisonment|sentence|penalty|parole";

  private Trial() {}

  static Optional<Sighting> find(Sentence sentence, Token token) {
    return trial(sentence, token).or(() -> penalty(sentence, token));
  }

  /** "is on trial", "the trial began", "jurors were picked for the trial of". */
  private static Optional<Sighting> trial(Sentence sentence, Token token) {
    int at = token.index();
    int governor = sentence.tree().governor(at);
    if (token.lemma().equals("jury") && governor != Tree.ROOT) {
      boolean chosen =
          sentence.token(governor).lemma().matches("select|seat|pick|choose|swear")
              && Arguments.passive(sentence, governor)
              && Factuality.of(sentence, governor).holds();
      return chosen ? Sighting.found(State.ON_TRIAL, at, Optional.empty()) : Optional.empty();
    }
    if (!token.lemma().equals("trial") || !token.isNoun() || governor == Tree.ROOT) {
      return Optional.empty();
    }
    boolean began =
        sentence.tree().is(at, "nsubj")
            && sentence.token(governor).lemma().matches("begin|start|open|continue|resume")
            && Factuality.of(sentence, governor).holds();
    boolean on =
        at > 0
            && sentence.token(at - 1).lemma().equals("on")
            && Arguments.predicateOver(sentence, at)
                .map(over -> Factuality.of(sentence, over).holds())
                .orElse(false);
    if (began) {
      return Sighting.found(State.ON_TRIAL, at, Arguments.possessor(sentence, at));
    }
    return on
        ? Sighting.found(
            State.ON_TRIAL,
            at,
            Arguments.predicateOver(sentence, at)
                .flatMap(over -> Arguments.subject(sentence, over)))
        : Optional.empty();
  }

  /** "faces up to 20 years in prison". */
  private static Optional<Sighting> penalty(Sentence sentence, Token token) {
    int at = token.index();
    boolean faced =
        token.isVerb()
            && token.lemma().equals("face")
            && Factuality.of(sentence, at).affirmed()
            && sentence.tree().dependents(at, "obj", "obl", "conj").stream()
                .flatMap(below -> sentence.tree().subtree(below).stream())
                .anyMatch(below -> sentence.token(below).lemma().matches(PENALTIES))
            && Arguments.subject(sentence, at)
                .map(who -> Person.standsFor(sentence, who))
                .orElse(false);
    return faced
        ? Sighting.found(State.PENALTY_FACED, at, Arguments.subject(sentence, at))
        : Optional.empty();
  }
}
