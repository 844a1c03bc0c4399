package org.crosscheck.claims.event;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Certainty;

/**
 * Reads events that a noun names, and from what governs the noun whether they took place: one
 * attends a meeting, declines to show up for it, cancels it, or speaks following it.
 */
final class NominalEvents {

  /** Nouns for events and the verbs they stand for, as NomBank relates them. */
  private static final ImmutableMap<String, String> NOUNS =
      ImmutableMap.<String, String>builder()
          .put("meeting", "meet")
          .put("encounter", "meet")
          .put("talks", "meet")
          .put("summit", "meet")
          .put("visit", "visit")
          .put("interview", "interview")
          .put("hearing", "hear")
          .put("debate", "debate")
          .put("trial", "try")
          .put("ceremony", "celebrate")
          .put("resignation", "resign")
          .put("departure", "leave")
          .buildOrThrow();

  /** To be where the event is: one takes part in it. */
  private static final ImmutableSet<String> ATTENDING =
      ImmutableSet.of(
          "attend",
          "show",
          "turn",
          "appear",
          "join",
          "go",
          "participate",
          "take",
          "come",
          "hold",
          "have",
          "sit",
          "host",
          "chair",
          "leave",
          "enter",
          "walk",
          "arrive",
          "conduct",
          "keep");

  /** What is said of an event that there was. */
  private static final ImmutableSet<String> OCCURRING =
      ImmutableSet.of("take", "happen", "occur", "last", "end", "follow", "begin", "start");

  /** With an event as its object it is not to be, or not with the subject. */
  private static final ImmutableSet<String> KEEPING_AWAY =
      ImmutableSet.of(
          "skip",
          "miss",
          "boycott",
          "cancel",
          "avoid",
          "refuse",
          "decline",
          "shun",
          "scrap",
          "abandon",
          "reject",
          "postpone",
          "snub");

  private static final ImmutableSet<String> ARRANGING =
      ImmutableSet.of(
          "call",
          "schedule",
          "plan",
          "request",
          "seek",
          "demand",
          "arrange",
          "propose",
          "want",
          "expect",
          "set",
          "organise",
          "organize",
          "agree");

  /** What is before, within or after an event presupposes it. */
  private static final ImmutableSet<String> PRESUPPOSING =
      ImmutableSet.of("following", "follow", "after", "during", "since", "from", "at", "in");

  private static final ImmutableSet<String> AHEAD =
      ImmutableSet.of("before", "ahead", "for", "until");

  private NominalEvents() {}

  /**
   * A noun's event.
   *
   * @param predicate the verb it stands for
   * @param governor the verb that tells of it, where there is one; its subject takes part
   * @param factuality whether it took place
   */
  record Named(String predicate, Optional<Integer> governor, Factuality factuality) {}

  /** The event that a token names. */
  static Optional<Named> of(Sentence sentence, Token token) {
    String verb = token.isNoun() && !token.isProperNoun() ? NOUNS.get(token.lemma()) : null;
    if (verb == null && token.word().equals("talks") && token.isNoun()) {
      verb = "meet";
    }
    int governor = sentence.tree().governor(token.index());
    if (verb == null || governor == Tree.ROOT || sentence.tree().is(token.index(), "compound")) {
      return Optional.empty();
    }
    String predicate = verb;
    return told(sentence, token.index(), governor)
        .or(() -> presupposed(sentence, token.index()))
        .map(named -> new Named(predicate, named.governor(), named.factuality()));
  }

  private static Optional<Named> told(Sentence sentence, int noun, int governor) {
    Token over = sentence.token(governor);
    if (!over.isVerb()) {
      return Optional.empty();
    }
    Factuality factuality = Factuality.of(sentence, governor);
    boolean object = sentence.tree().is(noun, "obj");
    boolean subject = sentence.tree().is(noun, "nsubj");
    Optional<String> preposition = Arguments.preposition(sentence, noun);
    if (object && KEEPING_AWAY.contains(over.lemma())) {
      return named(governor, !factuality.affirmed(), factuality.certainty());
    }
    if (ARRANGING.contains(over.lemma()) && (object || subject)) {
      return named(governor, true, Certainty.PLANNED);
    }
    boolean into = preposition.map(each -> each.matches("for|to|at|in|into|with")).orElse(false);
    if (ATTENDING.contains(over.lemma()) && (object || into)) {
      return named(governor, factuality.affirmed(), factuality.certainty());
    }
    if (subject && OCCURRING.contains(over.lemma())) {
      return Optional.of(new Named("", Optional.empty(), factuality));
    }
    return Optional.empty();
  }

  private static Optional<Named> presupposed(Sentence sentence, int noun) {
    Optional<String> preposition = Arguments.preposition(sentence, noun);
    if (preposition.isEmpty()) {
      return Optional.empty();
    }
    if (PRESUPPOSING.contains(preposition.get())) {
      return Optional.of(new Named("", Optional.empty(), new Factuality(true, Certainty.HAPPENED)));
    }
    return AHEAD.contains(preposition.get())
        ? Optional.of(new Named("", Optional.empty(), new Factuality(true, Certainty.PLANNED)))
        : Optional.empty();
  }

  private static Optional<Named> named(int governor, boolean affirmed, Certainty certainty) {
    return Optional.of(new Named("", Optional.of(governor), new Factuality(affirmed, certainty)));
  }
}
