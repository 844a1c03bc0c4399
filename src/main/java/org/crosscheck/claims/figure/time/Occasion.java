package org.crosscheck.claims.figure.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.figure.Words;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.word.Inflection;

/**
 * What a time is the time of: a class of events where news uses many words for one step of an
 * incident (it happened, the call, the arrest, the death), else the lemma of the verb.
 *
 * @param name the class or lemma
 * @param token the verb or noun that names it
 */
record Occasion(String name, int token) {

  /** What happened itself, as against what followed. */
  static final String INCIDENT = "incident";

  /** When the police heard of it, or came. */
  static final String CALL = "call";

  private static final ImmutableMap<String, String> CLASSES =
      ImmutableMap.<String, String>builder()
          .put("happen", INCIDENT)
          .put("occur", INCIDENT)
          .put("erupt", INCIDENT)
          .put("shoot", INCIDENT)
          .put("shooting", INCIDENT)
          .put("fire", INCIDENT)
          .put("gunfire", INCIDENT)
          .put("drive-by", INCIDENT)
          .put("incident", INCIDENT)
          .put("attack", INCIDENT)
          .put("kill", INCIDENT)
          .put("killing", INCIDENT)
          .put("break", INCIDENT)
          .put("wound", INCIDENT)
          .put("injure", INCIDENT)
          .put("stab", INCIDENT)
          .put("crash", INCIDENT)
          .put("collide", INCIDENT)
          .put("rob", INCIDENT)
          .put("robbery", INCIDENT)
          .put("blaze", INCIDENT)
          .put("unfold", INCIDENT)
          .put("transpire", INCIDENT)
          .put("gunfight", INCIDENT)
          .put("shootout", INCIDENT)
          .put("gunshot", INCIDENT)
          .put("ring", INCIDENT)
          .put("call", CALL)
          .put("report", CALL)
          .put("respond", CALL)
          .put("dispatch", CALL)
          .put("alert", CALL)
          .put("summon", CALL)
          .put("arrive", CALL)
          .put("receive", CALL)
          .put("arrest", "arrest")
          .put("custody", "arrest")
          .put("apprehend", "arrest")
          .put("surrender", "arrest")
          .put("capture", "arrest")
          .put("die", "death")
          .put("pronounce", "death")
          .put("declare", "death")
          .put("book", "booking")
          .put("find", "find")
          .put("discover", "find")
          .buildOrThrow();

  private static final ImmutableSet<String> LIGHT =
      ImmutableSet.of(
          "be", "have", "do", "take", "say", "tell", "get", "leave", "go", "come", "begin", "start",
          "locate");

  /** For people: "the call", "charging". */
  String words() {
    return CLASSES.containsValue(name) ? "the " + name : Inflection.gerund(name);
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
          String known = CLASSES.get(Words.lemma(sentence.tokens(), at));
          if (known != null && sentence.token(at).tag().startsWith("VB")) {
            return Optional.of(new Occasion(known, at));
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
      String known = CLASSES.get(Words.lemma(sentence.tokens(), i));
      if (noun && known != null && known.equals(INCIDENT)) {
        return Optional.of(new Occasion(known, i));
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
    if (found.name().equals(CALL)) {
      return found; // "alerted to the shooting at 8:30 a.m."
    }
    for (int i = time.first() - 1; i > found.token(); i--) {
      Token token = sentence.token(i);
      String known = CLASSES.get(Words.lemma(sentence.tokens(), i));
      if (known != null && known.equals(INCIDENT) && token.isNoun() && !isNone(sentence, i)) {
        return new Occasion(known, i);
      }
    }
    return found;
  }

  private static Optional<Occasion> above(Sentence sentence, TimeExpression time) {
    List<Token> tokens = sentence.tokens();
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
      String lemma = Words.lemma(tokens, at);
      String known = CLASSES.get(lemma);
      if (known != null && !isNone(sentence, at) && !(lemma.equals("report") && token.isNoun())) {
        return Optional.of(new Occasion(known, at));
      }
      if (!token.tag().startsWith("VB")) {
        continue;
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

  /** "arrested without incident": nothing happened then. */
  private static boolean isNone(Sentence sentence, int at) {
    return Arguments.preposition(sentence, at).map("without"::equals).orElse(false);
  }

  /** "took into custody", "the shooting began", "the call came". */
  private static Optional<Occasion> below(Sentence sentence, int verb, TimeExpression time) {
    for (int at : sentence.tree().dependents(verb, "nsubj", "obj", "obl", "xcomp")) {
      String known = CLASSES.get(Words.lemma(sentence.tokens(), at));
      if (known != null && !isNone(sentence, at) && (at < time.first() || at > time.last())) {
        return Optional.of(new Occasion(known, at));
      }
    }
    return Optional.empty();
  }
}
