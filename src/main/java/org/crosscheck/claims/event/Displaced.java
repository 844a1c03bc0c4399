package org.crosscheck.claims.event;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

/** Finds the subjects of predicates where a parser has hung them elsewhere. */
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

  /**
   * The noun that the auxiliaries of a passive without a subject follow, if it is its subject. A
   * parser may hang the two to the clause above, each apart from the other: of "officials say boats
   * were sunk" it takes the boats for what is said, of "after two boats were sunk" for what it was
   * after, and leaves the verb without anybody.
   */
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

  /** "They feel for Lee, who was hurt": the noun before, where the parser hangs it elsewhere. */
  static Optional<Integer> nounBefore(Sentence sentence, int relative) {
    int at = relative - 1;
    if (at > 0 && sentence.token(at).word().equals(",")) {
      at--;
    }
    return at >= 0 && sentence.token(at).isNoun() ? Optional.of(at) : Optional.empty();
  }

  /**
   * "Police say a man was shot", "two of the victims transported are stable": where the parser
   * takes the verb before for the subject, whoever stands right before the predicate, or the verb's
   * own subject; else the verb.
   */
  static int ofClause(Sentence sentence, int subject, int predicate) {
    Tree tree = sentence.tree();
    if (!tree.relation(subject).startsWith("csubj") || !sentence.token(subject).isVerb()) {
      return subject;
    }
    int first =
        tree.dependents(predicate, "aux", "cop").stream()
            .filter(at -> at > subject)
            .min(Integer::compare)
            .orElse(predicate);
    Token before = sentence.token(first - 1);
    boolean phrase = before.isNoun() || before.isNumber() || before.tag().equals("PRP");
    boolean said = Asserters.reports(sentence.token(subject).lemma());
    if (said && first - 1 > subject && phrase) {
      return first - 1;
    }
    boolean clause =
        said
            || tree.dependents(subject).stream()
                .anyMatch(at -> tree.is(at, "mark") || sentence.token(at).tag().startsWith("W"));
    return clause
        ? subject
        : tree.dependent(subject, "nsubj").filter(own -> own < subject).orElse(subject);
  }
}
