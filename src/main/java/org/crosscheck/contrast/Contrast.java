package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.contrast.Candidate.Told;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;

/**
 * Finds the candidates of a story: two mentions of one kind and of other value in aligned
 * sentences, and two spellings of a name wherever they stand.
 */
public final class Contrast {

  /**
   * Lower log odds of one place are no place. {@code ContrastBench} on the 523 disagreements of the
   * half that may be read, 2026-12-01.
   */
  private static final double LEAST_TYPED = -3;

  private static final double LEAST_NAME = 0.5;

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
    Grid grid = measurement.grid(pair.one(), pair.other());
    List<Candidate> found = new ArrayList<>();
    for (Mention x : grid.one().mentions) {
      List<Rival> rivals = new ArrayList<>();
      for (Mention y : grid.other().mentions) {
        rival(grid, x, y, measurement).ifPresent(rivals::add);
      }
      rivals.stream()
          .sorted(Comparator.comparingDouble((Rival each) -> -each.slot()))
          .limit(MOST_RIVALS)
          .forEach(each -> found.add(measurement.candidate(pair, grid, each.one(), each.other())));
    }
    return found;
  }

  private record Rival(Mention one, Mention other, double slot) {}

  private static Optional<Rival> rival(Grid grid, Mention x, Mention y, Measurement measurement) {
    LineWords a = grid.one();
    LineWords b = grid.other();
    if (x.kind() != y.kind()) {
      return Optional.empty();
    }
    boolean data =
        x.kind() == Kind.TIME
            && (!(a.hasVerb() && b.hasVerb()) || a.isDateline(x) || b.isDateline(y));
    if (data || !measurement.differ(a, x, b, y)) {
      return Optional.empty();
    }
    double slot = grid.at(x, y).slot();
    boolean unlike = x.kind() == Kind.NAME && !Values.sharePart(x, y);
    return slot >= (unlike ? LEAST_NAME : LEAST_TYPED)
        ? Optional.of(new Rival(x, y, slot))
        : Optional.empty();
  }
}
