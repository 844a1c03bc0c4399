package org.crosscheck.claims.figure.time;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.time.TimeExpression;
import org.crosscheck.mention.time.TimeReader;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.word.Inflection;

/**
 * What a time is the time of: a class of events where news uses many words for one step of an
 * incident (it happened, the call, the arrest, the death), else the lemma of the verb.
 *
 * @param name the class or lemma
 * @param token the verb or noun that names it
 */
record Occasion(String name, int token) {

  private static final ImmutableSet<String> LIGHT =
      ImmutableSet.of(
          "be", "have", "do", "take", "say", "tell", "get", "leave", "go", "come", "begin", "start",
          "locate");

  /** For people: "the call", "charging". */
  String words() {
    return Steps.isStep(name) ? "the " + name : Inflection.gerund(name);
  }

  /** The event that a time belongs to, from the words between them outwards. */
  static Optional<Occasion> of(Sentence sentence, TimeExpression time) {
    return when(sentence, time)
        .or(() -> modified(sentence, time))
        .or(() -> above(sentence, time).map(found -> between(sentence, time, found)));
  }

  /** "was outside at 4:20 a.m. when somebody opened fire": the clause says what happened then. */
  private static Optional<Occasion> when(Sentence sentence, TimeExpression time) {
    for (int i = time.last() + 1; i <= time.last() + 3; i++) {
      if (Words.at(sentence.tokens(), i).equals("when")) {
        for (int at = i + 1; at < Math.min(sentence.tokens().size(), i + 14); at++) {
          int verb = at;
          Optional<Occasion> known =
              sentence.token(verb).tag().startsWith("VB")
                  ? Steps.at(sentence, verb).map(step -> new Occasion(step, verb))
                  : Optional.empty();
          if (known.isPresent()) {
            return known;
          }
          if (Steps.tellsOfIncident(sentence, verb)) {
            return Optional.of(new Occasion(Steps.INCIDENT, verb));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "the July 29, 2014, shooting": the event that the time stands before. */
  private static Optional<Occasion> modified(Sentence sentence, TimeExpression time) {
    for (int i = time.last() + 1; i <= time.last() + 4; i++) {
      String word = Words.at(sentence.tokens(), i);
      // A tagger often takes "shooting" before its verb for a participle.
      boolean noun =
          i < sentence.tokens().size()
              && (sentence.token(i).isNoun() || sentence.token(i).tag().equals("VBG"));
      if (noun && Steps.isIncident(sentence, i)) {
        return Optional.of(new Occasion(Steps.INCIDENT, i));
      }
      boolean passes =
          word.equals(",")
              || word.equals("'s")
              || (i < sentence.tokens().size() && sentence.token(i).tag().startsWith("JJ"));
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "no arrests in the shootout late Friday": the event that is named last before the time. */
  private static Occasion between(Sentence sentence, TimeExpression time, Occasion found) {
    if (found.name().equals(Steps.CALL)) {
      return found; // "alerted to the shooting at 8:30 a.m."
    }
    for (int i = time.first() - 1; i > found.token(); i--) {
      if (sentence.token(i).isNoun()
          && Steps.isIncident(sentence, i)
          && !isNone(sentence, i)
          && !isCause(sentence, i)) {
        return new Occasion(Steps.INCIDENT, i);
      }
    }
    return found;
  }

  private static Optional<Occasion> above(Sentence sentence, TimeExpression time) {
    Optional<Integer> outside =
        Words.upward(sentence, time.last()).stream()
            .filter(each -> each < time.first() || each > time.last())
            .findFirst();
    if (outside.isEmpty()) {
      return Optional.empty();
    }
    Optional<Occasion> light = Optional.empty();
    for (int at : Words.upward(sentence, outside.get())) {
      Token token = sentence.token(at);
      String lemma = Words.lemma(sentence.tokens(), at);
      Optional<String> known = Steps.at(sentence, at);
      if (known.isPresent()
          && !isNone(sentence, at)
          && !(lemma.equals("report") && token.isNoun())) {
        return Optional.of(new Occasion(known.get(), at));
      }
      Optional<Occasion> along = along(sentence, at, time);
      if (along.isPresent()) {
        return along;
      }
      if (!token.tag().startsWith("VB")) {
        continue;
      }
      Optional<Occasion> hit = whomItHit(sentence, at);
      if (hit.isPresent()) {
        return hit;
      }
      if (!LIGHT.contains(lemma)) {
        return Optional.of(new Occasion(lemma, at));
      }
      Optional<Occasion> below = below(sentence, at, time);
      if (below.isPresent()) {
        return below;
      }
      if (light.isEmpty()) {
        light = Optional.of(new Occasion(lemma, at));
      }
    }
    return light;
  }

  /** "fired at people who were gathered there about 7 p.m.": where they were when it happened. */
  private static Optional<Occasion> whomItHit(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    // A parser may hang the clause on the verb above instead of on the people.
    boolean relative =
        tree.relation(verb).equals("acl:relcl")
            || (tree.is(verb, "ccomp")
                && tree.dependent(verb, "nsubj")
                    .map(who -> sentence.token(who).tag().equals("WP"))
                    .orElse(false));
    boolean were =
        tree.dependents(verb, "aux").stream()
            .anyMatch(aux -> Words.lemma(sentence.tokens(), aux).equals("be"));
    if (!relative || !were) {
      return Optional.empty();
    }
    return Words.upward(sentence, tree.governor(verb)).stream()
        .filter(at -> sentence.token(at).tag().startsWith("VB"))
        .findFirst()
        .filter(at -> Steps.tellsOfIncident(sentence, at))
        .map(at -> new Occasion(Steps.INCIDENT, at));
  }

  /** "arrested without incident": nothing happened then. */
  private static boolean isNone(Sentence sentence, int at) {
    return Arguments.preposition(sentence, at).map("without"::equals).orElse(false);
  }

  /** "died from a gunshot wound around 7 p.m.": it is the time of the death. */
  private static boolean isCause(Sentence sentence, int at) {
    int head = sentence.tree().is(at, "compound") ? sentence.tree().governor(at) : at;
    return Arguments.preposition(sentence, head).map("from"::equals).orElse(false);
  }

  /**
   * What happened along with a verb that names no step: "walked in about 7 p.m. and opened fire",
   * "was in the lane about 7 p.m. when a car hit her". A clause with a time of its own is another
   * story.
   */
  private static Optional<Occasion> along(Sentence sentence, int verb, TimeExpression time) {
    Tree tree = sentence.tree();
    return tree.dependents(verb, "conj", "advcl").stream()
        .filter(each -> each > verb && each > time.last())
        .filter(each -> tree.is(each, "conj") || isWhen(sentence, each))
        .filter(each -> Steps.tellsOfIncident(sentence, each))
        .filter(each -> !isTimed(sentence, each, time))
        .findFirst()
        .map(each -> new Occasion(Steps.INCIDENT, each));
  }

  private static boolean isWhen(Sentence sentence, int clause) {
    return sentence.tree().dependents(clause, "mark", "advmod").stream()
        .anyMatch(each -> Words.at(sentence.tokens(), each).equals("when"));
  }

  private static boolean isTimed(Sentence sentence, int clause, TimeExpression time) {
    List<Integer> inside = sentence.tree().subtree(clause);
    return TimeReader.read(sentence.tokens()).stream()
        .filter(other -> other.first() != time.first())
        .anyMatch(other -> inside.contains(other.last()));
  }

  /** "took into custody", "the shooting began", "the call came". */
  private static Optional<Occasion> below(Sentence sentence, int verb, TimeExpression time) {
    for (int at : sentence.tree().dependents(verb, "nsubj", "obj", "obl", "xcomp")) {
      Optional<String> known = Steps.at(sentence, at);
      if (known.isPresent() && !isNone(sentence, at) && (at < time.first() || at > time.last())) {
        return Optional.of(new Occasion(known.get(), at));
      }
    }
    return Optional.empty();
  }
}
