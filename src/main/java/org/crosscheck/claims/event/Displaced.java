package org.crosscheck.claims.event;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Tree;

/**
 * Finds the subject of a passive where a parser has hung the two to the clause above, each apart
 * from the other: of "officials say boats were sunk" it takes the boats for what is said, of "after
 * two boats were sunk" for what it was after, and leaves the verb without anybody.
 */
final class Displaced {

  /** What stands behind them is said, or found to be so. */
  private static final Set<String> TAKING_CLAUSES =
      Set.of(
          "say",
          "report",
          "announce",
          "confirm",
          "reveal",
          "state",
          "learn",
          "realize",
          "realise",
          "discover",
          "indicate");

  /** Prepositions that begin a clause as well. */
  private static final Set<String> BEGINNING_CLAUSES = Set.of("after", "before", "since");

  private static final Set<String> PERFECT = Set.of("have", "be");

  private Displaced() {}

  /** The noun that the auxiliaries of a passive without a subject follow, if it is its subject. */
  static Optional<Integer> subject(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    boolean passive =
        tree.dependents(verb).stream().anyMatch(at -> tree.relation(at).equals("aux:pass"));
    boolean apart = tree.is(verb, "dep") && tree.dependent(verb, "nsubj", "csubj").isEmpty();
    int first = tree.dependents(verb, "aux").stream().mapToInt(at -> at).min().orElse(0);
    if (!passive || !apart || first == 0 || !sentence.token(first - 1).isNoun()) {
      return Optional.empty();
    }
    int noun = first - 1;
    while (tree.governor(noun) != Tree.ROOT && sentence.token(tree.governor(noun)).isNoun()) {
      noun = tree.governor(noun);
    }
    return noun < first && beginsClause(sentence, noun) ? Optional.of(noun) : Optional.empty();
  }

  private static boolean beginsClause(Sentence sentence, int noun) {
    Tree tree = sentence.tree();
    int governor = tree.governor(noun);
    if (governor == Tree.ROOT || governor > noun || !sentence.token(governor).isVerb()) {
      return false;
    }
    boolean said =
        tree.is(noun, "obj")
            && TAKING_CLAUSES.contains(sentence.token(governor).lemma())
            && isFact(sentence, governor);
    boolean then =
        tree.is(noun, "obl")
            && Arguments.preposition(sentence, noun).map(BEGINNING_CLAUSES::contains).orElse(false);
    return said || then;
  }

  /** Whether it was said at all: nobody "could not say" or "would say". */
  private static boolean isFact(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    return tree.dependents(verb, "aux").stream()
            .allMatch(at -> PERFECT.contains(sentence.token(at).lemma()))
        && tree.dependents(verb, "advmod").stream()
            .noneMatch(at -> sentence.token(at).lemma().matches("not|n't|never"));
  }
}
