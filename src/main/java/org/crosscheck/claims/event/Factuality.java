package org.crosscheck.claims.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.lexicon.Complements;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Certainty;

/**
 * Whether a predicate is said to hold, and how surely, as its clause and the predicates above it
 * tell; after Saurí and Pustejovsky, "FactBank" (2009).
 *
 * @param affirmed false under an odd number of negations
 * @param certainty the weakest that any of them gives
 */
public record Factuality(boolean affirmed, Certainty certainty) {

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "gonna");
  private static final Set<String> MODALS =
      Set.of("would", "may", "might", "could", "can", "should", "must", "ca", "ought");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "no-one", "nothing", "neither");
  private static final Set<String> HEARSAY =
      Set.of("allegedly", "reportedly", "purportedly", "supposedly", "apparently");
  private static final Set<String> CHANCE =
      Set.of("possibly", "perhaps", "probably", "maybe", "likely");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "once");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "only");
  private static final List<String> BY = List.of("by");
  private static final List<String> THAT = List.of("that");
  private static final List<String> ONLY = List.of("only", "just");
  private static final Set<String> INSTEAD = Set.of("instead", "without", "rather");
  private static final int DEPTH = 8;

  /** Reads the factuality of a verb, or of a noun or adjective that a clause predicates. */
  public static Factuality of(Sentence sentence, int predicate) {
    boolean affirmed = true;
    Certainty certainty = Certainty.HAPPENED;
    boolean shared = false;
    int at = predicate;
    for (int depth = 0; depth < DEPTH; depth++) {
      if (!shared && negated(sentence, at)) {
        affirmed = !affirmed;
      }
      certainty = weaker(certainty, mood(sentence, at));
      Tree tree = sentence.tree();
      int governor = tree.governor(at);
      if (governor == Tree.ROOT) {
        break;
      }
      Token above = sentence.token(governor);
      if (conjoined(sentence, at)) {
        // "will be arrested and charged" shares its mood; "resigned instead of attending" negates
        // the second alone, so that negation is not shared.
        shared = true;
        at = governor;
        continue;
      }
      if (!tree.is(at, "xcomp", "ccomp", "acl", "advcl", "obl", "obj")
          || tree.relation(at).equals("acl:relcl")) {
        break;
      }
      boolean complement = tree.is(at, "xcomp", "ccomp", "acl");
      boolean gerund = sentence.token(at).tag().equals("VBG");
      if (gerund && (tree.is(at, "advcl") || Arguments.has(sentence, at, BY))) {
        // "avoided prison by wandering": what goes with an act is not negated with it.
        shared = true;
      }
      if (complement || gerund) {
        if (!shared && Complements.denies(above.lemma()) && implied(sentence, at)) {
          affirmed = !affirmed;
        } else if (Complements.plans(above.lemma()) && infinitive(sentence, at)) {
          certainty = weaker(certainty, Certainty.PLANNED);
        } else if (Complements.alleges(above.lemma())) {
          certainty = weaker(certainty, Certainty.REPORTED);
        } else if (Complements.doubts(above.lemma())) {
          certainty = weaker(certainty, Certainty.POSSIBLE);
        } else if (Complements.ensures(above.lemma()) && !infinitive(sentence, at)) {
          certainty = weaker(certainty, Certainty.PLANNED);
        } else if (!shared
            && infinitive(sentence, at)
            && negated(sentence, governor)
            && !Complements.impliesBothWays(above.lemma())) {
          certainty = weaker(certainty, Certainty.POSSIBLE);
        } else if (aimedAt(sentence, at)) {
          certainty = weaker(certainty, Certainty.POSSIBLE);
          break;
        } else if (!tree.is(at, "xcomp")) {
          break;
        }
        at = governor;
      } else {
        if (tree.is(at, "advcl")
            && infinitive(sentence, at)
            && !Arguments.has(sentence, at, ONLY)) {
          certainty = weaker(certainty, Certainty.POSSIBLE);
        }
        break;
      }
    }
    return new Factuality(affirmed, certainty);
  }

  /** Whether it is said to be so, without reserve. */
  public boolean holds() {
    return affirmed && certainty == Certainty.HAPPENED;
  }

  /**
   * Whether a clause is one that an implicative verb implies: of verbs that govern a finite one,
   * "deny".
   */
  private static boolean implied(Sentence sentence, int at) {
    return infinitive(sentence, at)
        || sentence.token(at).tag().equals("VBG")
        || !sentence.token(at).isVerb()
        || sentence.token(sentence.tree().governor(at)).lemma().equals("deny");
  }

  /** "evidence to charge him", "facing pressure to resign": what the noun before "to" is for. */
  private static boolean aimedAt(Sentence sentence, int at) {
    int governor = sentence.tree().governor(at);
    if (!infinitive(sentence, at)) {
      return false;
    }
    if (sentence.tree().is(at, "acl")) {
      return !ranked(sentence, governor);
    }
    int to = sentence.tree().dependent(at, "mark").orElse(0);
    return to > 0 && Complements.aims(sentence.token(to - 1).lemma());
  }

  /** "the first man to be charged" has been. */
  private static boolean ranked(Sentence sentence, int noun) {
    return sentence.tree().dependents(noun, "amod", "nummod", "advmod").stream()
        .anyMatch(each -> RANKS.contains(sentence.token(each).lemma()));
  }

  private static boolean conjoined(Sentence sentence, int at) {
    return sentence.tree().is(at, "conj")
        && sentence.tree().dependent(at, "nsubj").isEmpty()
        && sentence.tree().governor(at) != Tree.ROOT;
  }

  private static boolean infinitive(Sentence sentence, int at) {
    return sentence.tree().dependents(at, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
  }

  private static boolean negated(Sentence sentence, int at) {
    boolean negated = false;
    for (int below : sentence.tree().dependents(at)) {
      Token token = sentence.token(below);
      String lemma = token.lemma();
      if (sentence.tree().is(below, "advmod", "neg") && NEGATIONS.contains(lemma)) {
        negated = !negated;
      } else if (sentence.tree().is(below, "advmod")
          && lemma.equals("long")
          && no(sentence, below)) {
        negated = !negated;
      } else if (sentence.tree().is(below, "advmod", "mark", "case", "cc")
          && INSTEAD.contains(lemma)
          && (lemma.equals("without") || before(sentence, below, "of|than"))) {
        negated = !negated;
      } else if (sentence.tree().is(below, "nsubj", "obj")
          && (no(sentence, below) || NOBODY.contains(lemma) || noOne(sentence, below))) {
        negated = !negated;
      } else if (sentence.tree().is(below, "advmod")
          && lemma.equals("yet")
          && infinitiveHave(sentence, at, below)) {
        negated = !negated;
      }
    }
    if (hasYetTo(sentence, at)) {
      negated = !negated;
    }
    return negated && !untilThen(sentence, at);
  }

  /** "did not accept it until Friday": then it was done. */
  private static boolean untilThen(Sentence sentence, int at) {
    boolean past =
        sentence.tree().dependents(at, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).word().matches("did|was|were"));
    return past
        && sentence.tree().dependents(at, "obl").stream()
            .filter(then -> Arguments.has(sentence, then, List.of("until")))
            .anyMatch(then -> EventTime.isTime(sentence, then));
  }

  /** "have yet to be found". */
  private static boolean infinitiveHave(Sentence sentence, int at, int yet) {
    return yet + 1 < sentence.tokens().size()
        && sentence.token(yet + 1).tag().equals("TO")
        && yet < at;
  }

  /** "has yet to be found", where the parser takes "has" for the verb. */
  private static boolean hasYetTo(Sentence sentence, int at) {
    int governor = sentence.tree().governor(at);
    return governor != Tree.ROOT
        && sentence.tree().is(at, "xcomp", "ccomp")
        && sentence.token(governor).lemma().equals("have")
        && sentence.tree().dependents(governor, "advmod").stream()
            .anyMatch(yet -> sentence.token(yet).lemma().equals("yet"));
  }

  private static boolean no(Sentence sentence, int noun) {
    return sentence.tree().dependents(noun, "det", "advmod", "neg").stream()
        .anyMatch(det -> sentence.token(det).lemma().equals("no"));
  }

  /** "instead of attending": alone the word denies what was said before. */
  private static boolean before(Sentence sentence, int word, String next) {
    return word + 1 < sentence.tokens().size() && sentence.token(word + 1).lemma().matches(next);
  }

  private static boolean noOne(Sentence sentence, int head) {
    return head > 0
        && sentence.token(head).lemma().equals("one")
        && sentence.token(head - 1).lemma().equals("no");
  }

  private static Certainty mood(Sentence sentence, int at) {
    Certainty certainty = Certainty.HAPPENED;
    for (int below : sentence.tree().dependents(at)) {
      String lemma = sentence.token(below).lemma();
      if (sentence.tree().is(below, "aux")) {
        if (FUTURE.contains(lemma)) {
          certainty = weaker(certainty, Certainty.PLANNED);
        } else if (MODALS.contains(lemma)) {
          certainty = weaker(certainty, Certainty.POSSIBLE);
        }
      } else if (sentence.tree().is(below, "advmod")) {
        if (HEARSAY.contains(lemma)) {
          certainty = weaker(certainty, Certainty.REPORTED);
        } else if (CHANCE.contains(lemma)) {
          certainty = weaker(certainty, Certainty.POSSIBLE);
        }
      } else if (sentence.tree().is(below, "mark") && CONDITIONS.contains(lemma)) {
        certainty = weaker(certainty, Certainty.POSSIBLE);
      }
    }
    boolean ifDone =
        sentence.token(at).tag().equals("VBN")
            && at > 0
            && CONDITIONS.contains(sentence.token(at - 1).word().toLowerCase(Locale.ROOT));
    if (ifDone) {
      certainty = weaker(certainty, Certainty.POSSIBLE);
    }
    if (subjunctive(sentence, at)) {
      certainty = weaker(certainty, Certainty.PLANNED);
    }
    Optional<Integer> to =
        sentence.tree().dependents(at, "mark").stream()
            .filter(mark -> sentence.token(mark).tag().equals("TO"))
            .findFirst();
    // "is to step down"
    if (to.isPresent() && to.get() > 0 && sentence.token(to.get() - 1).lemma().equals("be")) {
      certainty = weaker(certainty, Certainty.PLANNED);
    }
    return certainty;
  }

  /** "calls that he step down": the bare form with a subject that asks for an ending. */
  private static boolean subjunctive(Sentence sentence, int at) {
    Tree tree = sentence.tree();
    String tag = sentence.token(at).tag();
    boolean bare =
        (tag.equals("VB") || (tag.equals("VBP") && Arguments.has(sentence, at, THAT)))
            && tree.is(at, "ccomp", "acl")
            && tree.dependents(at, "aux").isEmpty();
    return bare
        && tree.dependent(at, "nsubj")
            .map(sentence::token)
            .map(who -> who.tag().matches("NN|NNP") || who.word().matches("(?i)he|she|it"))
            .orElse(false);
  }

  private static Certainty weaker(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
