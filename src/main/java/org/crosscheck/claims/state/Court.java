package org.crosscheck.claims.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.State;

/** How far a court has got: charged, pleaded, convicted, sentenced. */
final class Court {

  private static final Set<String> FORMAL = Set.of("indict", "arraign");

  /** What people are charged with who hold an office, as against those who stand in court. */
  private static final Set<String> DUTIES =
      Set.of(
          "oversee",
          "implement",
          "enforce",
          "protect",
          "manage",
          "run",
          "lead",
          "make",
          "find",
          "investigate",
          "review",
          "ensure",
          "isolate",
          "keep",
          "help",
          "develop",
          "deal",
          "determine",
          "handle",
          "carry",
          "maintain",
          "prevent",
          "provide",
          "recommend",
          "set",
          "bring",
          "choose",
          "decide",
          "defend",
          "draft",
          "guard",
          "monitor",
          "organise",
          "organize",
          "plan",
          "prepare",
          "promote",
          "reform",
          "regulate",
          "represent",
          "secure",
          "select",
          "supervise",
          "teach",
          "turn",
          "write");

  private Court() {}

  static Optional<Sighting> charge(Sentence sentence, Token token) {
    int at = token.index();
    if (token.isVerb() && (token.lemma().equals("charge") || FORMAL.contains(token.lemma()))) {
      Optional<Integer> whom = Arguments.patient(sentence, at);
      Factuality factuality = Factuality.of(sentence, at);
      if (Prosecution.isOfThings(sentence, at, whom)
          || isDuty(sentence, at)
          || isClaim(sentence, at)) {
        return Optional.empty();
      }
      if (factuality.holds()) {
        return Sighting.found(State.CHARGED, at, whom);
      }
      if (!factuality.affirmed()) {
        return Prosecution.past(factuality)
            ? Sighting.found(State.NOT_CHARGED, at, whom)
            : Optional.empty();
      }
      return factuality.certainty() == Certainty.PLANNED
          ? Sighting.found(State.CHARGE_EXPECTED, at, whom)
          : Optional.empty();
    }
    if (token.lemma().equals("case") && token.isNoun()) {
      int governor = sentence.tree().governor(at);
      boolean dismissed =
          governor != Tree.ROOT
              && sentence.token(governor).lemma().equals("dismiss")
              && sentence.tree().is(at, "obj", "nsubj")
              && Factuality.of(sentence, governor).holds();
      return dismissed
          ? Sighting.found(
              State.CHARGES_DROPPED, at, Arguments.oblique(sentence, at, List.of("against")))
          : Optional.empty();
    }
    if (token.lemma().equals("charge") && token.isNoun()) {
      int governor = sentence.tree().governor(at);
      if (governor == Tree.ROOT) {
        return Optional.empty();
      }
      Factuality factuality = Factuality.of(sentence, governor);
      String over = sentence.token(governor).lemma();
      if (over.matches("file|press|bring|issue|announce") && !over.equals("announce")) {
        Optional<Integer> whom =
            Arguments.oblique(sentence, at, List.of("against"))
                .or(() -> Arguments.oblique(sentence, governor, List.of("against")));
        if (!factuality.affirmed() && Prosecution.past(factuality)) {
          return Sighting.found(State.NOT_CHARGED, at, whom);
        }
        if (factuality.holds()) {
          return Sighting.found(State.CHARGED, at, whom);
        }
        return factuality.certainty() == Certainty.PLANNED
            ? Sighting.found(State.CHARGE_EXPECTED, at, whom)
            : Optional.empty();
      }
      boolean pending =
          sentence.tree().is(at, "nsubj")
              && (over.equals("pending") || over.equals("pend"))
              && factuality.affirmed();
      if (pending) {
        return Sighting.found(
            State.CHARGE_EXPECTED,
            at,
            Arguments.oblique(sentence, governor, List.of("against"))
                .or(() -> Arguments.oblique(sentence, at, List.of("against"))));
      }
      if (over.matches("drop|dismiss")
          && factuality.holds()
          && sentence.tree().is(at, "obj", "nsubj")) {
        return Sighting.found(
            someOnly(sentence, at) ? State.SOME_CHARGES_DROPPED : State.CHARGES_DROPPED,
            at,
            Arguments.oblique(sentence, at, List.of("against")));
      }
      if (over.equals("face") && factuality.affirmed()) {
        return factuality.holds()
            ? Sighting.found(State.CHARGED, at, Arguments.subject(sentence, governor))
            : Sighting.found(State.CHARGE_EXPECTED, at, Arguments.subject(sentence, governor));
      }
    }
    return Optional.empty();
  }

  /** "dropped all the charges except one", "some of the charges were dismissed". */
  private static boolean someOnly(Sentence sentence, int charges) {
    boolean part = Arguments.has(sentence, charges, List.of("some", "most", "several", "other"));
    return part
        || sentence.tokens().stream()
            .filter(token -> token.index() > charges && token.index() <= charges + 3)
            .anyMatch(token -> token.lemma().matches("except|but|save"));
  }

  static Optional<Sighting> verdict(Sentence sentence, Token token) {
    int at = token.index();
    if (!token.isVerb()) {
      return Optional.empty();
    }
    Factuality factuality = Factuality.of(sentence, at);
    boolean next = at + 1 < sentence.tokens().size();
    boolean guilty = next && sentence.token(at + 1).lemma().equals("guilty");
    return switch (token.lemma()) {
      case "plead" ->
          guilty && factuality.holds()
              ? Sighting.found(State.PLEADED_GUILTY, at, Arguments.subject(sentence, at))
              : denial(sentence, at, factuality);
      case "find" ->
          guilty && factuality.holds()
              ? Sighting.found(State.CONVICTED, at, Arguments.patient(sentence, at))
              : notGuilty(sentence, at) && factuality.certainty() == Certainty.HAPPENED
                  ? Sighting.found(State.ACQUITTED, at, Arguments.patient(sentence, at))
                  : Optional.empty();
      case "clear" ->
          factuality.holds() && next && sentence.token(at + 1).lemma().equals("of")
              ? Sighting.found(State.ACQUITTED, at, Arguments.patient(sentence, at))
              : Optional.empty();
      case "convict" ->
          factuality.holds() && !sentence.tree().is(at, "amod")
              ? Sighting.found(State.CONVICTED, at, Arguments.patient(sentence, at))
              : Optional.empty();
      case "acquit" ->
          factuality.holds()
              ? Sighting.found(State.ACQUITTED, at, Arguments.patient(sentence, at))
              : Optional.empty();
      case "sentence" -> {
        State state = factuality.holds() ? State.SENTENCED : State.SENTENCE_AHEAD;
        yield factuality.affirmed()
            ? Sighting.found(state, at, Arguments.patient(sentence, at))
            : Optional.empty();
      }
      case "receive", "get", "give" ->
          factuality.holds() && isPenalty(sentence, at)
              ? Sighting.found(
                  State.SENTENCED,
                  at,
                  token.lemma().equals("give")
                      ? Arguments.patient(sentence, at)
                      : Arguments.subject(sentence, at))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean notGuilty(Sentence sentence, int verb) {
    return verb + 2 < sentence.tokens().size()
        && sentence.token(verb + 1).lemma().equals("not")
        && sentence.token(verb + 2).lemma().equals("guilty");
  }

  /** "pleaded not guilty": the 'not' belongs to the plea, which has been made. */
  private static Optional<Sighting> denial(Sentence sentence, int plead, Factuality factuality) {
    return notGuilty(sentence, plead) && factuality.certainty() == Certainty.HAPPENED
        ? Sighting.found(State.PLEADED_NOT_GUILTY, plead, Arguments.subject(sentence, plead))
        : Optional.empty();
  }

  /** "received 3 years' probation", "got 10 years in prison", "was given a life sentence". */
  private static boolean isPenalty(Sentence sentence, int verb) {
    return sentence.tree().dependents(verb, "obj", "nsubj").stream()
        .filter(what -> what > verb)
        .anyMatch(
            what ->
                sentence.tree().subtree(what).stream()
                    .map(sentence::token)
                    .anyMatch(
                        token ->
                            token.lemma().matches("probation|prison|jail|imprisonment|parole")
                                || (token.lemma().equals("sentence") && token.isNoun())));
  }

  /** "who is accused of killing": the relative pronoun stands for the noun before it. */
  static Optional<Sighting> accused(Sentence sentence, Token token) {
    int at = token.index();
    boolean told =
        token.lemma().equals("accuse")
            && Arguments.passive(sentence, at)
            && Factuality.of(sentence, at).affirmed()
            && Arguments.oblique(sentence, at, List.of("of")).isPresent();
    if (!told) {
      return Optional.empty();
    }
    Optional<Integer> who = Arguments.patient(sentence, at);
    boolean relative =
        who.map(each -> sentence.token(each).tag().startsWith("W")).orElse(false)
            && sentence.tree().governor(at) != Tree.ROOT;
    return Sighting.found(
        State.ACCUSED, at, relative ? Optional.of(sentence.tree().governor(at)) : who);
  }

  /** "critics charge that", "racially charged unrest": nobody is accused of a crime. */
  private static boolean isClaim(Sentence sentence, int charge) {
    boolean said = sentence.tree().dependent(charge, "ccomp").isPresent();
    boolean attribute =
        sentence.tree().is(charge, "amod")
            && sentence.tree().dependents(charge, "advmod").stream()
                .anyMatch(how -> sentence.token(how).lemma().endsWith("ly"));
    return said || attribute;
  }

  /** "charged with overseeing the vote": a task, where the gerund is not for what laws forbid. */
  private static boolean isDuty(Sentence sentence, int charge) {
    return sentence.tree().dependents(charge, "advcl", "xcomp", "ccomp").stream()
        .filter(task -> sentence.token(task).tag().equals("VBG"))
        .anyMatch(task -> DUTIES.contains(sentence.token(task).lemma()));
  }
}
