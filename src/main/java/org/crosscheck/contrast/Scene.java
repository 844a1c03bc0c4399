package org.crosscheck.contrast;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.lexicon.Stems;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;
import org.crosscheck.relation.TimeGap;

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

  /** Of a street or a building that a number belongs to, so many words on. */
  private static final int AHEAD = 6;

  private static final double ALIKE = 0.7;

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

  /** Whether two mentions tell of one thing that happens: what their scenes share and do not. */
  static void compare(LineWords a, Mention x, LineWords b, Mention y, Features f) {
    Scene one = a.scene(x);
    Scene other = b.scene(y);
    f.put(Feature.ANCHOR, anchors(one.anchor(), other.anchor()));
    f.put(Feature.ANCHORS_SAY, (one.saying() ? 1 : 0) + (other.saying() ? 1 : 0));
    f.put(Feature.ARGUMENTS, jaccard(one.arguments(), other.arguments()));
    lesserAndGreater(
        f,
        Feature.COVERED_LESS,
        Feature.COVERED_MORE,
        covered(one.clause(), b),
        covered(other.clause(), a));
    lesserAndGreater(
        f,
        Feature.STRANGE_NEAR_LESS,
        Feature.STRANGE_NEAR_MORE,
        strange(one.near(), b),
        strange(other.near(), a));
    f.put(Feature.PEOPLE, share(one.people(), other.people()));
    f.put(Feature.PLACES, share(one.places(), other.places()));
    f.put(Feature.BODIES, share(one.bodies(), other.bodies()));
    f.put(Feature.ASSERTERS, asserters(one.asserter(), other.asserter()));
    f.put(Feature.BESIDE, Sets.symmetricDifference(one.beside(), other.beside()).size());
    f.put(Feature.BESIDE_BOTH, Sets.intersection(one.beside(), other.beside()).size());
    times(a, x, b, y, f);
    f.put(Feature.NAMES_AHEAD, ahead(a, x, b, y));
    f.put(Feature.IN_NAME, (isInName(a, x) ? 1 : 0) + (isInName(b, y) ? 1 : 0));
    if (x.kind() == Kind.COUNT) {
      f.put(Feature.SUM, isSum(a, x, y) || isSum(b, y, x));
    }
  }

  private static double anchors(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Double.NaN;
    }
    return one.equals(other) || Stems.of(one).equals(Stems.of(other))
        ? 1
        : WordNet.areAlike(one, other) ? ALIKE : 0;
  }

  private static void lesserAndGreater(
      Features f, Feature lesser, Feature greater, double one, double other) {
    f.put(lesser, Math.min(one, other));
    f.put(greater, Math.max(one, other));
  }

  /** Which part of some stems, by weight, a line has. */
  private static double covered(Map<String, Double> stems, LineWords line) {
    double all = 0;
    double there = 0;
    for (Map.Entry<String, Double> each : stems.entrySet()) {
      all += each.getValue();
      there += line.holds(each.getKey()) ? each.getValue() : 0;
    }
    return all == 0 ? Double.NaN : there / all;
  }

  /** How much of some stems a line has not. */
  private static double strange(Map<String, Double> stems, LineWords line) {
    double sum = 0;
    for (Map.Entry<String, Double> each : stems.entrySet()) {
      sum += line.holds(each.getKey()) ? 0 : each.getValue();
    }
    return sum;
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    int all = Sets.union(one, other).size();
    return all == 0 ? Double.NaN : Sets.intersection(one, other).size() / (double) all;
  }

  /** 1 where two sets have something in common, -1 where both have something and nothing is. */
  private static double share(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty() ? Double.NaN : 0;
    }
    return Sets.intersection(one, other).isEmpty() ? -1 : 1;
  }

  private static double asserters(String one, String other) {
    if (one.isEmpty() && other.isEmpty()) {
      return Double.NaN;
    }
    return one.equals(other) ? 1 : one.isEmpty() || other.isEmpty() ? 0 : -1;
  }

  /** The other times of two lines: how many fit and whether any do not. */
  private static void times(LineWords a, Mention x, LineWords b, Mention y, Features f) {
    int agree = 0;
    int differ = 0;
    for (Mention one : a.mentions) {
      for (Mention other : b.mentions) {
        if (one.fact() instanceof Timing first
            && other.fact() instanceof Timing second
            && one.first() != x.first()
            && other.first() != y.first()) {
          if (one.key().equals(other.key())) {
            agree++;
          } else if (TimeGap.between(first.when(), second.when()).differs()) {
            differ++;
          }
        }
      }
    }
    f.put(Feature.TIMES_AGREE, agree);
    f.put(Feature.TIMES_DIFFER, differ);
  }

  /** Whether the names that follow two values are the same: the street of a house number. */
  private static double ahead(LineWords a, Mention x, LineWords b, Mention y) {
    return share(Set.copyOf(ahead(a, x)), Set.copyOf(ahead(b, y)));
  }

  private static List<String> ahead(LineWords words, Mention mention) {
    List<String> names = new ArrayList<>();
    for (int i = mention.last() + 1; i <= Math.min(words.size() - 1, mention.last() + AHEAD); i++) {
      if (words.token(i).isProperNoun() && !words.token(i).ner().equals("PERSON")) {
        names.add(words.stem(i));
      } else if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  /** 'Boeing 747', 'the Standard & Poor's 500'. */
  private static boolean isInName(LineWords words, Mention mention) {
    int before = mention.first() - 1;
    return before >= 0 && words.token(before).isProperNoun();
  }

  /**
   * Whether the whole is what another number of the part's line adds up to, or the part and one.
   */
  private static boolean isSum(LineWords words, Mention part, Mention whole) {
    BigDecimal sum = ((Quantity) whole.fact()).low();
    BigDecimal mine = ((Quantity) part.fact()).low();
    if (words.isPart(part) && sum.subtract(mine).compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    return words.mentions.stream()
        .filter(each -> each.kind() == Kind.COUNT && each.first() != part.first())
        .anyMatch(each -> mine.add(((Quantity) each.fact()).low()).compareTo(sum) == 0);
  }
}
