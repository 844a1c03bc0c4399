package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.OpenQuestion;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.State;

/** Whose weapon it was, and how whoever had it came by it. */
final class Weapon {

  private static final String WEAPONS =
      "gun|handgun|pistol|rifle|weapon|revolver|firearm|shotgun|knife";

  /** Ways of coming by a thing. */
  private static final Set<String> TAKING =
      Set.of(
          "find",
          "get",
          "take",
          "grab",
          "pick",
          "pull",
          "obtain",
          "retrieve",
          "discover",
          "remove",
          "steal",
          "reach",
          "fetch",
          "borrow",
          "buy",
          "purchase",
          "access");

  private static final Set<String> KEEPING =
      Set.of("leave", "keep", "store", "hide", "lie", "sit", "place", "lock", "put", "tuck");

  private static final List<String> WHERE =
      List.of("in", "under", "on", "from", "inside", "atop", "beneath", "behind", "at", "near");

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    boolean weapon = sentence.tokens().stream().anyMatch(token -> token.lemma().matches(WEAPONS));
    if (!weapon) {
      return found;
    }
    List<OpenQuestion> questions = OpenQuestion.of(sentence);
    for (OpenQuestion open : questions) {
      boolean owning =
          open.has(sentence, "own|ownership|belong|register")
              || (open.has(sentence, "owner") && open.has(sentence, "who|whose"));
      boolean coming =
          open.has(sentence, "how|where")
              && open.has(
                  sentence,
                  "get|obtain|access|find|come|possession|hand|hold|acquire|retrieve|reach|gain")
              && open.has(sentence, WEAPONS + "|it");
      if (owning) {
        found.add(
            new Sighting(State.OWNER_UNKNOWN, open.word(), Optional.empty(), Optional.of(open)));
      } else if (coming) {
        found.add(
            new Sighting(State.ACCESS_UNKNOWN, open.word(), Optional.empty(), Optional.of(open)));
      }
    }
    for (Token token : sentence.tokens()) {
      if (questions.stream().noneMatch(each -> each.holds(token.index()))) {
        owner(sentence, token).or(() -> access(sentence, token)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "his father's gun", "a gun that belongs to her uncle". */
  private static Optional<Sighting> owner(Sentence sentence, Token token) {
    int at = token.index();
    if (token.lemma().matches(WEAPONS) && token.isNoun()) {
      return sentence.tree().dependents(at).stream()
          .filter(below -> sentence.tree().relation(below).equals("nmod:poss"))
          .filter(below -> sentence.token(below).isNoun() && somebody(sentence, below))
          .findFirst()
          .map(below -> new Sighting(State.OWNER_TOLD, at, Optional.empty()));
    }
    boolean weapon =
        Arguments.subject(sentence, at)
                .map(subject -> sentence.token(subject).lemma().matches(WEAPONS + "|which|that|it"))
                .orElse(false)
            && Factuality.of(sentence, at).holds();
    Optional<Integer> owner =
        token.lemma().equals("belong")
            ? Arguments.oblique(sentence, at, List.of("to"))
            : token.lemma().matches("own|register") && Arguments.passive(sentence, at)
                ? Arguments.oblique(sentence, at, List.of("by", "to"))
                : Optional.empty();
    return weapon && owner.isPresent()
        ? Optional.of(new Sighting(State.OWNER_TOLD, at, Optional.empty()))
        : Optional.empty();
  }

  /** "she came upon the gun in a drawer", "the gun had been left on a table". */
  private static Optional<Sighting> access(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.isVerb() || !Factuality.of(sentence, at).holds()) {
      return Optional.empty();
    }
    Optional<Integer> thing = Arguments.patient(sentence, at);
    boolean weapon = thing.map(each -> sentence.token(each).lemma().matches(WEAPONS)).orElse(false);
    Optional<Integer> agent = Arguments.agent(sentence, at);
    boolean taken =
        TAKING.contains(token.lemma())
            && !Arguments.passive(sentence, at)
            && weapon
            && agent.filter(each -> somebody(sentence, each)).isPresent();
    boolean lay =
        KEEPING.contains(token.lemma())
            && (weapon
                || Arguments.subject(sentence, at)
                    .map(each -> sentence.token(each).lemma().matches(WEAPONS))
                    .orElse(false))
            && Arguments.oblique(sentence, at, WHERE).isPresent();
    return taken || lay
        ? Optional.of(new Sighting(State.ACCESS_TOLD, at, Optional.empty()))
        : Optional.empty();
  }

  /** Whoever it is, not the police, who find weapons afterwards. */
  private static boolean somebody(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    return Person.standsFor(sentence, head)
        && !Person.INVESTIGATORS.contains(lemma)
        && !Person.SUSPECTS.contains(lemma)
        && !lemma.matches("they|we|i|sheriff|chief|sergeant|lieutenant|guard|trooper|cop|crew");
  }
}
