package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.State;

/** Whether somebody's name is given out. */
final class Identity {

  private static final Set<String> NAMES = Set.of("name", "identity", "identification");
  private static final Set<String> GIVING =
      Set.of(
          "release",
          "disclose",
          "publish",
          "give",
          "provide",
          "reveal",
          "announce",
          "available",
          "know",
          "confirm");
  private static final Set<String> BY_OFFICE = Set.of("officially", "formally", "publicly");
  private static final Set<String> KEEPING = Set.of("withhold", "protect", "hold");

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      withheld(sentence, token).or(() -> given(sentence, token)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Sighting> withheld(Sentence sentence, Token token) {
    int at = token.index();
    Tree tree = sentence.tree();
    int governor = tree.governor(at);
    if (NAMES.contains(token.lemma()) && token.isNoun() && governor != Tree.ROOT) {
      Token over = sentence.token(governor);
      boolean affirmed = Factuality.of(sentence, governor).affirmed();
      boolean kept =
          (GIVING.contains(over.lemma()) && !affirmed && !unknownToSomebody(sentence, governor))
              || (KEEPING.contains(over.lemma()) && affirmed);
      if (kept && tree.is(at, "nsubj", "obj")) {
        Optional<Integer> whose = Arguments.possessor(sentence, at);
        return Sighting.found(State.NAME_WITHHELD, at, whose);
      }
    }
    if (token.lemma().equals("unidentified")
        && tree.is(at, "amod")
        && sentence.token(governor).tag().equals("NN")
        && Person.describes(sentence.token(governor))
        && Arguments.has(sentence, governor, List.of("dead"))) {
      return Sighting.found(State.NAME_WITHHELD, at, Optional.of(governor));
    }
    if (token.isVerb() && token.lemma().matches("identify|name")) {
      Factuality factuality = Factuality.of(sentence, at);
      Optional<Integer> whom = Arguments.patient(sentence, at);
      boolean person =
          whom.map(
                  each ->
                      !sentence.token(each).isProperNoun()
                          && Person.describes(sentence.token(each)))
              .orElse(false);
      return !factuality.affirmed() && person && !byOffice(sentence, at)
          ? Sighting.found(State.NAME_WITHHELD, at, whom)
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "not officially identified": that others name him is no contradiction. */
  private static boolean byOffice(Sentence sentence, int verb) {
    return sentence.tree().dependents(verb, "advmod").stream()
        .map(each -> sentence.token(each).lemma().toLowerCase(Locale.ROOT))
        .anyMatch(BY_OFFICE::contains);
  }

  /** "she did not know his name": others do. */
  private static boolean unknownToSomebody(Sentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("know") && !Arguments.passive(sentence, verb);
  }

  /** "was identified as Peter Novak", "identified the victim as Nora Castell, 20". */
  private static Optional<Sighting> given(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.isVerb() || !token.lemma().matches("identify|name")) {
      return Optional.empty();
    }
    Optional<Integer> as =
        Arguments.oblique(sentence, at, List.of("as"))
            .or(() -> sentence.tree().dependent(at, "xcomp"))
            .filter(name -> sentence.token(name).isProperNoun());
    Optional<Integer> named =
        as.or(
            () ->
                Arguments.patient(sentence, at)
                    .filter(each -> sentence.token(each).isProperNoun()));
    return named.isPresent() && Factuality.of(sentence, at).holds()
        ? Sighting.found(State.NAMED, at, named)
        : Optional.empty();
  }
}
