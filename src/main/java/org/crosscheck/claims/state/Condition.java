package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** How people are: dead, in critical condition, out of hospital. */
final class Condition {

  /**
   * What hospitals call conditions, gravest last (American Hospital Association, "Guidelines for
   * releasing patient information").
   */
  private static final Map<String, State> GRADES =
      Map.of(
          "good", State.GOOD_CONDITION,
          "fair", State.FAIR_CONDITION,
          "stable", State.STABLE_CONDITION,
          "guarded", State.SERIOUS_CONDITION,
          "serious", State.SERIOUS_CONDITION,
          "grave", State.CRITICAL_CONDITION,
          "extremely", State.CRITICAL_CONDITION,
          "critical", State.CRITICAL_CONDITION);

  private static final Set<String> KILLING =
      Set.of("kill", "slay", "murder", "assassinate", "execute", "behead", "electrocute");
  private static final Set<String> DYING = Set.of("die", "succumb", "perish");
  private static final Set<String> DEATHS = Set.of("death", "killing", "slaying", "murder");
  private static final Set<String> FINDING =
      Set.of("pronounce", "declare", "find", "leave", "shoot", "lie", "be");
  private static final Set<String> LETTING_GO = Set.of("release", "discharge");
  private static final Set<String> UNKNOWN =
      Set.of("unknown", "unclear", "unavailable", "undisclosed");
  private static final Set<String> KNOWING =
      Set.of("know", "release", "disclose", "say", "give", "report", "immediately", "available");

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      death(sentence, token).ifPresent(found::add);
      condition(sentence, token).ifPresent(found::add);
      hospital(sentence, token).ifPresent(found::add);
      hurt(sentence, token).ifPresent(found::add);
    }
    return found;
  }

  /** Several who were hurt, as a report has it that knows of no dead. */
  private static Optional<Sighting> hurt(Sentence sentence, Token token) {
    int at = token.index();
    Optional<State> grave = gravity(sentence, at);
    if (grave.isPresent() && holds(sentence, at)) {
      return Sighting.found(
          grave.get(),
          at,
          sentence.tree().is(at, "amod")
              ? Optional.of(sentence.tree().governor(at))
              : Arguments.patient(sentence, at));
    }
    return token.lemma().matches("injure|wound|hurt")
            && token.isVerb()
            && Arguments.passive(sentence, at)
            && holds(sentence, at)
        ? Sighting.found(State.HURT, at, Arguments.patient(sentence, at))
        : Optional.empty();
  }

  /** "critically wounded", "seriously hurt", "was grazed by a bullet". */
  private static Optional<State> gravity(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.isVerb() && !token.tag().startsWith("JJ")) {
      return Optional.empty();
    }
    if (token.lemma().equals("graze") && Arguments.passive(sentence, at)) {
      return Optional.of(State.MINOR_INJURIES);
    }
    if (at == 0 || !token.lemma().matches("injured?|wound(ed)?|hurt")) {
      return Optional.empty();
    }
    return switch (sentence.token(at - 1).lemma()) {
      case "critically", "gravely" -> Optional.of(State.CRITICAL_CONDITION);
      case "seriously", "severely", "badly" -> Optional.of(State.SERIOUS_CONDITION);
      case "slightly", "lightly" -> Optional.of(State.MINOR_INJURIES);
      default -> Optional.empty();
    };
  }

  private static Optional<Sighting> death(Sentence sentence, Token token) {
    int at = token.index();
    String lemma = token.lemma();
    if (token.isVerb() && DYING.contains(lemma) && holds(sentence, at)) {
      return Sighting.found(State.DEAD, at, Arguments.subject(sentence, at));
    }
    if (token.isVerb() && KILLING.contains(lemma) && holds(sentence, at)) {
      return Sighting.found(State.DEAD, at, Arguments.patient(sentence, at));
    }
    if (lemma.equals("shoot") && fatally(sentence, at) && holds(sentence, at)) {
      return Sighting.found(State.DEAD, at, Arguments.patient(sentence, at));
    }
    if (lemma.equals("dead") && token.tag().startsWith("JJ")) {
      if (at > 0 && sentence.token(at - 1).lemma().matches("presume|presumed|fear|feared")) {
        return Sighting.found(
            State.PRESUMED_DEAD,
            at,
            Arguments.predicateOver(sentence, at)
                .flatMap(over -> Arguments.patient(sentence, over)));
      }
      return dead(sentence, at);
    }
    if (DEATHS.contains(lemma) && token.isNoun()) {
      Optional<Integer> whose = Arguments.possessor(sentence, at);
      return whose.isPresent() ? Sighting.found(State.DEAD, at, whose) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean fatally(Sentence sentence, int at) {
    return Arguments.has(sentence, at, List.of("fatally"))
        || (at + 2 < sentence.tokens().size()
            && sentence.token(at + 1).lemma().equals("to")
            && sentence.token(at + 2).lemma().equals("death"));
  }

  private static Optional<Sighting> dead(Sentence sentence, int at) {
    Tree tree = sentence.tree();
    int governor = tree.governor(at);
    if (tree.dependent(at, "nsubj").isPresent()) {
      return holds(sentence, at)
          ? Sighting.found(State.DEAD, at, Arguments.subject(sentence, at))
          : Optional.empty();
    }
    if (governor == Tree.ROOT) {
      return Optional.empty();
    }
    Token above = sentence.token(governor);
    if (above.isVerb() && FINDING.contains(above.lemma()) && holds(sentence, governor)) {
      // "left one man dead": the parser makes the man a subject or an object of either.
      Optional<Integer> before = nounBefore(sentence, at);
      return Sighting.found(
          State.DEAD,
          at,
          above.lemma().equals("leave") || (above.lemma().equals("shoot") && before.isPresent())
              ? before
              : Arguments.patient(sentence, governor).or(() -> before));
    }
    if (above.isNoun() && tree.is(at, "amod") && at > governor) {
      return Sighting.found(State.DEAD, at, Optional.of(governor));
    }
    return Optional.empty();
  }

  private static Optional<Integer> nounBefore(Sentence sentence, int at) {
    return at > 0 && (sentence.token(at - 1).isNoun() || sentence.token(at - 1).isNumber())
        ? Optional.of(at - 1)
        : Optional.empty();
  }

  private static Optional<Sighting> condition(Sentence sentence, Token token) {
    int at = token.index();
    if (token.lemma().equals("condition") && token.isNoun()) {
      Optional<State> grade = grade(sentence, at);
      if (grade.isPresent()) {
        int whose = sentence.tree().governor(at);
        if (sentence.tree().is(at, "nmod") && Person.standsFor(sentence, whose)) {
          return Sighting.found(grade.get(), at, Optional.of(whose));
        }
        return Arguments.predicateOver(sentence, at)
            .filter(over -> holds(sentence, over))
            .flatMap(over -> Sighting.found(grade.get(), at, patient(sentence, over)));
      }
      return unknown(sentence, at);
    }
    if ((token.lemma().equals("stable") || token.lemma().equals("critical"))
        && sentence.tree().dependent(at, "nsubj").isPresent()
        && holds(sentence, at)) {
      State grade =
          token.lemma().equals("stable") ? State.STABLE_CONDITION : State.CRITICAL_CONDITION;
      return Sighting.found(grade, at, Arguments.subject(sentence, at));
    }
    if (token.lemma().equals("injury") || token.lemma().equals("wound")) {
      String before = before(sentence, at, 4);
      boolean life = before.contains("threatening");
      boolean minor =
          before.matches(".*\\b(minor|superficial)\\b.*")
              || (life && before.matches(".*\\b(non|not\\b|n't\\b).*"));
      if (minor || life) {
        State state = minor ? State.MINOR_INJURIES : State.CRITICAL_CONDITION;
        return Arguments.predicateOver(sentence, at)
            .filter(over -> holds(sentence, over))
            .flatMap(over -> Sighting.found(state, at, Arguments.subject(sentence, over)));
      }
    }
    return Optional.empty();
  }

  /** "Medics rushed her to hospital in critical condition": whom it is done to, else who it is. */
  private static Optional<Integer> patient(Sentence sentence, int over) {
    return sentence
        .tree()
        .dependent(over, "obj")
        .filter(whom -> Person.standsFor(sentence, whom))
        .or(
            () ->
                Arguments.subject(sentence, over)
                    .map(who -> Person.standsFor(sentence, who) ? who : joined(sentence, who)));
  }

  /** "One is in critical condition and the others remain": read as one subject, the last of it. */
  private static int joined(Sentence sentence, int head) {
    return sentence.tree().dependents(head, "conj").stream()
        .filter(other -> Person.standsFor(sentence, other))
        .reduce((first, last) -> last)
        .orElse(head);
  }

  /** "Her condition was not known." */
  private static Optional<Sighting> unknown(Sentence sentence, int at) {
    int governor = sentence.tree().governor(at);
    if (governor == Tree.ROOT) {
      return Optional.empty();
    }
    String lemma = sentence.token(governor).lemma();
    boolean unknown =
        UNKNOWN.contains(lemma)
            || (KNOWING.contains(lemma) && !Factuality.of(sentence, governor).affirmed());
    return unknown && sentence.tree().is(at, "nsubj", "obj")
        ? Sighting.found(
            State.CONDITION_UNKNOWN,
            at,
            Arguments.possessor(sentence, at).or(() -> whose(sentence, at)))
        : Optional.empty();
  }

  /** "That man, whose condition": the noun before. */
  private static Optional<Integer> whose(Sentence sentence, int at) {
    for (int back = at - 1; back > 0 && back >= at - 2; back--) {
      if (sentence.token(back).lemma().equals("whose")) {
        int noun = sentence.token(back - 1).isWord() ? back - 1 : back - 2;
        return noun >= 0 && sentence.token(noun).isNoun() ? Optional.of(noun) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<State> grade(Sentence sentence, int condition) {
    State gravest = null;
    for (int at = condition - 1; at >= 0 && at >= condition - 6; at--) {
      State grade = GRADES.get(sentence.token(at).lemma());
      if (grade != null && (gravest == null || grade.compareTo(gravest) > 0)) {
        gravest = grade;
      }
      boolean within =
          grade != null
              || sentence.token(at).lemma().matches("but|and|or|,|very|extremely|\"|[“”]|``|''");
      if (!within) {
        break;
      }
    }
    return Optional.ofNullable(gravest);
  }

  private static Optional<Sighting> hospital(Sentence sentence, Token token) {
    int at = token.index();
    if (token.isVerb() && LETTING_GO.contains(token.lemma()) && holds(sentence, at)) {
      boolean hospital =
          Arguments.oblique(sentence, at, List.of("from"))
              .map(from -> sentence.token(from).lemma().matches("hospital|center|care"))
              .orElse(following(sentence, at).matches("from (the|a) hospital "));
      boolean treated = at > 1 && sentence.token(at - 2).lemma().equals("treat");
      return hospital || treated
          ? Sighting.found(State.OUT_OF_HOSPITAL, at, Arguments.patient(sentence, at))
          : Optional.empty();
    }
    if (token.lemma().equals("home") && following(sentence, at).startsWith("from the hospital")) {
      return Arguments.predicateOver(sentence, at)
          .flatMap(
              over -> Sighting.found(State.OUT_OF_HOSPITAL, at, Arguments.subject(sentence, over)));
    }
    boolean life =
        token.lemma().equals("life")
            && ((following(sentence, at).startsWith("support")
                    && !before(sentence, at, 1).startsWith("off"))
                || before(sentence, at, 3).matches(".*\\bfight(ing)? for\\b.*"));
    if (life) {
      return Arguments.predicateOver(sentence, at)
          .filter(over -> holds(sentence, over))
          .flatMap(
              over ->
                  Sighting.found(State.CRITICAL_CONDITION, at, Arguments.subject(sentence, over)));
    }
    if (recovers(sentence, token) && holds(sentence, at)) {
      return Sighting.found(State.RECOVERING, at, Arguments.subject(sentence, at));
    }
    if (inIntensiveCare(sentence, at)) {
      return Arguments.predicateOver(sentence, at)
          .filter(over -> holds(sentence, over))
          .flatMap(
              over ->
                  Sighting.found(State.CRITICAL_CONDITION, at, Arguments.subject(sentence, over)));
    }
    boolean treated =
        token.lemma().equals("treat")
            && Arguments.passive(sentence, at)
            && at > 0
            && sentence.token(at - 1).lemma().equals("be")
            && sentence.token(at - 1).tag().equals("VBG")
            && Arguments.oblique(sentence, at, List.of("at", "in")).isPresent();
    if ((token.lemma().equals("hospitalize") || treated) && holds(sentence, at)) {
      return Sighting.found(State.IN_HOSPITAL, at, Arguments.patient(sentence, at));
    }
    return Optional.empty();
  }

  private static boolean inIntensiveCare(Sentence sentence, int at) {
    return (sentence.token(at).lemma().equals("care")
            && before(sentence, at, 1).equals("intensive "))
        || sentence.token(at).word().equals("ICU");
  }

  /** "is recovering", "has recovered", "is doing well"; police recover weapons. */
  private static boolean recovers(Sentence sentence, Token token) {
    int at = token.index();
    boolean somebody =
        Arguments.subject(sentence, at).map(who -> Person.standsFor(sentence, who)).orElse(false);
    boolean recovering =
        token.lemma().equals("recover")
            && !token.tag().equals("VB")
            && !Arguments.passive(sentence, at)
            && sentence.tree().dependent(at, "obj").isEmpty();
    boolean well =
        token.lemma().equals("do")
            && token.tag().equals("VBG")
            && following(sentence, at).matches("(very )?(well|fine|better|good) .*");
    return token.isVerb() && somebody && (recovering || well);
  }

  private static boolean holds(Sentence sentence, int at) {
    return Factuality.of(sentence, at).holds();
  }

  private static String before(Sentence sentence, int at, int words) {
    return Arguments.before(sentence, at, words).replace('-', ' ');
  }

  private static String following(Sentence sentence, int at) {
    StringBuilder text = new StringBuilder();
    for (int i = at + 1; i < Math.min(sentence.tokens().size(), at + 4); i++) {
      text.append(sentence.token(i).word().toLowerCase(java.util.Locale.ROOT)).append(' ');
    }
    return text.toString();
  }
}
