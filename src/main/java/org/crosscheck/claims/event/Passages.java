package org.crosscheck.claims.event;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Grounds;

/** Cuts the clause that carries a claim out of its sentence. */
public final class Passages {

  private Passages() {}

  /**
   * The clause around a token, without the clauses joined to it.
   *
   * @param predicate the clause's head
   * @param trigger the token that carries the value; always within the result
   * @return at most {@link Grounds#LONGEST} code points
   */
  public static Span clause(Sentence sentence, int predicate, int trigger) {
    List<Integer> kept = new ArrayList<>();
    int head = top(sentence, predicate);
    collect(sentence, head, trigger, kept, 0);
    kept.add(trigger);
    Arguments.subject(sentence, head)
        .filter(subject -> sentence.tree().is(head, "conj", "acl") && subject < head)
        .ifPresent(subject -> kept.addAll(nearest(sentence, subject)));
    int first = kept.stream().min(Integer::compare).orElse(trigger);
    int last = kept.stream().max(Integer::compare).orElse(trigger);
    while (first < trigger && !sentence.token(first).isWord()) {
      first++;
    }
    while (last > trigger && !sentence.token(last).isWord()) {
      last--;
    }
    return shorten(sentence, first, last, trigger);
  }

  /** The predicate that governs an infinitive: "declined" of "declined to show up". */
  private static int top(Sentence sentence, int predicate) {
    int at = predicate;
    while (infinitive(sentence, at) && sentence.token(sentence.tree().governor(at)).isVerb()) {
      at = sentence.tree().governor(at);
    }
    return at;
  }

  private static boolean infinitive(Sentence sentence, int at) {
    Tree tree = sentence.tree();
    return tree.relation(at).equals("xcomp")
        || (tree.relation(at).equals("ccomp")
            && tree.dependent(at, "nsubj").isEmpty()
            && Arguments.isInfinitive(sentence, at));
  }

  /** A noun with its determiner and the words between. */
  private static List<Integer> nearest(Sentence sentence, int noun) {
    List<Integer> phrase = new ArrayList<>();
    phrase.add(noun);
    for (int below : sentence.tree().dependents(noun, "det", "amod", "compound", "nummod")) {
      if (below < noun) {
        phrase.add(below);
      }
    }
    return phrase;
  }

  private static void collect(
      Sentence sentence, int at, int trigger, List<Integer> kept, int depth) {
    kept.add(at);
    if (depth > sentence.tokens().size()) {
      return;
    }
    Tree tree = sentence.tree();
    for (int below : tree.dependents(at)) {
      boolean clause =
          tree.is(below, "parataxis", "advcl", "ccomp")
              || tree.relation(below).equals("acl:relcl")
              || (tree.is(below, "conj") && sentence.token(below).isVerb());
      boolean carries = tree.subtree(below).contains(trigger);
      if (tree.is(below, "punct", "cc") || (clause && !carries)) {
        continue;
      }
      collect(sentence, below, trigger, kept, depth + 1);
    }
  }

  private static Span shorten(Sentence sentence, int first, int last, int trigger) {
    int from = first;
    int to = last;
    while (length(sentence, from, to) > Grounds.LONGEST) {
      boolean left = trigger - from > to - trigger;
      if (left && from < trigger) {
        from++;
      } else if (to > trigger) {
        to--;
      } else if (from < trigger) {
        from++;
      } else {
        Span word = sentence.token(trigger).span();
        return new Span(word.start(), Math.min(word.end(), word.start() + Grounds.LONGEST));
      }
    }
    return sentence.token(from).span().hull(sentence.token(to).span());
  }

  private static int length(Sentence sentence, int from, int to) {
    return sentence.token(to).span().end() - sentence.token(from).span().start();
  }
}
