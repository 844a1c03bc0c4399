package org.crosscheck.claims.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;

/** Says who asserts what a clause says: the outlet, or whoever the sentence credits with it. */
public final class Asserters {

  /** Verbs that introduce what somebody says; the frequent ones of PolNeAR's cues. */
  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "state",
          "claim",
          "allege",
          "add",
          "confirm",
          "note",
          "explain",
          "reveal",
          "testify",
          "believe",
          "think",
          "warn",
          "argue",
          "admit",
          "acknowledge",
          "insist",
          "deny",
          "write",
          "tweet",
          "recall",
          "describe",
          "suggest");

  private Asserters() {}

  /** Whether a verb introduces what somebody says. */
  public static boolean reports(String lemma) {
    return REPORTING.contains(lemma);
  }

  /** The head of the phrase for whoever says what a token is part of. */
  static Optional<Integer> speaker(Sentence sentence, int token) {
    Tree tree = sentence.tree();
    for (int at = token; tree.governor(at) != Tree.ROOT; at = tree.governor(at)) {
      int governor = tree.governor(at);
      if (tree.is(at, "ccomp", "parataxis")
          && REPORTING.contains(sentence.token(governor).lemma())) {
        return Arguments.agent(sentence, governor);
      }
    }
    return Optional.empty();
  }

  /** Who asserts a predicate. */
  public static Asserter of(Sentence sentence, int predicate) {
    Tree tree = sentence.tree();
    int at = predicate;
    for (int depth = 0; depth < sentence.tokens().size(); depth++) {
      Optional<Asserter> according = according(sentence, at);
      if (according.isPresent()) {
        return according.get();
      }
      int governor = tree.governor(at);
      if (governor == Tree.ROOT) {
        break;
      }
      if (tree.is(at, "ccomp", "parataxis", "obj")
          && REPORTING.contains(sentence.token(governor).lemma())) {
        Optional<Asserter> speaker = asserterOf(sentence, governor);
        if (speaker.isPresent()) {
          return speaker.get();
        }
      }
      at = governor;
    }
    for (int below : tree.dependents(at, "parataxis")) {
      if (REPORTING.contains(sentence.token(below).lemma())) {
        Optional<Asserter> speaker = asserterOf(sentence, below);
        if (speaker.isPresent()) {
          return speaker.get();
        }
      }
    }
    return Asserter.OUTLET;
  }

  private static Optional<Asserter> asserterOf(Sentence sentence, int verb) {
    return Arguments.agent(sentence, verb).map(head -> asserter(sentence, head));
  }

  private static Optional<Asserter> according(Sentence sentence, int at) {
    for (int below : sentence.tree().dependents(at, "obl", "nmod")) {
      if (sentence.tree().dependents(below, "case").stream()
          .anyMatch(to -> sentence.token(to).lemma().startsWith("accord"))) {
        return Optional.of(asserter(sentence, below));
      }
    }
    return Optional.empty();
  }

  private static Asserter asserter(Sentence sentence, int head) {
    Token token = sentence.token(head);
    String name =
        sentence.tree().subtree(head).stream()
            .filter(at -> at <= head && at > head - 5)
            .filter(at -> !sentence.tree().is(at, "case", "punct"))
            .map(at -> sentence.token(at).word())
            .collect(Collectors.joining(" "));
    return new Asserter(token.isProperNoun() ? Asserter.Kind.NAMED : Asserter.Kind.UNNAMED, name);
  }
}
