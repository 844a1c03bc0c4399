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

/**
 * What a report surmises, rules out or knows of those who did it: what it had to do with, whether
 * they knew whom they did it to, whether there were others, and what they look like.
 */
final class Surmise {

  private static final Set<String> DOUBTS =
      Set.of(
          "may",
          "might",
          "could",
          "possible",
          "possibly",
          "believe",
          "appear",
          "apparently",
          "suspect",
          "investigate",
          "whether",
          "if",
          "unclear",
          "unknown",
          "likely",
          "probably",
          "think",
          "determine",
          "look",
          "perhaps",
          "seem",
          "confirm",
          "reported",
          "alleged");

  private static final Set<String> DENIALS = Set.of("not", "n't", "no", "nothing", "without");

  private static final Set<String> SUSPECTS =
      Set.of("suspect", "gunman", "shooter", "attacker", "assailant", "robber", "man", "person");

  private static final String MATTERS = "(.* )?(gang|drug|race|terror|terrorism|hate)";

  /** How many words around a surmise show how sure it is. */
  private static final int REACH = 12;

  /** How many words before a surmise the verb stands that makes it one. */
  private static final int WIDE = 25;

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (OpenQuestion open : OpenQuestion.of(sentence)) {
      boolean tie =
          open.has(sentence, "know|relate|related|connect|connected|acquainted|relationship")
              && open.has(sentence, "victim|suspect|shooter|gunman|other|each|people|two|man|men")
              && !open.has(sentence, "race|gang|drug|how many|crime|shooting|case|incident");
      if (tie) {
        found.add(
            new Sighting(State.TIE_UNKNOWN, open.word(), Optional.empty(), Optional.of(open)));
      }
    }
    for (Token token : sentence.tokens()) {
      link(sentence, token)
          .or(() -> tie(sentence, token))
          .or(() -> alone(sentence, token))
          .or(() -> description(sentence, token))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "possibly gang-related", "no indication it was gang-related", "two possible gang members". */
  private static Optional<Sighting> link(Sentence sentence, Token token) {
    int at = token.index();
    String word = token.word().toLowerCase(Locale.ROOT);
    boolean related =
        word.equals("related") && Arguments.before(sentence, at, 2).matches(MATTERS + "( -)? ");
    boolean member =
        token.lemma().equals("member") && Arguments.before(sentence, at, 1).equals("gang ");
    if (!related && !member) {
      return Optional.empty();
    }
    State state =
        doubted(sentence, at)
            ? State.LINK_POSSIBLE
            : denied(sentence, at) ? State.LINK_RULED_OUT : State.LINK_STATED;
    if (state == State.LINK_POSSIBLE && withdrawn(sentence, at)) {
      state = State.LINK_RULED_OUT;
    }
    if (member && state == State.LINK_RULED_OUT) {
      return Optional.empty();
    }
    return Optional.of(new Sighting(state, at, Optional.of(at)));
  }

  private static boolean doubted(Sentence sentence, int at) {
    return near(sentence, at, DOUBTS, WIDE) || OpenQuestion.holds(sentence, at);
  }

  private static boolean denied(Sentence sentence, int at) {
    return near(sentence, at, DENIALS, REACH);
  }

  /** "could be, but later said that is not the case". */
  private static boolean withdrawn(Sentence sentence, int at) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > at && token.lemma().equals("case"))
        .anyMatch(token -> Arguments.before(sentence, token.index(), 3).contains("not "));
  }

  private static boolean near(Sentence sentence, int at, Set<String> words, int reach) {
    return sentence.tokens().stream()
        .filter(token -> token.index() < at && token.index() >= at - reach)
        .anyMatch(token -> words.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "he knew the victims", "the two were acquaintances", "their relationship is not known". */
  private static Optional<Sighting> tie(Sentence sentence, Token token) {
    int at = token.index();
    if (token.lemma().matches("relationship|connection") && token.isNoun()) {
      boolean people =
          sentence.tokens().stream()
              .anyMatch(each -> each.lemma().matches("victim|suspect|gunman|shooter|their|two"));
      return people && OpenQuestion.lacks(sentence, at)
          ? Optional.of(new Sighting(State.TIE_UNKNOWN, at, Optional.empty()))
          : Optional.empty();
    }
    boolean known =
        token.lemma().equals("know")
            && token.isVerb()
            && Factuality.of(sentence, at).holds()
            && Arguments.agent(sentence, at)
                .filter(who -> Person.standsFor(sentence, who))
                .isPresent()
            && sentence
                .tree()
                .dependent(at, "obj")
                .map(sentence::token)
                .map(whom -> whom.lemma().matches("victim|suspect|shooter|gunman|other|killer"))
                .orElse(false);
    boolean acquainted =
        token.lemma().matches("acquaintance|boyfriend|girlfriend|roommate|ex-boyfriend|ex-husband")
            && sentence.tree().dependents(at).stream()
                .anyMatch(
                    below ->
                        sentence.tree().is(below, "nmod")
                            && sentence
                                .token(below)
                                .lemma()
                                .matches("victim|suspect|shooter|gunman"));
    boolean knownTo =
        token.lemma().equals("know")
            && Arguments.passive(sentence, at)
            && Factuality.of(sentence, at).holds()
            && sentence.tree().subtree(at).stream()
                .filter(below -> below > at)
                .anyMatch(
                    below ->
                        sentence
                            .token(below)
                            .lemma()
                            .matches("victim|family|resident|residence|couple|household"));
    return (known || acquainted || knownTo) && !OpenQuestion.holds(sentence, at)
        ? Optional.of(new Sighting(State.TIE_TOLD, at, Optional.empty()))
        : Optional.empty();
  }

  /** "acted alone", against "two others are at large", "a second gunman". */
  private static Optional<Sighting> alone(Sentence sentence, Token token) {
    int at = token.index();
    boolean alone =
        token.lemma().equals("alone")
            && Arguments.before(sentence, at, 1).matches("(act|acte?d|acting|working|worked) ");
    if (alone && !OpenQuestion.holds(sentence, at) && !denied(sentence, at)) {
      return Optional.of(new Sighting(State.ALONE, at, Optional.empty()));
    }
    boolean large =
        token.lemma().equals("large")
            && Arguments.before(sentence, at, 1).equals("at ")
            && Arguments.before(sentence, at, 7)
                .matches(".*\\b(others?|another|second|third|two)\\b.*");
    return large && !denied(sentence, at)
        ? Optional.of(new Sighting(State.OTHERS_SOUGHT, at, Optional.empty()))
        : Optional.empty();
  }

  /** "no description was available", against "the suspect is described as". */
  private static Optional<Sighting> description(Sentence sentence, Token token) {
    int at = token.index();
    boolean ofSuspect =
        sentence.tokens().stream().anyMatch(each -> SUSPECTS.contains(each.lemma()));
    if (token.lemma().equals("description") && OpenQuestion.lacks(sentence, at)) {
      return Optional.of(new Sighting(State.DESCRIPTION_MISSING, at, Optional.empty()));
    }
    boolean information =
        token.lemma().equals("information")
            && Arguments.before(sentence, at, 1).matches("suspect ")
            && OpenQuestion.lacks(sentence, at);
    if (information) {
      return Optional.of(new Sighting(State.DESCRIPTION_MISSING, at, Optional.empty()));
    }
    boolean described =
        token.lemma().equals("describe")
            && Arguments.passive(sentence, at)
            && ofSuspect
            && Arguments.patient(sentence, at)
                .map(whom -> SUSPECTS.contains(sentence.token(whom).lemma()))
                .orElse(false)
            && Factuality.of(sentence, at).holds();
    return described
        ? Optional.of(new Sighting(State.DESCRIBED, at, Optional.empty()))
        : Optional.empty();
  }
}
