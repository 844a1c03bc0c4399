package org.crosscheck.claims.figure.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;

/**
 * The steps of an incident for which news uses many words: it happened, somebody called, was found,
 * arrested, died.
 */
final class Steps {

  /** What happened itself, as against what followed. */
  static final String INCIDENT = "incident";

  /** When the police heard of it, or came. */
  static final String CALL = "call";

  /** When it was over: the fire was out, or under control. */
  private static final String END = "end";

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
          .put("explode", INCIDENT)
          .put("explosion", INCIDENT)
          .put("stabbing", INCIDENT)
          .put("slaying", INCIDENT)
          .put("massacre", INCIDENT)
          .put("rampage", INCIDENT)
          .put("tragedy", INCIDENT)
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
          .put("extinguish", END)
          .put("contain", END)
          .put("douse", END)
          .put("find", "find")
          .put("discover", "find")
          .buildOrThrow();

  /** What people get who were hit: it befell them then, nobody was called. */
  private static final ImmutableSet<String> WOUNDS = ImmutableSet.of("wound", "injury", "gunshot");

  /** What befalls somebody; a team may also hit the streets, and workers strike. */
  private static final ImmutableSet<String> BLOWS = ImmutableSet.of("hit", "strike", "blast");

  private static final ImmutableSet<String> SELF =
      ImmutableSet.of("himself", "herself", "themselves");

  private Steps() {}

  /** Whether a name is a step's rather than a verb's. */
  static boolean isStep(String name) {
    return CLASSES.containsValue(name);
  }

  /** The step that the word at a place names; empty where it names none. */
  static Optional<String> at(Sentence sentence, int at) {
    String lemma = Words.lemma(sentence.tokens(), at);
    if (lemma.equals("receive")
        && sentence.tree().dependents(at, "obj").stream()
            .anyMatch(each -> WOUNDS.contains(Words.lemma(sentence.tokens(), each)))) {
      return Optional.of(INCIDENT);
    }
    if (isUnderControl(sentence, at)) {
      return Optional.of(END);
    }
    if (BLOWS.contains(lemma)) {
      return isOfSomebody(sentence, at) ? Optional.of(INCIDENT) : Optional.empty();
    }
    return Optional.ofNullable(CLASSES.get(lemma));
  }

  /** "brought under control", "put out". */
  private static boolean isUnderControl(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    return sentence.token(verb).tag().startsWith("VB")
        && ((Words.at(tokens, verb + 1).equals("under")
                && Words.at(tokens, verb + 2).equals("control"))
            || (Words.lemma(tokens, verb).equals("put")
                && Words.at(tokens, verb + 1).equals("out")));
  }

  private static boolean isOfSomebody(Sentence sentence, int verb) {
    return sentence.tree().dependents(verb, "obj", "nsubj:pass").stream()
        .map(sentence::token)
        .anyMatch(
            token ->
                token.ner().equals("PERSON")
                    || token.tag().equals("PRP")
                    || WordNet.isPerson(Words.lemma(sentence.tokens(), token.index())));
  }

  /** Whether a word says that it happened: "shot", "opened fire", "the gunfire". */
  static boolean isIncident(Sentence sentence, int at) {
    return at(sentence, at).filter(INCIDENT::equals).isPresent();
  }

  /** "opened fire", "began shooting", "fired", but not "shot himself", which is how it ended. */
  static boolean tellsOfIncident(Sentence sentence, int verb) {
    List<Integer> objects = sentence.tree().dependents(verb, "obj", "xcomp");
    return sentence.token(verb).tag().startsWith("VB")
        && objects.stream().noneMatch(each -> SELF.contains(Words.at(sentence.tokens(), each)))
        && (isIncident(sentence, verb)
            || objects.stream().anyMatch(each -> isIncident(sentence, each)));
  }
}
