package org.crosscheck.contrast;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.mention.Mention;

/**
 * What the clause of a mention tells of what happens there: which act or event the value belongs
 * to, who and what takes part, where, who says so.
 *
 * @param anchor the lemma of the nearest verb or noun of an event above the value; empty where
 *     there is none
 * @param saying whether that is a verb of saying
 * @param clause the stems of the clause that say something, by rarity, without the value's own
 * @param near those of them that stand close to the value
 * @param arguments the stems of what takes part in the anchor
 * @param people the stems of the names of people in the line
 * @param places those of places
 * @param bodies those of organisations
 * @param asserter the stem of who is named as saying so; empty where nobody is
 * @param beside words by which a value is another than the one in question: 'earlier', 'average'
 */
record Scene(
    String anchor,
    boolean saying,
    Map<String, Double> clause,
    Map<String, Double> near,
    Set<String> arguments,
    Set<String> people,
    Set<String> places,
    Set<String> bodies,
    String asserter,
    Set<String> beside) {

  private static final ImmutableSet<String> SAYING = WordLists.of("saying");
  private static final ImmutableSet<String> BESIDE = WordLists.of("beside");

  /** So many tokens to each side are close to a value; judgement. */
  private static final int CLOSE = 4;

  /** Of a clause. */
  private static final int DEEPEST = 40;

  static Scene of(LineWords words, Mention mention) {
    int anchor = anchor(words, mention);
    int verb = isVerb(words, mention.head()) ? mention.head() : words.verb(mention.head());
    Set<Integer> clause = new TreeSet<>();
    if (verb < 0) {
      for (int i = 0; i < words.size(); i++) {
        clause.add(i);
      }
    } else {
      collect(words, verb, mention, clause, 0);
    }
    Map<String, Double> all = new TreeMap<>();
    Map<String, Double> near = new TreeMap<>();
    Set<String> beside = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean close = i >= mention.first() - CLOSE && i <= mention.last() + CLOSE;
      if (mention.holds(i) || !(close || clause.contains(i))) {
        continue;
      }
      String word = words.lemma(i);
      if (BESIDE.contains(word)) {
        beside.add(word);
      }
      double weight = Character.isLetter(words.stem(i).codePointAt(0)) ? weight(words, i) : 0;
      if (weight > 0 && clause.contains(i)) {
        all.put(words.stem(i), weight);
      }
      if (weight > 0 && close) {
        near.put(words.stem(i), weight);
      }
    }
    Set<String> people = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> bodies = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!mention.holds(i) && words.token(i).isProperNoun()) {
        switch (words.token(i).ner()) {
          case "PERSON" -> people.add(words.stem(i));
          case "LOCATION" -> places.add(words.stem(i));
          case "ORGANIZATION" -> bodies.add(words.stem(i));
          default -> {}
        }
      }
    }
    return new Scene(
        anchor < 0 ? "" : words.lemma(anchor),
        anchor >= 0 && SAYING.contains(words.lemma(anchor)),
        all,
        near,
        anchor < 0 ? Set.of() : arguments(words, anchor, mention),
        people,
        places,
        bodies,
        asserter(words, verb),
        beside);
  }

  private static double weight(LineWords words, int token) {
    double weight = Frequencies.ofNews().weight(words.stem(token));
    return weight >= LineWords.SPEAKING ? weight : 0;
  }

  private static boolean isVerb(LineWords words, int token) {
    return words.token(token).tag().startsWith("VB");
  }

  private static int anchor(LineWords words, Mention mention) {
    Tree tree = words.tree();
    int at = tree.governor(mention.head());
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      Token token = words.token(at);
      if (token.tag().startsWith("VB")
          || (token.isNoun() && !token.isProperNoun() && WordNet.isEvent(words.lemma(at)))) {
        return at;
      }
      at = tree.governor(at);
    }
    return -1;
  }

  /** What hangs on a verb, without clauses of their own but for the one that holds the mention. */
  private static void collect(
      LineWords words, int at, Mention mention, Set<Integer> into, int depth) {
    if (depth > DEEPEST || !into.add(at)) {
      return;
    }
    Tree tree = words.tree();
    for (int below : tree.dependents(at)) {
      boolean other =
          tree.is(below, "ccomp", "advcl", "parataxis", "acl:relcl")
              || (tree.is(below, "conj") && isVerb(words, below));
      if (!other) {
        collect(words, below, mention, into, depth + 1);
      }
    }
  }

  private static Set<String> arguments(LineWords words, int anchor, Mention mention) {
    Set<String> stems = new TreeSet<>();
    for (int below : words.tree().dependents(anchor)) {
      if (!mention.holds(below)
          && words.tree().is(below, "nsubj", "obj", "iobj", "obl", "nmod", "compound", "xcomp")) {
        stems.add(words.stem(below));
      }
    }
    return stems;
  }

  private static String asserter(LineWords words, int verb) {
    Tree tree = words.tree();
    int at = verb;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      int above = tree.governor(at);
      if (above >= 0 && tree.is(at, "ccomp", "parataxis") && SAYING.contains(words.lemma(above))) {
        return words.subject(above);
      }
      for (int below : tree.dependents(at)) {
        if (tree.is(below, "parataxis") && SAYING.contains(words.lemma(below))) {
          return words.subject(below);
        }
      }
      at = above;
    }
    return "";
  }
}
