package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.align.sentence.Counterpart;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.learn.Trees;
import org.crosscheck.lexicon.Lines;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.mention.Mention;

/**
 * How likely two mentions hold the same place, by everything around them and by nothing of their
 * values: learnt from places whose values are equal beside places whose values are not, of which
 * any story has hundreds ({@code slot.tsv}).
 */
public final class Slots {

  private static final String FILE = "org/crosscheck/contrast/slot.tsv";

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final Trees SHIPPED = Trees.read(Lines.of(FILE));
  }

  /** The rank of a line that is not among another's best. */
  static final int NO_RANK = SentenceAligner.BEST + 1;

  private final SentenceAlignment alignment;

  Slots(SentenceAlignment alignment) {
    this.alignment = alignment;
  }

  /** The log odds that a match's two mentions hold one place. */
  static double score(Match match) {
    return Loaded.SHIPPED.logOdds(match.row());
  }

  /** What two mentions' places have in common. */
  public record Match(
      double left,
      double leftTwo,
      double right,
      double rightTwo,
      double context,
      double governor,
      double relation,
      double verb,
      double verbAlike,
      double subject,
      double head,
      double headAlike,
      double headsTold,
      double owner,
      double sort,
      double words,
      double score,
      double rank,
      double rankOther,
      double kindsOne,
      double kindsOther,
      double sameArticle,
      double kind) {

    /** The names of a row's cells. */
    public static final ImmutableList<String> COLUMNS =
        ImmutableList.of(
            "left",
            "left two",
            "right",
            "right two",
            "context",
            "governor",
            "relation",
            "verb",
            "verb alike",
            "subject",
            "head",
            "head alike",
            "heads told",
            "owner",
            "sort",
            "words",
            "score",
            "rank",
            "rank other",
            "kinds one",
            "kinds other",
            "same article",
            "kind");

    /** The match as a row of the model's table. */
    public float[] row() {
      double[] cells = {
        left, leftTwo, right, rightTwo, context, governor, relation, verb, verbAlike, subject,
        head, headAlike, headsTold, owner, sort, words, score, rank, rankOther, kindsOne,
        kindsOther, sameArticle, kind
      };
      float[] row = new float[cells.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) cells[i];
      }
      return row;
    }
  }

  /**
   * How two lines are aligned.
   *
   * @param words how alike their words are
   * @param score the same with their neighbours
   * @param rank the better of the places that each has among the other's counterparts
   * @param rankOther the worse one
   */
  record Beside(double words, double score, int rank, int rankOther) {}

  /**
   * Two places and whether the same stands in both; what the model is learnt from.
   *
   * @param match what they have in common
   * @param equal whether their values are equal
   */
  public record Example(Match match, boolean equal) {}

  /** Every two mentions of one kind in aligned lines of two sources. */
  public static List<Example> examples(AnnotatedStory story, SentenceAlignment alignment) {
    Material material = new Material(story, alignment);
    Slots slots = new Slots(alignment);
    List<Example> examples = new ArrayList<>();
    for (SentenceAlignment.Pair pair : alignment.pairs()) {
      if (pair.one().source() == pair.other().source()) {
        continue;
      }
      LineWords a = material.words(pair.one());
      LineWords b = material.words(pair.other());
      Beside beside = slots.beside(a, b);
      for (Mention x : a.mentions) {
        for (Mention y : b.mentions) {
          if (x.kind() == y.kind() && a.sort(x).equals(b.sort(y))) {
            examples.add(new Example(slots.match(beside, a, x, b, y), x.key().equals(y.key())));
          }
        }
      }
    }
    return examples;
  }

  Beside beside(LineWords a, LineWords b) {
    Optional<Counterpart> forth = alignment.counterpart(a.line.index(), b.line.index());
    Optional<Counterpart> back = alignment.counterpart(b.line.index(), a.line.index());
    int rank = forth.map(Counterpart::rank).orElse(NO_RANK);
    int rankOther = back.map(Counterpart::rank).orElse(NO_RANK);
    return new Beside(
        forth.or(() -> back).map(Counterpart::words).orElse(0.0),
        forth.or(() -> back).map(Counterpart::score).orElse(0.0),
        Math.min(rank, rankOther),
        Math.max(rank, rankOther));
  }

  Match match(Beside beside, LineWords a, Mention x, LineWords b, Mention y) {
    int governorA = a.governor(x);
    int governorB = b.governor(y);
    int verbA = a.verb(x.head());
    int verbB = b.verb(y.head());
    boolean told = x.head() > x.last() && y.head() > y.last();
    boolean sameHead = told && a.stem(x.head()).equals(b.stem(y.head()));
    boolean sameVerb = verbA >= 0 && verbB >= 0 && a.lemma(verbA).equals(b.lemma(verbB));
    String subjectA = a.subject(verbA);
    String subjectB = b.subject(verbB);
    int kindsA = a.count(x.kind());
    int kindsB = b.count(y.kind());
    return new Match(
        bit(a.stem(x.first() - 1).equals(b.stem(y.first() - 1))),
        bit(a.stem(x.first() - 2).equals(b.stem(y.first() - 2))),
        bit(a.stem(x.last() + 1).equals(b.stem(y.last() + 1))),
        bit(a.stem(x.last() + 2).equals(b.stem(y.last() + 2))),
        context(a.around(x), b.around(y)),
        bit(governorA >= 0 && governorB >= 0 && a.stem(governorA).equals(b.stem(governorB))),
        bit(a.tree().relation(x.head()).equals(b.tree().relation(y.head()))),
        bit(sameVerb),
        bit(
            sameVerb
                || (verbA >= 0 && verbB >= 0 && WordNet.areAlike(a.lemma(verbA), b.lemma(verbB)))),
        bit(!subjectA.isEmpty() && subjectA.equals(subjectB)),
        bit(sameHead),
        bit(sameHead || (told && WordNet.areAlike(a.lemma(x.head()), b.lemma(y.head())))),
        bit(told) - bit(x.head() > x.last() != y.head() > y.last()),
        owner(a.owner(x), b.owner(y)),
        bit(a.sort(x).equals(b.sort(y))),
        beside.words(),
        beside.score(),
        beside.rank(),
        beside.rankOther(),
        Math.min(kindsA, kindsB),
        Math.max(kindsA, kindsB),
        bit(a.line.source() == b.line.source()),
        a.kindNumber(x));
  }

  /** Whether the names nearest to two mentions are one, or two, or not told. */
  private static double owner(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? 1 : -1;
  }

  private static double bit(boolean holds) {
    return holds ? 1 : 0;
  }

  /** The rarity of what both have over the rarity of what either has. */
  private static double context(Map<String, Double> one, Map<String, Double> other) {
    double shared = 0;
    double all = 0;
    for (Map.Entry<String, Double> each : one.entrySet()) {
      all += each.getValue();
      shared += other.containsKey(each.getKey()) ? each.getValue() : 0;
    }
    for (Map.Entry<String, Double> each : other.entrySet()) {
      all += one.containsKey(each.getKey()) ? 0 : each.getValue();
    }
    return all == 0 ? 0 : shared / all;
  }
}
