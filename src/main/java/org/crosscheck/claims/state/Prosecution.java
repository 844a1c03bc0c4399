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
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.State;

/** How far the police have got: sought, questioned, arrested. */
final class Prosecution {

  private static final Set<String> KINDS_OF_MEN =
      Set.of("man", "men", "person", "teen", "teenager", "woman");

  private static final Set<String> ARRESTING =
      Set.of("arrest", "capture", "apprehend", "nab", "detain", "recapture");
  private static final Set<String> SEARCHING = Set.of("look", "search", "hunt");
  private static final Set<String> SEEKING = Set.of("seek", "hunt", "want", "find", "locate");

  private static final Set<String> QUESTIONING = Set.of("question", "interrogate");

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Liberty.bail(sentence, token).ifPresent(found::add);
      Liberty.supervision(sentence, token).ifPresent(found::add);
      custody(sentence, token)
          .or(() -> search(sentence, token))
          .or(() -> Court.charge(sentence, token))
          .or(() -> Court.accused(sentence, token))
          .or(() -> Court.verdict(sentence, token))
          .or(() -> Trial.find(sentence, token))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Sighting> custody(Sentence sentence, Token token) {
    int at = token.index();
    if (token.isVerb() && ARRESTING.contains(token.lemma())) {
      Optional<Integer> whom = Arguments.patient(sentence, at);
      if (token.lemma().equals("capture") && isOfThings(sentence, at, whom)) {
        return Optional.empty();
      }
      Factuality factuality = Factuality.of(sentence, at);
      if (factuality.holds()) {
        return Sighting.found(State.ARRESTED, at, whom);
      }
      if (factuality.affirmed() && factuality.certainty() == Certainty.PLANNED) {
        return Sighting.found(State.SOUGHT, at, whom);
      }
      return !factuality.affirmed() && past(factuality)
          ? Sighting.found(State.NO_ARREST, at, whom.filter(each -> !nobody(sentence, each)))
          : Optional.empty();
    }
    if (token.lemma().equals("arrest") && token.isNoun()) {
      return arrestNoun(sentence, at);
    }
    if (token.lemma().equals("custody") || behindBars(sentence, at)) {
      return Arguments.predicateOver(sentence, at)
          .flatMap(
              over -> {
                Factuality factuality = Factuality.of(sentence, over);
                boolean taking = sentence.token(over).lemma().equals("take");
                Optional<Integer> whom =
                    taking ? Arguments.patient(sentence, over) : Arguments.subject(sentence, over);
                if (factuality.holds()) {
                  return Sighting.found(State.ARRESTED, at, whom);
                }
                return !factuality.affirmed() && past(factuality)
                    ? Sighting.found(
                        whom.filter(each -> !nobody(sentence, each)).isPresent()
                            ? State.SOUGHT
                            : State.NO_ARREST,
                        at,
                        whom.filter(each -> !nobody(sentence, each)))
                    : Optional.empty();
              });
    }
    if (extradited(sentence, token) && Factuality.of(sentence, at).holds()) {
      return Sighting.found(State.EXTRADITED, at, Arguments.patient(sentence, at));
    }
    boolean surrender =
        token.isVerb()
            && (token.lemma().equals("surrender")
                || (token.lemma().equals("turn")
                    && sentence
                        .tree()
                        .dependent(at, "obj")
                        .map(
                            self ->
                                sentence.token(self).lemma().matches("(him|her|them|it)sel(f|ve)"))
                        .orElse(false)));
    if (surrender && Factuality.of(sentence, at).holds()) {
      return Sighting.found(State.ARRESTED, at, Arguments.subject(sentence, at));
    }
    boolean released =
        token.lemma().equals("release")
            && Arguments.passive(sentence, at)
            && !(at > 1 && sentence.token(at - 2).lemma().equals("treat"))
            && sentence.tokens().stream().noneMatch(each -> each.lemma().matches("hospital|treat"))
            && Factuality.of(sentence, at).holds()
            && Arguments.patient(sentence, at)
                .map(sentence::token)
                .map(who -> Person.describes(who) || who.isProperNoun())
                .orElse(false)
            && Arguments.oblique(sentence, at, List.of("from"))
                .map(from -> sentence.token(from).lemma().matches("custody|jail|prison"))
                .orElse(true);
    if (released) {
      return Sighting.found(State.RELEASED, at, Arguments.patient(sentence, at));
    }
    boolean held =
        token.lemma().equals("hold")
            && Arguments.passive(sentence, at)
            && Factuality.of(sentence, at).holds()
            && sentence.tree().subtree(at).stream()
                .anyMatch(
                    below -> sentence.token(below).lemma().matches("jail|bond|bail|prison|charge"));
    return held
        ? Sighting.found(State.ARRESTED, at, Arguments.patient(sentence, at))
        : Optional.empty();
  }

  /** "was extradited", "was brought back to face charges". */
  private static boolean extradited(Sentence sentence, Token token) {
    int at = token.index();
    boolean back =
        token.lemma().matches("bring|return|take|fly")
            && sentence.tree().dependents(at, "advmod", "compound:prt").stream()
                .anyMatch(below -> sentence.token(below).lemma().equals("back"))
            && sentence.tokens().stream()
                .filter(each -> each.index() > at)
                .anyMatch(each -> each.lemma().matches("charge|justice|trial"));
    return token.isVerb()
        && Arguments.passive(sentence, at)
        && (token.lemma().equals("extradite") || back);
  }

  private static Optional<Sighting> arrestNoun(Sentence sentence, int at) {
    Tree tree = sentence.tree();
    int governor = tree.governor(at);
    boolean none =
        Arguments.has(sentence, at, List.of("no"))
            || (governor != Tree.ROOT
                && tree.is(at, "obj", "nsubj")
                && sentence.token(governor).lemma().matches("make|be|report")
                && !Factuality.of(sentence, governor).affirmed());
    if (none) {
      return Sighting.found(State.NO_ARREST, at, Optional.empty());
    }
    boolean warrant =
        (governor != Tree.ROOT && sentence.token(governor).lemma().equals("warrant"))
            || tree.dependents(at).stream()
                .anyMatch(below -> sentence.token(below).lemma().equals("warrant"));
    if (warrant) {
      return Sighting.found(State.SOUGHT, at, Arguments.possessor(sentence, at));
    }
    boolean made =
        governor != Tree.ROOT
            && sentence.token(governor).lemma().matches("make|announce")
            && Factuality.of(sentence, governor).holds();
    Optional<Integer> whose = Arguments.possessor(sentence, at);
    return made || whose.isPresent() ? Sighting.found(State.ARRESTED, at, whose) : Optional.empty();
  }

  private static Optional<Sighting> search(Sentence sentence, Token token) {
    int at = token.index();
    String lemma = token.lemma();
    Tree tree = sentence.tree();
    if ((lemma.equals("large") && at > 0 && sentence.token(at - 1).lemma().equals("at"))
        || (lemma.matches("loose|run|lam")
            && at > 1
            && sentence.token(at - 1).lemma().equals("the")
            && sentence.token(at - 2).lemma().equals("on"))) {
      // "the public at large", "the party is on the run": only people are sought.
      return Arguments.predicateOver(sentence, at)
          .flatMap(over -> Arguments.subject(sentence, over))
          .filter(who -> Person.standsFor(sentence, who))
          .flatMap(who -> Sighting.found(State.SOUGHT, at, Optional.of(who)));
    }
    if (Person.SUSPECTS.contains(lemma) && Arguments.has(sentence, at, List.of("no"))) {
      return Sighting.found(State.NO_ARREST, at, Optional.empty());
    }
    if (SEARCHING.contains(lemma) || SEEKING.contains(lemma)) {
      Optional<Integer> whom =
          Arguments.oblique(sentence, at, sought(lemma))
              .or(() -> token.isVerb() ? Arguments.patient(sentence, at) : Optional.empty());
      boolean fits =
          whom.map(
                  each ->
                      sentence.token(each).ner().equals("PERSON")
                          || Person.SUSPECTS.contains(sentence.token(each).lemma())
                          || (lemma.matches("search|look|hunt|seek")
                              && KINDS_OF_MEN.contains(sentence.token(each).lemma())))
              .orElse(false);
      boolean police = !lemma.equals("want") || Arguments.passive(sentence, at);
      boolean still =
          police && (!lemma.matches("find|locate") || !Factuality.of(sentence, at).holds());
      return fits && still ? Sighting.found(State.SOUGHT, at, whom) : Optional.empty();
    }
    if (lemma.matches("identify|name") && token.isVerb()) {
      Optional<Integer> whom = Arguments.patient(sentence, at);
      boolean suspect =
          whom.map(each -> Person.SUSPECTS.contains(sentence.token(each).lemma())).orElse(false);
      Factuality factuality = Factuality.of(sentence, at);
      boolean open =
          (!factuality.affirmed() && !token.tag().equals("VB"))
              || factuality.certainty() == Certainty.PLANNED
              || token.tag().equals("VBG");
      return suspect && open ? Sighting.found(State.SOUGHT, at, whom) : Optional.empty();
    }
    if (QUESTIONING.contains(lemma) && token.isVerb()) {
      Optional<Integer> whom = Arguments.patient(sentence, at);
      return Factuality.of(sentence, at).holds()
              && byTheLaw(sentence, at)
              && whom.filter(each -> Person.standsFor(sentence, each)).isPresent()
          ? Sighting.found(State.QUESTIONED, at, whom)
          : Optional.empty();
    }
    boolean information =
        lemma.equals("information")
            && tree.dependents(at).stream()
                .anyMatch(below -> sentence.token(below).lemma().equals("suspect"));
    if (information && !Factuality.of(sentence, Math.max(0, tree.governor(at))).affirmed()) {
      return Sighting.found(State.NO_ARREST, at, Optional.empty());
    }
    return Optional.empty();
  }

  /** Who is looked to, or at, is not looked for. */
  private static List<String> sought(String lemma) {
    return lemma.equals("look") ? List.of("for") : List.of("for", "to", "with", "of");
  }

  /** Whether whoever asks is the law: a host who questions a guest tells nothing of a case. */
  private static boolean byTheLaw(Sentence sentence, int verb) {
    return Arguments.agent(sentence, verb)
        .map(sentence::token)
        .map(
            agent ->
                Person.INVESTIGATORS.contains(agent.lemma()) || agent.ner().equals("ORGANIZATION"))
        .orElse(Arguments.passive(sentence, verb));
  }

  /** "captured the imagination", "footage captured the man", "charged to the card". */
  static boolean isOfThings(Sentence sentence, int verb, Optional<Integer> whom) {
    boolean thing = whom.map(each -> !Person.standsFor(sentence, each)).orElse(false);
    boolean byThing =
        !Arguments.passive(sentence, verb)
            && Arguments.agent(sentence, verb)
                .map(sentence::token)
                .map(agent -> agent.tag().equals("NN") && !WordNet.isKindOf(agent.lemma(), "group"))
                .orElse(false)
            && Arguments.agent(sentence, verb)
                .map(agent -> !Person.standsFor(sentence, agent))
                .orElse(false);
    return thing || byThing;
  }

  private static boolean behindBars(Sentence sentence, int at) {
    return sentence.token(at).lemma().equals("bar")
        && at > 0
        && sentence.token(at - 1).lemma().equals("behind");
  }

  static boolean past(Factuality factuality) {
    return factuality.certainty() == Certainty.HAPPENED;
  }

  static boolean nobody(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma();
    return lemma.equals("nobody")
        || lemma.equals("none")
        || Arguments.has(sentence, head, List.of("no"))
        || (lemma.equals("one") && head > 0 && sentence.token(head - 1).lemma().equals("no"));
  }
}
