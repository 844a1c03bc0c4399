package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.contrast.Candidate.Told;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;

/**
 * Finds the candidates of a story: two mentions of one kind and of other value in aligned
 * sentences, and two spellings of a name wherever they stand.
 */
public final class Contrast {

  /**
   * Lower log odds of one place are no place. {@code ContrastBench} on the 523 disagreements of the
   * half that may be read, 2026-12-01: these three leave 196 candidates a story, among them 0.42 of
   * the disagreements by their value; -4.5, -3 and -2 leave 2,234 and 0.55.
   */
  private static final double LEAST_TYPED = -3;

  private static final double LEAST_NAME = 0.5;
  private static final double LEAST_TERM = -0.5;

  /**
   * Open words are compared in sentences that are among each other's best so many, and share so
   * much; judgement, not measured alone.
   */
  private static final int TERM_RANKS = 3;

  private static final double TERM_WORDS = 0.12;

  /** Of a mention's rivals in one sentence so many are candidates; judgement. */
  private static final int MOST_RIVALS = 3;

  /**
   * The candidates of a story, in a fixed order.
   *
   * @param told what rules hold for disagreements; each is one candidate
   */
  public ImmutableList<Candidate> find(
      AnnotatedStory story, SentenceAlignment alignment, List<Told> told) {
    Material material = new Material(story, alignment);
    Measurement measurement = new Measurement(material);
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (SentenceAlignment.Pair pair : alignment.pairs()) {
      candidates.addAll(pair(pair, measurement));
    }
    for (Things.Twin twin : new Things(material).find()) {
      twin(twin, material, measurement).ifPresent(candidates::add);
    }
    candidates.addAll(new Spellings(material, measurement).find());
    Retelling retelling = new Retelling(material, measurement);
    told.forEach(each -> retelling.candidate(each).ifPresent(candidates::add));
    return candidates.build();
  }

  private static Optional<Candidate> twin(
      Things.Twin twin, Material material, Measurement measurement) {
    Grid grid = measurement.grid(twin.one().line(), twin.other().line());
    Mention x = twin.one().mention();
    Mention y = twin.other().mention();
    return measurement.differ(grid.one(), x, grid.other(), y)
        ? Optional.of(
            measurement.candidate(
                material.alignment().pair(twin.one().line(), twin.other().line()), grid, x, y))
        : Optional.empty();
  }

  private static List<Candidate> pair(SentenceAlignment.Pair pair, Measurement measurement) {
    boolean near = isNear(pair);
    Grid grid = measurement.grid(pair.one(), pair.other());
    List<Candidate> found = new ArrayList<>();
    for (Mention x : grid.one().mentions) {
      List<Rival> rivals = new ArrayList<>();
      for (Mention y : grid.other().mentions) {
        rival(grid, x, y, near, measurement).ifPresent(rivals::add);
      }
      rivals.stream()
          .sorted(Comparator.comparingDouble((Rival each) -> -each.slot()))
          .limit(MOST_RIVALS)
          .forEach(each -> found.add(measurement.candidate(pair, grid, each.one(), each.other())));
    }
    return found;
  }

  private record Rival(Mention one, Mention other, double slot) {}

  private static boolean isNear(SentenceAlignment.Pair pair) {
    boolean ranked =
        pair.forth().filter(each -> each.rank() < TERM_RANKS).isPresent()
            || pair.back().filter(each -> each.rank() < TERM_RANKS).isPresent();
    return ranked && pair.words() >= TERM_WORDS && pair.one().source() != pair.other().source();
  }

  private static Optional<Rival> rival(
      Grid grid, Mention x, Mention y, boolean near, Measurement measurement) {
    LineWords a = grid.one();
    LineWords b = grid.other();
    if (x.kind() != y.kind()) {
      return Optional.empty();
    }
    if (x.kind() == Kind.TERM) {
      if (!near) {
        return Optional.empty();
      }
      if (x.key().equals(y.key())) {
        return polarity(grid, x, y);
      }
    }
    boolean data = x.kind() == Kind.TIME && !(a.hasVerb() && b.hasVerb());
    if (data || !measurement.differ(a, x, b, y)) {
      return Optional.empty();
    }
    Grid.Cell cell = grid.at(x, y);
    Slots.Match match = cell.match();
    double least =
        switch (x.kind()) {
          case TERM -> LEAST_TERM;
          case NAME -> Values.sharePart(x, y) ? LEAST_TYPED : LEAST_NAME;
          default -> LEAST_TYPED;
        };
    boolean placed = x.kind() != Kind.TERM || match.left() + match.right() + match.governor() > 0;
    return placed && cell.slot() >= least
        ? Optional.of(new Rival(x, y, cell.slot()))
        : Optional.empty();
  }

  /** One predicate that one of the two says was not so. */
  private static Optional<Rival> polarity(Grid grid, Mention x, Mention y) {
    LineWords a = grid.one();
    LineWords b = grid.other();
    boolean verbs =
        a.token(x.head()).tag().startsWith("V") && b.token(y.head()).tag().startsWith("V");
    if (!verbs || a.isDenied(x.head()) == b.isDenied(y.head())) {
      return Optional.empty();
    }
    Mention one = polarity(a, x);
    Mention other = polarity(b, y);
    return Optional.of(new Rival(one, other, grid.at(one, other).slot()));
  }

  private static Mention polarity(LineWords words, Mention term) {
    Attribute fact = (Attribute) term.fact();
    boolean denied = words.isDenied(term.head());
    Attribute said =
        new Attribute(
            fact.grounds(), null, term.key(), "polarity", denied ? "did not happen" : "happened");
    return new Mention(
        Kind.POLARITY, said, term.first(), term.last(), term.head(), term.key() + " " + denied);
  }
}
