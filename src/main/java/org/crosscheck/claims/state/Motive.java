package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.State;

/** Whether it is known why it was done. */
final class Motive {

  /** What has a motive. */
  private static final Set<String> DEEDS =
      Set.of(
          "shooting",
          "killing",
          "attack",
          "murder",
          "slaying",
          "stabbing",
          "death",
          "incident",
          "crime",
          "violence",
          "robbery",
          "case",
          "homicide",
          "assault",
          "fight",
          "gunfire");

  /** With a motive as their object they say that it is not known, or not told. */
  private static final Set<String> SEEKING =
      Set.of(
          "investigate",
          "determine",
          "establish",
          "seek",
          "speculate",
          "identify",
          "find",
          "discuss",
          "look",
          "search",
          "figure",
          "learn",
          "understand");

  private static final Set<String> OPEN =
      Set.of("unclear", "unknown", "undetermined", "mystery", "question");

  /** How many words around a motive tell whether it is known. */
  private static final int REACH = 6;

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      unknown(sentence, token).or(() -> given(sentence, token)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Sighting> unknown(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.lemma().equals("motive")) {
      return Optional.empty();
    }
    boolean open =
        sentence.tokens().stream()
            .filter(other -> Math.abs(other.index() - at) <= REACH)
            .anyMatch(
                other ->
                    OPEN.contains(other.lemma())
                        || (SEEKING.contains(other.lemma()) && other.index() < at));
    boolean none =
        Arguments.has(sentence, at, List.of("no"))
            || Arguments.predicateOver(sentence, at)
                .map(over -> !Factuality.of(sentence, over).affirmed())
                .orElse(false);
    return open || none
        ? Optional.of(new Sighting(State.MOTIVE_UNKNOWN, at, Optional.empty()))
        : Optional.empty();
  }

  /** "the motive was robbery", "the shooting stemmed from", "was connected to his debts". */
  private static Optional<Sighting> given(Sentence sentence, Token token) {
    int at = token.index();
    Tree tree = sentence.tree();
    boolean named =
        token.lemma().equals("motive")
            && tree.is(at, "nsubj")
            && tree.dependent(tree.governor(at), "cop").isPresent()
            && sentence.token(tree.governor(at)).isNoun();
    boolean from = token.lemma().equals("stem") && oblique(sentence, at, "from");
    boolean to = token.lemma().matches("connect|relate|tie|link") && oblique(sentence, at, "to");
    boolean by = token.lemma().equals("motivate") && oblique(sentence, at, "by");
    boolean deed =
        Arguments.subject(sentence, at)
            .map(subject -> DEEDS.contains(sentence.token(subject).lemma()))
            .orElse(false);
    boolean asked =
        sentence.tokens().stream()
            .filter(word -> word.index() < at && word.index() >= at - 2 * REACH)
            .anyMatch(word -> word.lemma().matches("how|whether|if|why|what"));
    int told = named ? tree.governor(at) : at;
    return !asked
            && (named || ((from || to || by) && deed))
            && Factuality.of(sentence, told).holds()
        ? Optional.of(new Sighting(State.MOTIVE_GIVEN, at, Optional.empty()))
        : Optional.empty();
  }

  private static boolean oblique(Sentence sentence, int verb, String preposition) {
    return Arguments.oblique(sentence, verb, List.of(preposition)).isPresent();
  }
}
