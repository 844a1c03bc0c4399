package org.crosscheck.align.collate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.lexicon.Lines;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit and a table are one utterance. People repeat themselves: a phrase in common is not
 * enough where the words differ, and the less is quoted the more of it must be the same. How much
 * is said by a logistic regression over the words they share, how rare these are, and whose words
 * they are said to be; its weights stand in {@code sameness.tsv}, and where these are from in
 * {@code sameness.md} beside it.
 */
final class Sameness {

  private static final String FILE = "org/crosscheck/align/collate/sameness.tsv";

  private static final ImmutableMap<String, Double> WEIGHTS = read();

  /** A longer run of words tells no more. */
  private static final int LONGEST_RUN = 8;

  private static final int SHORT = 3;

  /** Runs of so many words are hardly ever two people's. */
  static final int RUN = 7;

  /** From this likelihood on two stretches are held to be one utterance. */
  private static final double LIKELY = 0.5;

  /** So many small words in a row tell as much as one of weight. */
  private static final int FEW = 3;

  /** Of sentences that stand at one place so much is the same. */
  private static final double NEXT = 0.35;

  private Sameness() {}

  static boolean holds(Unit unit, Table table, Fit fit) {
    return holds(unit, table, fit, speakers(unit.quotation(), table));
  }

  /**
   * The same of a unit whose quotation is one with another of the table by other sentences: so is
   * the speaker, and a whole sentence beside them may be altered more.
   */
  static boolean holdsBeside(Unit unit, Table table, Fit fit) {
    if (speakers(unit.quotation(), table) == Speakers.OTHER) {
      return false;
    }
    boolean whole =
        fit.whole()
            && (fit.content() > 0 || fit.run() >= FEW)
            && fit.cover() >= 0.5
            && fit.density() >= 0.5;
    return (whole && !saidBeside(unit, table, fit)) || holds(unit, table, fit, Speakers.SAME);
  }

  /** The same of a sentence that stands next to another of the same utterance in both. */
  static boolean holdsNext(Unit unit, Table table, Fit fit) {
    return speakers(unit.quotation(), table) != Speakers.OTHER
        && fit.content() > 0
        && fit.cover() >= NEXT
        && halfShared(unit, table.lines().get(0).unit());
  }

  /** Whether half of the content words of both are the same, in whatever order. */
  private static boolean halfShared(Unit unit, Unit other) {
    return 2 * unit.contentShared(other) >= Math.max(unit.contentWords(), other.contentWords());
  }

  private static boolean holds(Unit unit, Table table, Fit fit, Speakers speakers) {
    if (fit.content() == 0 && !fit.whole()) {
      return false;
    }
    if (fit.exact() && speakers != Speakers.OTHER) {
      return speakers == Speakers.SAME || unit.size() > SHORT;
    }
    return !saidBeside(unit, table, fit)
        && likelihood(fit, speakers, sameSource(unit, table, fit)) >= LIKELY;
  }

  /** How likely a unit and a table are one utterance, from 0 to 1. */
  static double likelihood(Unit unit, Table table, Fit fit) {
    return likelihood(fit, speakers(unit.quotation(), table), sameSource(unit, table, fit));
  }

  static double likelihood(Fit fit, Speakers speakers, boolean sameSource) {
    double odds = weight("one");
    for (Map.Entry<String, Double> each : features(fit, speakers, sameSource).entrySet()) {
      odds += weight(each.getKey()) * each.getValue();
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /**
   * What is known of a unit and a table, by the names in {@code sameness.tsv}; what is 0 is absent.
   */
  static ImmutableMap<String, Double> features(Fit fit, Speakers speakers, boolean sameSource) {
    ImmutableMap.Builder<String, Double> features = ImmutableMap.builder();
    features.put("product", fit.share() * fit.spanned());
    features.put("evidence", Math.log1p(fit.evidence()));
    features.put("run", (double) Math.min(fit.run(), LONGEST_RUN));
    features.put("parted", Math.log1p(fit.parted()));
    if (fit.denied()) {
      features.put("denied", 1.0);
    }
    if (sameSource) {
      features.put("source", 1.0);
    }
    return features.put(speakers.name(), 1.0).buildOrThrow();
  }

  private static double weight(String feature) {
    Double weight = WEIGHTS.get(feature);
    if (weight == null) {
      throw new IllegalStateException(FILE + " says nothing of " + feature);
    }
    return weight;
  }

  private static ImmutableMap<String, Double> read() {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (String line : Lines.of(FILE)) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      weights.put(cells.get(0), Double.parseDouble(cells.get(1)));
    }
    return weights.buildOrThrow();
  }

  /**
   * Whether all that the table has is of the unit's own article; or some of it, and one affirms
   * what the other denies, for an article that prints both has two utterances.
   */
  static boolean sameSource(Unit unit, Table table, Fit fit) {
    String source = unit.quotation().source();
    long own =
        table.lines().stream()
            .filter(line -> line.unit().quotation().source().equals(source))
            .count();
    return own == table.lines().size() || (fit.denied() && own > 0);
  }

  /** Whether the same quotation has other words of its own there: the speaker repeats a pattern. */
  private static boolean saidBeside(Unit unit, Table table, Fit fit) {
    return table.lines().stream()
        .filter(line -> line.unit().quotation().id().equals(unit.quotation().id()))
        .anyMatch(
            line -> line.words(fit.column().get(fit.first()), fit.column().get(fit.last())) > 0);
  }

  enum Speakers {
    SAME,
    INFERRED,
    PERHAPS,
    OTHER
  }

  static Speakers speakers(Quotation quotation, Table table) {
    Speakers best = Speakers.OTHER;
    for (Table.Line line : table.lines()) {
      Speakers now = speakers(quotation, line.unit().quotation());
      if (now == Speakers.SAME) {
        return now;
      }
      if (now.compareTo(best) < 0) {
        best = now;
      }
    }
    return best;
  }

  static Speakers speakers(Quotation one, Quotation other) {
    @Nullable String id = one.speaker();
    @Nullable String otherId = other.speaker();
    boolean namesakes = lastWord(one.speakerName()).equals(lastWord(other.speakerName()));
    if (id != null && otherId != null) {
      if (id.equals(otherId)) {
        return Speakers.SAME;
      }
      if (!one.beside() || !other.beside()) {
        return Speakers.INFERRED;
      }
      return namesakes ? Speakers.PERHAPS : Speakers.OTHER;
    }
    if (namesakes) {
      return one.speakerName().equals("unknown") ? Speakers.INFERRED : Speakers.SAME;
    }
    boolean bothNamed =
        one.asserter().kind() == Asserter.Kind.NAMED
            && other.asserter().kind() == Asserter.Kind.NAMED;
    if (bothNamed) {
      return one.beside() && other.beside() ? Speakers.OTHER : Speakers.INFERRED;
    }
    return Speakers.PERHAPS;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
