package org.crosscheck.align.sentence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;

/**
 * Finds for every sentence of a story the sentences of each article that say the same or speak of
 * the same: by their rare words, and by those of their neighbours. An inverted index is asked, and
 * each sentence may look at so many entries of it, so that the cost grows with the sentences and
 * not with their pairs.
 */
public final class SentenceAligner {

  /**
   * How many counterparts in each article are kept: two sides of a disagreement stand in one pair
   * in 0.76 at one, 0.90 at three, 0.93 at five ({@code AlignBench}, 523 of them, 2026-12-01).
   */
  public static final int BEST = 5;

  /**
   * How many in all articles together: all that five articles give, so that forty cost no more a
   * sentence; measured by {@code GrowthBench}.
   */
  private static final int MOST = 25;

  /**
   * How many entries of the index a sentence looks at, the rarest words first: {@code AlignBench}
   * prints the same at three times as many (2026-12-01).
   */
  private static final int VISITS = 2000;

  /**
   * How much a neighbour counts: half, parted between the one before and the one behind, as in the
   * trial whose figures the design gives; not measured again.
   */
  private static final double NEIGHBOUR = 0.25;

  /** How many of the likest by their own words are looked at with their neighbours; judgement. */
  private static final int CLOSER = 12;

  /** And so many in all articles together, what eight articles give: bounds what forty cost. */
  private static final int CLOSER_IN_ALL = 96;

  private static final Comparator<Counterpart> BY_SCORE =
      Comparator.comparingDouble(Counterpart::score).reversed().thenComparing(Counterpart::line);

  /** The alignment of a story's sentences; the same whatever the order of its articles. */
  public SentenceAlignment align(AnnotatedStory story) {
    ImmutableList<Line> lines = lines(story);
    Vectors vectors = new Vectors(lines);
    List<Map<Integer, List<Integer>>> likest = new ArrayList<>();
    float[] sums = new float[lines.size()];
    for (Line line : lines) {
      likest.add(likest(line, lines, vectors, sums));
    }
    ImmutableList.Builder<ImmutableList<Counterpart>> counterparts = ImmutableList.builder();
    for (Line line : lines) {
      counterparts.add(counterparts(line, lines, vectors, likest));
    }
    return new SentenceAlignment(lines, counterparts.build());
  }

  private static ImmutableList<Line> lines(AnnotatedStory story) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int index = 0;
    int source = 0;
    for (AnnotatedArticle article : story.articles()) {
      for (Sentence sentence : article.sentences()) {
        lines.add(new Line(index++, source, article, sentence));
      }
      source++;
    }
    return lines.build();
  }

  /** For each article the lines that are likest by their own words, the likest first. */
  private static Map<Integer, List<Integer>> likest(
      Line line, List<Line> lines, Vectors vectors, float[] sums) {
    int[] terms = vectors.terms(line.index());
    Integer[] rarestFirst = new Integer[terms.length];
    Arrays.setAll(rarestFirst, place -> place);
    Arrays.sort(
        rarestFirst,
        Comparator.comparingInt((Integer place) -> vectors.postings(terms[place]).length)
            .thenComparing(place -> place));
    Set<Integer> touched = new LinkedHashSet<>();
    int visits = 0;
    for (int place : rarestFirst) {
      int[] postings = vectors.postings(terms[place]);
      visits += postings.length;
      if (visits > VISITS && !touched.isEmpty()) {
        break;
      }
      float weight = vectors.weight(line.index(), place);
      for (int other : postings) {
        if (other != line.index()) {
          sums[other] += weight * vectors.weightOf(other, terms[place]);
          touched.add(other);
        }
      }
    }
    List<Integer> likest =
        touched.stream()
            .sorted(
                Comparator.comparingDouble((Integer other) -> -sums[other])
                    .thenComparing(other -> other))
            .toList();
    Map<Integer, List<Integer>> bySource = new LinkedHashMap<>();
    int taken = 0;
    for (int other : likest) {
      List<Integer> best =
          bySource.computeIfAbsent(lines.get(other).source(), each -> new ArrayList<>());
      if (best.size() < CLOSER && taken < CLOSER_IN_ALL) {
        best.add(other);
        taken++;
      }
    }
    touched.forEach(other -> sums[other] = 0);
    return bySource;
  }

  private static ImmutableList<Counterpart> counterparts(
      Line line, List<Line> lines, Vectors vectors, List<Map<Integer, List<Integer>>> likest) {
    Map<Integer, Set<Integer>> candidates = new LinkedHashMap<>();
    add(line.index(), 0, line, lines, likest, candidates);
    add(line.index() - 1, 1, line, lines, likest, candidates);
    add(line.index() + 1, -1, line, lines, likest, candidates);
    List<Counterpart> all = new ArrayList<>();
    candidates
        .values()
        .forEach(
            inOne -> {
              List<Counterpart> scored =
                  inOne.stream()
                      .map(other -> scored(line, lines.get(other), lines, vectors))
                      .sorted(BY_SCORE)
                      .toList();
              for (int rank = 0; rank < Math.min(BEST, scored.size()); rank++) {
                all.add(ranked(scored, rank));
              }
            });
    return all.stream()
        .sorted(BY_SCORE)
        .limit(MOST)
        .sorted(
            Comparator.comparing((Counterpart each) -> lines.get(each.line()).source())
                .thenComparing(Counterpart::rank))
        .collect(ImmutableList.toImmutableList());
  }

  /** Takes the counterparts of a line or of its neighbour, moved back by the same step. */
  private static void add(
      int of,
      int step,
      Line line,
      List<Line> lines,
      List<Map<Integer, List<Integer>>> likest,
      Map<Integer, Set<Integer>> into) {
    if (of < 0 || of >= lines.size() || lines.get(of).source() != line.source()) {
      return;
    }
    likest
        .get(of)
        .forEach(
            (source, best) -> {
              for (int other : step == 0 ? best : best.subList(0, Math.min(2, best.size()))) {
                int moved = other + step;
                if (moved >= 0
                    && moved < lines.size()
                    && moved != line.index()
                    && lines.get(moved).source() == source) {
                  into.computeIfAbsent(source, each -> new LinkedHashSet<>()).add(moved);
                }
              }
            });
  }

  private static Counterpart scored(Line line, Line other, List<Line> lines, Vectors vectors) {
    double words = vectors.cosine(line.index(), other.index());
    double score =
        words
            + NEIGHBOUR * beside(line, other, -1, lines, vectors)
            + NEIGHBOUR * beside(line, other, 1, lines, vectors);
    return new Counterpart(other.index(), words, score, 0, 0);
  }

  private static double beside(Line line, Line other, int step, List<Line> lines, Vectors vectors) {
    int a = line.index() + step;
    int b = other.index() + step;
    boolean there =
        Math.min(a, b) >= 0
            && Math.max(a, b) < lines.size()
            && lines.get(a).source() == line.source()
            && lines.get(b).source() == other.source();
    return there ? vectors.cosine(a, b) : 0;
  }

  private static Counterpart ranked(List<Counterpart> scored, int rank) {
    Counterpart each = scored.get(rank);
    double next = scored.size() > 1 ? scored.get(1).score() : 0;
    double lead = rank == 0 ? each.score() - next : each.score() - scored.get(0).score();
    return new Counterpart(each.line(), each.words(), each.score(), rank, lead);
  }
}
