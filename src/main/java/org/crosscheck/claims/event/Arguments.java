package org.crosscheck.claims.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

/**
 * Finds the arguments of a predicate over the dependency tree, also those it shares or inherits.
 */
public final class Arguments {

  private static final int DEPTH = 6;

  private Arguments() {}

  /** Whether the verb is passive: "was shot", "a man shot in the leg". */
  public static boolean passive(Sentence sentence, int verb) {
    return passive(sentence, verb, 0);
  }

  private static boolean passive(Sentence sentence, int verb, int depth) {
    Tree tree = sentence.tree();
    for (int below : tree.dependents(verb)) {
      if (tree.relation(below).endsWith(":pass")) {
        return true;
      }
    }
    if (!tree.dependents(verb, "nsubj", "aux").isEmpty()) {
      return false;
    }
    if (!sentence.token(verb).tag().equals("VBN")) {
      return false;
    }
    if (tree.relation(verb).equals("acl") || tree.is(verb, "advcl", "amod")) {
      return true;
    }
    return depth < DEPTH
        && tree.is(verb, "conj")
        && sentence.token(tree.governor(verb)).isVerb()
        && passive(sentence, tree.governor(verb), depth + 1);
  }

  /**
   * The grammatical subject's head: the verb's own, that of the clause it is joined to, or the noun
   * that its relative or participial clause describes.
   */
  public static Optional<Integer> subject(Sentence sentence, int predicate) {
    return subject(sentence, predicate, 0);
  }

  private static Optional<Integer> subject(Sentence sentence, int predicate, int depth) {
    Tree tree = sentence.tree();
    Optional<Integer> own =
        tree.dependent(predicate, "nsubj", "csubj")
            .map(subject -> Displaced.ofClause(sentence, subject, predicate));
    int governor = tree.governor(predicate);
    if (own.isPresent()) {
      boolean relative = sentence.token(own.get()).tag().startsWith("W");
      if (!relative) {
        return own;
      }
      return governor != Tree.ROOT && tree.is(predicate, "acl")
          ? Optional.of(governor)
          : Displaced.nounBefore(sentence, own.get()).or(() -> own);
    }
    if (governor == Tree.ROOT || depth >= DEPTH) {
      return Optional.empty();
    }
    Token described = sentence.token(governor);
    if (tree.is(predicate, "acl") && (described.isNoun() || described.isNumber())) {
      return Optional.of(governor);
    }
    boolean toDo = tree.is(predicate, "ccomp") && isInfinitive(sentence, predicate);
    if (toDo || tree.is(predicate, "conj", "xcomp", "advcl", "aux", "cop")) {
      boolean predicative =
          tree.is(predicate, "aux", "cop")
              || sentence.token(governor).isVerb()
              || tree.dependent(governor, "cop").isPresent();
      return predicative ? subject(sentence, governor, depth + 1) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether "to" marks a verb. */
  static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.tree().dependents(verb, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
  }

  /** Whoever undergoes what the verb says: the object, or the subject of a passive. */
  public static Optional<Integer> patient(Sentence sentence, int verb) {
    if (passive(sentence, verb)) {
      return subject(sentence, verb);
    }
    Optional<Integer> object = sentence.tree().dependent(verb, "obj");
    if (object.isPresent()) {
      return object;
    }
    // "shot and killed a man": coordinated verbs share the object of the last, or of the first.
    for (int joined : sentence.tree().dependents(verb, "conj")) {
      Optional<Integer> shared = sentence.tree().dependent(joined, "obj");
      if (shared.isPresent()) {
        return shared;
      }
    }
    return sentence.tree().is(verb, "conj")
        ? sentence.tree().dependent(sentence.tree().governor(verb), "obj")
        : Optional.empty();
  }

  /** Whoever does what the verb says: the subject, or "by" of a passive. */
  public static Optional<Integer> agent(Sentence sentence, int verb) {
    return passive(sentence, verb)
        ? oblique(sentence, verb, List.of("by"))
        : subject(sentence, verb);
  }

  /** The first noun that one of these prepositions joins to the predicate. */
  public static Optional<Integer> oblique(
      Sentence sentence, int predicate, List<String> prepositions) {
    return sentence.tree().dependents(predicate, "obl", "nmod").stream()
        .filter(noun -> preposition(sentence, noun).map(prepositions::contains).orElse(false))
        .findFirst();
  }

  /** The lemma of the preposition that joins a noun. */
  public static Optional<String> preposition(Sentence sentence, int noun) {
    return sentence.tree().dependent(noun, "case").map(at -> sentence.token(at).lemma());
  }

  /** Whoever has or undergoes what a noun names: "her resignation", "the killing of a man". */
  public static Optional<Integer> possessor(Sentence sentence, int noun) {
    Optional<Integer> own =
        sentence.tree().dependents(noun).stream()
            .filter(at -> sentence.tree().relation(at).equals("nmod:poss"))
            .findFirst();
    if (own.isPresent() && sentence.token(own.get()).tag().startsWith("WP")) {
      return antecedent(sentence, own.get());
    }
    return own.isPresent() ? own : oblique(sentence, noun, List.of("of"));
  }

  /** The noun that the relative clause around a token describes. */
  private static Optional<Integer> antecedent(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < DEPTH && sentence.tree().governor(at) != Tree.ROOT; step++) {
      if (sentence.tree().relation(at).equals("acl:relcl")) {
        return Optional.of(sentence.tree().governor(at));
      }
      at = sentence.tree().governor(at);
    }
    return Optional.empty();
  }

  /** The nearest predicate above a token that has a subject, the token itself included. */
  public static Optional<Integer> predicateOver(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; at != Tree.ROOT && step < DEPTH; step++) {
      boolean clause =
          sentence.token(at).isVerb()
              || sentence.tree().dependent(at, "nsubj").isPresent()
              || sentence.tree().dependent(at, "cop").isPresent();
      if (clause && subject(sentence, at).isPresent()) {
        return Optional.of(at);
      }
      at = sentence.tree().governor(at);
    }
    return Optional.empty();
  }

  /** So many words before a token, in lower case, each with a space behind it. */
  public static String before(Sentence sentence, int token, int words) {
    return sentence.tokens().subList(Math.max(0, token - words), token).stream()
        .map(each -> each.word().toLowerCase(Locale.ROOT) + " ")
        .collect(Collectors.joining());
  }

  /** Whether a token directly below has one of these lemmas. */
  public static boolean has(Sentence sentence, int token, List<String> lemmas) {
    return sentence.tree().dependents(token).stream()
        .map(sentence::token)
        .map(Token::lemma)
        .anyMatch(lemmas::contains);
  }
}
