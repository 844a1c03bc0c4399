package org.crosscheck.claims.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.sighting.OpenQuestion;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.State;

/** By whom somebody was shot, and whether that is known. */
final class Shooter {

  private static final String SHOOTING = "shoot|fire|discharge|pull|hit|strike|wound|kill|open";

  private static final String SELF = "(him|her|them|it)sel(f|ves)";

  List<Sighting> find(Sentence sentence) {
    List<Sighting> found = new ArrayList<>();
    List<OpenQuestion> questions = OpenQuestion.of(sentence);
    for (OpenQuestion open : questions) {
      asked(sentence, open).ifPresent(found::add);
    }
    for (Token token : sentence.tokens()) {
      if (questions.stream().noneMatch(each -> each.holds(token.index()))) {
        told(sentence, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Sighting> asked(Sentence sentence, OpenQuestion open) {
    String word = sentence.token(open.word()).lemma().toLowerCase(Locale.ROOT);
    boolean relative =
        sentence.tree().governor(open.word()) != Tree.ROOT && isRelative(sentence, open.word());
    if (word.matches("who|whom")
        && !relative
        && open.has(sentence, SHOOTING + "|do|responsible|behind")) {
      return Optional.of(
          new Sighting(State.SUSPECT_UNKNOWN, open.word(), Optional.empty(), Optional.of(open)));
    }
    if (!word.matches("whether|if")) {
      return Optional.empty();
    }
    return sentence.tokens().subList(open.word(), open.last() + 1).stream()
        .filter(token -> token.isVerb() && !token.tag().equals("VBG"))
        .filter(token -> fires(sentence, token.index()))
        .findFirst()
        .map(
            token ->
                new Sighting(
                    State.SHOOTER_UNKNOWN,
                    token.index(),
                    whom(sentence, token.index())
                        .or(() -> Arguments.agent(sentence, token.index())),
                    Optional.of(open)));
  }

  /** "the men who were shot", but not "the identities of those who fired". */
  private static boolean isRelative(Sentence sentence, int word) {
    int clause = sentence.tree().governor(word);
    return sentence.tree().relation(clause).equals("acl:relcl")
        && !sentence
            .token(sentence.tree().governor(clause))
            .lemma()
            .matches("those|that|anyone|person|shooter|gunman|suspect");
  }

  private static Optional<Sighting> told(Sentence sentence, Token token) {
    int at = token.index();
    boolean told =
        token.isVerb()
            && fires(sentence, at)
            && !token.tag().equals("VB")
            && Factuality.of(sentence, at).holds()
            && byWhom(sentence, at).filter(who -> isSomebody(sentence, who)).isPresent();
    return told
        ? Optional.of(
            new Sighting(
                himself(sentence, at) ? State.SHOT_BY_OWN_HAND : State.SHOT_BY_ANOTHER,
                at,
                whom(sentence, at)))
        : Optional.empty();
  }

  /** A gun that "went off and shot the boy" is nobody. */
  private static boolean isSomebody(Sentence sentence, int who) {
    return Person.standsFor(sentence, who)
        && !sentence.token(who).lemma().matches("it|that|which|this");
  }

  /** "shot himself", "shot and killed herself". */
  private static boolean himself(Sentence sentence, int verb) {
    return Arguments.patient(sentence, verb)
        .map(whom -> sentence.token(whom).lemma().matches(SELF))
        .orElse(false);
  }

  private static boolean fires(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    boolean trigger =
        lemma.matches("pull|squeeze")
            && sentence
                .tree()
                .dependent(verb, "obj")
                .map(object -> sentence.token(object).lemma().equals("trigger"))
                .orElse(false);
    return lemma.equals("shoot")
        || trigger
        || (lemma.matches("hit|strike|wound|injure")
            && sentence.tokens().stream()
                .anyMatch(each -> each.lemma().matches("bullet|gunfire|shot|shrapnel|gunshot")));
  }

  /** The agent of an active verb, or what "by" joins to a passive one. */
  private static Optional<Integer> byWhom(Sentence sentence, int verb) {
    return Arguments.agent(sentence, verb);
  }

  /** Whoever was shot; a shot of one's own is one's own. */
  private static Optional<Integer> whom(Sentence sentence, int verb) {
    return Arguments.patient(sentence, verb)
        .map(
            whom ->
                sentence.token(whom).lemma().matches(SELF)
                    ? Arguments.agent(sentence, verb).orElse(whom)
                    : whom)
        .filter(whom -> !sentence.token(whom).lemma().matches("trigger|gun|weapon|shot"));
  }
}
