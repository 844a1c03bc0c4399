package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.State;

/** What somebody died of, whether somebody was armed, whether a place is open, who left a post. */
final class Circumstance {

  private static final Set<String> WEAPONS =
      Set.of(
          "gun", "handgun", "pistol", "rifle", "weapon", "revolver", "firearm", "knife", "shotgun");
  private static final Set<String> BEARING = Set.of("have", "carry", "hold", "wield", "possess");
  private static final Set<String> PREMISES =
      Set.of(
          "road",
          "street",
          "lane",
          "highway",
          "bridge",
          "school",
          "center",
          "centre",
          "store",
          "station",
          "building",
          "airport",
          "restaurant",
          "mall",
          "church",
          "library",
          "it",
          "they",
          "all",
          "motorway",
          "club",
          "shop",
          "office");

  /** Being made to go. */
  private static final Set<String> DISMISSING = Set.of("fire", "oust", "sack", "dismiss", "axe");

  /** A verdict on how somebody died. */
  /** How many words before an origin a doubt of it stands. */
  private static final int NEAR = 8;

  private static final Set<String> SUSPECTING =
      Set.of(
          "suspect",
          "suspected",
          "possible",
          "possibly",
          "believe",
          "allege",
          "alleged",
          "allegedly",
          "investigate",
          "investigation",
          "whether",
          "consider",
          "determine",
          "rule",
          "may",
          "might",
          "could",
          "charge",
          "accuse",
          "convict");

  private static final Set<String> IGNORING =
      Set.of(
          "idea",
          "unknown",
          "undetermined",
          "unclear",
          "determine",
          "investigate",
          "investigation");

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      cause(sentence, token)
          .or(() -> arms(sentence, token))
          .or(() -> premises(sentence, token))
          .or(() -> departure(sentence, token))
          .or(() -> witnesses(sentence, token))
          .or(() -> origin(sentence, token))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Sighting> cause(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.lemma().equals("die") || !token.isVerb()) {
      return Optional.empty();
    }
    int governor = sentence.tree().governor(at);
    if (Arguments.has(sentence, at, List.of("how")) && governor != Tree.ROOT) {
      return Factuality.of(sentence, governor).holds()
          ? Optional.empty()
          : Sighting.found(State.CAUSE_UNKNOWN, at, Arguments.subject(sentence, at));
    }
    boolean given = Arguments.oblique(sentence, at, List.of("of", "from")).isPresent();
    return given && Factuality.of(sentence, at).holds()
        ? Sighting.found(State.CAUSE_GIVEN, at, Arguments.subject(sentence, at))
        : Optional.empty();
  }

  private static Optional<Sighting> arms(Sentence sentence, Token token) {
    int at = token.index();
    String lemma = token.lemma();
    boolean predicate =
        sentence.tree().dependent(at, "nsubj").isPresent()
            || sentence.tree().dependent(at, "aux:pass").isPresent();
    int governor = sentence.tree().governor(at);
    if (token.word().equals("armed")
        && sentence.tree().is(at, "amod")
        && (Person.describes(sentence.token(governor))
            || sentence.token(governor).lemma().endsWith("old"))) {
      return Sighting.found(State.ARMED, at, Optional.of(governor));
    }
    if ((lemma.equals("unarmed") || token.word().equals("armed")) && predicate) {
      Factuality factuality = Factuality.of(sentence, at);
      boolean armed = factuality.affirmed() == token.word().equals("armed");
      return factuality.certainty().equals(Certainty.HAPPENED)
          ? Sighting.found(armed ? State.ARMED : State.UNARMED, at, Arguments.subject(sentence, at))
          : Optional.empty();
    }
    if (token.isVerb() && BEARING.contains(lemma)) {
      Optional<Integer> weapon =
          sentence
              .tree()
              .dependent(at, "obj")
              .filter(object -> WEAPONS.contains(sentence.token(object).lemma()));
      Factuality factuality = Factuality.of(sentence, at);
      return weapon.isPresent() && factuality.certainty().equals(Certainty.HAPPENED)
          ? Sighting.found(
              factuality.affirmed() && !brokenNegation(sentence, at) ? State.ARMED : State.UNARMED,
              at,
              Arguments.subject(sentence, at))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "didn ' t have": a contraction that text with spaces around its marks hides. */
  private static boolean brokenNegation(Sentence sentence, int verb) {
    return verb >= 1 && sentence.token(verb - 1).word().equals("t");
  }

  private static Optional<Sighting> premises(Sentence sentence, Token token) {
    int at = token.index();
    boolean open = token.lemma().equals("reopen");
    boolean closed =
        token.word().equals("closed")
            && at > 0
            && sentence.token(at - 1).lemma().matches("be|remain|stay");
    if (!open && !closed) {
      return Optional.empty();
    }
    Optional<Integer> what = Arguments.subject(sentence, at);
    return what.map(
                    each ->
                        PREMISES.contains(
                            sentence.token(each).lemma().toLowerCase(java.util.Locale.ROOT)))
                .orElse(open)
            && Factuality.of(sentence, at).affirmed()
        ? Sighting.found(open ? State.REOPENED : State.CLOSED, at, what)
        : Optional.empty();
  }

  private static Optional<Sighting> departure(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.isVerb() || !Factuality.of(sentence, at).holds()) {
      return Optional.empty();
    }
    boolean person =
        Arguments.patient(sentence, at)
            .map(
                who ->
                    sentence.token(who).isProperNoun() || sentence.token(who).tag().equals("PRP"))
            .orElse(false);
    if (DISMISSING.contains(token.lemma()) && person) {
      return Sighting.found(State.DISMISSED, at, Arguments.patient(sentence, at));
    }
    boolean stepped =
        token.lemma().equals("step")
            && at + 1 < sentence.tokens().size()
            && sentence.token(at + 1).lemma().matches("down|aside");
    int governor = sentence.tree().governor(at);
    boolean forced =
        governor != Tree.ROOT && sentence.token(governor).lemma().matches("force|ask|tell|make");
    return (token.lemma().equals("resign") || stepped) && !forced
        ? Sighting.found(State.RESIGNED, at, Arguments.subject(sentence, at))
        : Optional.empty();
  }

  /** "badly damaged by arson" against "they suspect arson", "no idea what caused it". */
  private static Optional<Sighting> origin(Sentence sentence, Token token) {
    int at = token.index();
    boolean arson = token.lemma().matches("arson|arsonist");
    boolean cause = token.lemma().equals("cause");
    boolean setting =
        token.lemma().equals("set")
            && at + 1 < sentence.tokens().size()
            && sentence.token(at + 1).lemma().equals("fire");
    if (setting && setBySomebody(sentence, at)) {
      return Sighting.found(State.FIRE_SETTER_ACCUSED, at, Optional.empty());
    }
    if (!arson && !cause) {
      return Optional.empty();
    }
    if (cause && !aboutFire(sentence, at)) {
      return Optional.empty();
    }
    if (arson && setBySomebody(sentence, at)) {
      return Sighting.found(State.FIRE_SETTER_ACCUSED, at, Optional.empty());
    }
    Set<String> doubts = arson ? SUSPECTING : IGNORING;
    boolean doubted =
        sentence.tokens().stream()
            .filter(other -> other.index() >= at - NEAR && other.index() <= at + 2)
            .anyMatch(other -> doubts.contains(other.lemma()));
    if (doubted) {
      return Sighting.found(State.ORIGIN_OPEN, at, Optional.empty());
    }
    int governor = sentence.tree().governor(at);
    boolean told =
        arson && governor != Tree.ROOT && !sentence.tree().is(at, "compound", "conj", "appos");
    boolean happened =
        told
            && Arguments.predicateOver(sentence, at)
                .map(over -> Factuality.of(sentence, over).holds())
                .orElse(false);
    return happened && agentive(sentence, at)
        ? Sighting.found(State.ORIGIN_STATED, at, Optional.empty())
        : Optional.empty();
  }

  /** "was charged with arson", "is accused of setting fire to": then somebody is held to have. */
  private static boolean setBySomebody(Sentence sentence, int at) {
    return Arguments.predicateOver(sentence, sentence.tree().governor(at))
        .filter(over -> sentence.token(over).lemma().matches("charge|accuse|deny|convict|indict"))
        .filter(over -> Factuality.of(sentence, over).affirmed())
        .flatMap(
            over ->
                sentence.token(over).lemma().equals("deny")
                    ? Arguments.subject(sentence, over)
                    : Arguments.patient(sentence, over))
        .map(who -> Person.standsFor(sentence, who))
        .orElse(false);
  }

  /** "what caused it", "the cause of the fire". */
  private static boolean aboutFire(Sentence sentence, int cause) {
    boolean asked = cause > 0 && sentence.token(cause - 1).lemma().equals("what");
    return asked
        || Arguments.oblique(sentence, cause, List.of("of"))
            .map(of -> sentence.token(of).lemma().matches("fire|blaze|explosion"))
            .orElse(false);
  }

  /** Whether it is what did the damage: a subject, or joined by "by". */
  private static boolean agentive(Sentence sentence, int at) {
    return sentence.tree().is(at, "nsubj")
        || Arguments.preposition(sentence, at).map("by"::equals).orElse(false);
  }

  private static Optional<Sighting> witnesses(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.lemma().matches("witness|eyewitness") || !token.isNoun()) {
      return Optional.empty();
    }
    int governor = sentence.tree().governor(at);
    boolean none = Arguments.has(sentence, at, List.of("no"));
    boolean telling =
        governor != Tree.ROOT
            && sentence.tree().is(at, "nsubj")
            && sentence.token(governor).lemma().matches("say|tell|report|describe|see|hear");
    if (!none && !telling) {
      return Optional.empty();
    }
    return Sighting.found(none ? State.NO_WITNESS : State.WITNESSED, at, Optional.empty());
  }
}
