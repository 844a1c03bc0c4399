package org.crosscheck.align.silence;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.align.sentence.Counterpart;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Hearing;
import org.crosscheck.model.finding.Row;

/** Finds who says nothing of what others say. */
public final class Silences {

  /** Two sentences so alike may speak of one thing in other words; judgement. */
  private static final double ALIKE = 0.25;

  private final SentenceAlignment alignment;
  private final Voices voices;
  private final ImmutableListMultimap<String, Line> bySource;

  private Silences(SentenceAlignment alignment) {
    this.alignment = alignment;
    voices = new Voices(alignment.lines());
    bySource = Multimaps.index(alignment.lines(), line -> line.article().id());
  }

  /**
   * Listens to a story.
   *
   * @param rows what is said
   * @param claims all that was read
   */
  public static Hearing of(
      SentenceAlignment alignment, Collection<Row> rows, Collection<? extends Claim> claims) {
    return new Silences(alignment).hearing(rows, claims);
  }

  private Hearing hearing(Collection<Row> rows, Collection<? extends Claim> claims) {
    Map<Row, ImmutableSet<String>> silent = new LinkedHashMap<>();
    Map<Row, ImmutableSet<String>> together = new LinkedHashMap<>();
    for (Row row : new LinkedHashSet<>(rows)) {
      silent.put(row, silent(row));
      together.put(row, together(row));
    }
    return new Hearing(
        ImmutableMap.copyOf(silent),
        ImmutableMap.copyOf(together),
        claims.stream()
            .filter(this::isAlone)
            .map(Claim::id)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private ImmutableSet<String> silent(Row row) {
    Set<String> speaking = row.sources();
    return bySource.keySet().stream()
        .filter(source -> !speaking.contains(source))
        .filter(source -> row.claims().stream().noneMatch(claim -> speaks(source, claim, row)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a source gives the value anywhere, or speaks of the matter beside the claim. */
  private boolean speaks(String source, Claim claim, Row row) {
    return voices.giving(claim).stream().anyMatch(line -> isOf(line, source))
        || lines(claim.passage()).stream()
            .flatMap(line -> beside(line, source).stream())
            .anyMatch(
                each ->
                    each.words() >= ALIKE
                        || voices.holding(row.subject()).contains(each.line())
                        || voices.holding(claim.subject()).contains(each.line()));
  }

  /** Whether nobody else gives the value, or speaks of the matter in like words. */
  private boolean isAlone(Claim claim) {
    return lines(claim.passage()).stream()
        .allMatch(
            line ->
                alignment.counterparts().get(line.index()).stream()
                    .filter(each -> !isOf(each.line(), claim.source()))
                    .allMatch(
                        each ->
                            each.words() < ALIKE && !voices.giving(claim).contains(each.line())));
  }

  private List<Counterpart> beside(Line line, String source) {
    return alignment.counterparts().get(line.index()).stream()
        .filter(each -> isOf(each.line(), source))
        .toList();
  }

  private boolean isOf(int line, String source) {
    return alignment.lines().get(line).article().id().equals(source);
  }

  private List<Line> lines(Passage passage) {
    return bySource.get(passage.source()).stream()
        .filter(line -> line.sentence().span().overlaps(passage.span()))
        .toList();
  }

  /** The most sources of the row whose sentences are joined as each other's counterparts. */
  private ImmutableSet<String> together(Row row) {
    List<Line> lines =
        row.claims().stream().flatMap(claim -> lines(claim.passage()).stream()).distinct().toList();
    Set<Line> left = new LinkedHashSet<>(lines);
    ImmutableSet<String> most = ImmutableSet.of();
    while (!left.isEmpty()) {
      Set<String> sources = new TreeSet<>();
      Deque<Line> next = new ArrayDeque<>(List.of(left.iterator().next()));
      left.remove(next.peek());
      while (!next.isEmpty()) {
        Line line = next.pop();
        sources.add(line.article().id());
        List<Line> joined = left.stream().filter(each -> joined(line, each)).toList();
        joined.forEach(left::remove);
        next.addAll(joined);
      }
      if (sources.size() > most.size()) {
        most = ImmutableSet.copyOf(sources);
      }
    }
    return most;
  }

  /** Whether one is the best counterpart of the other in its article, and not unlike it. */
  private boolean joined(Line one, Line other) {
    return isBest(one, other) || isBest(other, one);
  }

  private boolean isBest(Line one, Line other) {
    return alignment
        .counterpart(one.index(), other.index())
        .filter(each -> (each.rank() == 0 && each.words() >= ALIKE) || each.words() >= 2 * ALIKE)
        .isPresent();
  }
}
