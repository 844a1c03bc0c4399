package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.State;

/** Whose doing a death was, and how sure that is: an accident, a suicide, a murder-suicide. */
final class Manner {

  private static final Set<String> RULING = Set.of("rule", "deem", "determine", "classify");

  private static final Set<String> SEEMING =
      Set.of("appear", "apparent", "believe", "possible", "unclear", "whether", "apparently");

  /** How many words before a manner of death a doubt of it stands. */
  private static final int REACH = 12;

  /** "He may have shot himself", "whether he shot himself". */
  private static final Set<String> OPEN = Set.of("may", "might", "could", "whether", "if");

  /** What makes a murder-suicide one that it only looks like, or that is not called one. */
  private static final Set<String> DOUBTING =
      Set.of(
          "appear",
          "apparent",
          "apparently",
          "believe",
          "possible",
          "possibly",
          "suspect",
          "suspected",
          "potential",
          "likely",
          "probable",
          "seem",
          "look",
          "preliminarily",
          "preliminary",
          "may",
          "might",
          "could",
          "if",
          "whether",
          "unclear",
          "think",
          "consider",
          "allege",
          "allegedly");

  /** "investigated as a murder-suicide", "not a murder-suicide". */
  private static final Set<String> HELD_OFF = Set.of("as", "or", "not", "n't", "like");

  /** How many words before it those stand. */
  private static final int NEAR = 4;

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      murderSuicide(sentence, token).or(() -> manner(sentence, token)).ifPresent(found::add);
    }
    return found;
  }

  /** "after a murder-suicide", and "what appears to be a murder-suicide". */
  private static Optional<Sighting> murderSuicide(Sentence sentence, Token token) {
    int at = token.index();
    String word = token.word().toLowerCase(Locale.ROOT);
    String before = Arguments.before(sentence, at, 2);
    boolean both =
        word.equals("murder-suicide")
            || (word.equals("suicide") && before.matches("(.* )?murder([ -]+)?"));
    if (!both || !token.isNoun() || of(sentence, at)) {
      return Optional.empty();
    }
    boolean doubted = named(sentence, at, REACH, DOUBTING) || named(sentence, at, NEAR, HELD_OFF);
    return Sighting.found(
        doubted ? State.MURDER_SUICIDE_POSSIBLE : State.MURDER_SUICIDE_STATED,
        at,
        Optional.empty());
  }

  private static boolean named(Sentence sentence, int at, int reach, Set<String> words) {
    return sentence.tokens().subList(Math.max(0, at - reach), at).stream()
        .anyMatch(each -> words.contains(each.lemma().toLowerCase(Locale.ROOT)));
  }

  /**
   * "a murder-suicide note", "the fifth murder-suicide since May": of many of them, or of a paper.
   */
  private static boolean of(Sentence sentence, int at) {
    return sentence.tree().is(at, "compound", "amod")
        || sentence.tokens().stream().anyMatch(each -> each.lemma().equals("since"));
  }

  /** "appeared to be self-inflicted", then "was ruled a suicide". */
  private static Optional<Sighting> manner(Sentence sentence, Token token) {
    int at = token.index();
    boolean manner =
        token
            .word()
            .matches(
                "suicide|homicide|self-inflicted|(un)?intentional|accidental|accident|inflicted");
    if (token.lemma().equals("intent") && Arguments.has(sentence, at, List.of("no"))) {
      return Sighting.found(State.MANNER_RULED, at, Optional.empty());
    }
    Optional<State> ownHand = ownHand(sentence, token);
    if (ownHand.isPresent()) {
      return Sighting.found(ownHand.get(), at, Arguments.subject(sentence, at));
    }
    boolean unexplained =
        token.lemma().equals("death")
            && token.isNoun()
            && after(sentence, at).matches(".*\\bunder investigation\\b.*");
    if (unexplained) {
      return Sighting.found(State.MANNER_OPEN, at, Optional.empty());
    }
    if (!manner) {
      return Optional.empty();
    }
    for (int back = at - 1; back >= 0 && back >= at - REACH; back--) {
      String lemma = sentence.token(back).lemma();
      if (RULING.contains(lemma)) {
        return Sighting.found(State.MANNER_RULED, at, Optional.empty());
      }
      boolean ofOneself = token.word().matches("suicide|self-inflicted|inflicted");
      if (ofOneself && (lemma.equals("unclear") || OPEN.contains(lemma))) {
        return Sighting.found(State.OWN_HAND_POSSIBLE, at, Optional.empty());
      }
      if (SEEMING.contains(lemma)) {
        return Sighting.found(State.MANNER_OPEN, at, Optional.empty());
      }
    }
    return Optional.empty();
  }

  /** "accidentally shot", "fatally shot himself", "took his own life". */
  private static Optional<State> ownHand(Sentence sentence, Token token) {
    int at = token.index();
    boolean himself =
        token.lemma().matches("shoot|kill|hang")
            && sentence
                .tree()
                .dependent(at, "obj")
                .map(object -> sentence.token(object).lemma().matches("(him|her)self"))
                .orElse(false);
    boolean byAccident =
        token.lemma().equals("shoot")
            && Arguments.has(sentence, at, List.of("accidentally", "unintentionally"));
    if (!token.isVerb() || !(himself || byAccident)) {
      return Optional.empty();
    }
    Factuality factuality = Factuality.of(sentence, at);
    boolean possible =
        factuality.affirmed()
            && factuality.certainty() == Certainty.POSSIBLE
            && sentence.tree().dependents(at, "aux", "mark").stream()
                .anyMatch(each -> OPEN.contains(sentence.token(each).lemma()));
    return factuality.holds()
        ? Optional.of(State.MANNER_TOLD)
        : possible && himself ? Optional.of(State.OWN_HAND_POSSIBLE) : Optional.empty();
  }

  private static String after(Sentence sentence, int at) {
    StringBuilder text = new StringBuilder();
    for (int next = at + 1; next < Math.min(sentence.tokens().size(), at + 6); next++) {
      text.append(sentence.token(next).lemma()).append(' ');
    }
    return text.toString();
  }
}
