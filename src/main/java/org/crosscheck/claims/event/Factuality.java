package org.crosscheck.claims.event;

import java.util.Optional;
import java.util.Set;
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

  /**
   * Verbs that imply the contrary of what they govern, when affirmed: Karttunen's two-way and
   * one-way negative implicatives ("Implicative verbs", 1971; "Simple and phrasal implicatives",
   * 2012).
   */
  private static final Set<String> NEGATIVE_IMPLICATIVES =
      Set.of(
          "decline",
          "refuse",
          "fail",
          "avoid",
          "neglect",
          "forget",
          "omit",
          "refrain",
          "abstain",
          "forgo",
          "forego",
          "skip",
          "miss",
          "boycott",
          "shun",
          "cancel",
          "scrap",
          "abandon",
          "prevent",
          "deny",
          "stop",
          "unable",
          "failure",
          "refusal",
          "inability",
          "unwilling",
          "reluctant");

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intend",
          "expect",
          "schedule",
          "want",
          "hope",
          "aim",
          "prepare",
          "agree",
          "promise",
          "vow",
          "pledge",
          "seek",
          "ask",
          "order",
          "urge",
          "set",
          "due",
          "try",
          "attempt",
          "offer",
          "threaten",
          "decide",
          "slate",
          "about",
          "ready",
          "request",
          "call");

  private static final Set<String> DOUBTS =
      Set.of(
          "believe",
          "suspect",
          "think",
          "appear",
          "seem",
          "likely",
          "unlikely",
          "possible",
          "unclear",
          "unsure",
          "unknown",
          "guess",
          "fear",
          "wonder",
          "ask",
          "investigate",
          "determine",
          "doubt");

  private static final Set<String> ALLEGATIONS =
      Set.of("accuse", "allege", "suspect", "claim", "allegation", "accusation", "claims");

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
      if (complement || gerund) {
        if (!shared && NEGATIVE_IMPLICATIVES.contains(above.lemma())) {
          affirmed = !affirmed;
        } else if (PLANS.contains(above.lemma()) && infinitive(sentence, at)) {
          certainty = weaker(certainty, Certainty.PLANNED);
        } else if (ALLEGATIONS.contains(above.lemma())) {
          certainty = weaker(certainty, Certainty.REPORTED);
        } else if (DOUBTS.contains(above.lemma())) {
          certainty = weaker(certainty, Certainty.POSSIBLE);
        } else if (!tree.is(at, "xcomp")) {
          break;
        }
        at = governor;
      } else {
        break;
      }
    }
    return new Factuality(affirmed, certainty);
  }

  /** Whether it is said to be so, without reserve. */
  public boolean holds() {
    return affirmed && certainty == Certainty.HAPPENED;
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
          && INSTEAD.contains(lemma)) {
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
    return negated;
  }

  /** "have yet to be found". */
  private static boolean infinitiveHave(Sentence sentence, int at, int yet) {
    return yet + 1 < sentence.tokens().size()
        && sentence.token(yet + 1).tag().equals("TO")
        && yet < at;
  }

  private static boolean no(Sentence sentence, int noun) {
    return sentence.tree().dependents(noun, "det", "advmod", "neg").stream()
        .anyMatch(det -> sentence.token(det).lemma().equals("no"));
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

  private static Certainty weaker(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
