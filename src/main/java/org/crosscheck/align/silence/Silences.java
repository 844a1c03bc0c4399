package org.crosscheck.align.silence;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
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
  private final List<List<Line>> joined;
  private final ImmutableListMultimap<String, Line> bySource;

  private Silences(SentenceAlignment alignment) {
    this.alignment = alignment;
    voices = new Voices(alignment.lines());
    joined = joined(alignment);
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
    Set<String> speaking = new HashSet<>(row.sources());
    row.claims().forEach(claim -> addSpeaking(claim, row, speaking));
    return bySource.keySet().stream()
        .filter(source -> !speaking.contains(source))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Adds the sources that give the value anywhere, or speak of the matter beside the claim. */
  private void addSpeaking(Claim claim, Row row, Set<String> speaking) {
    voices.giving(claim).forEach(line -> speaking.add(source(line)));
    Set<Integer> ofRow = voices.holding(row.subject());
    Set<Integer> ofClaim = voices.holding(claim.subject());
    for (Line line : lines(claim.passage())) {
      for (Counterpart each : alignment.counterparts().get(line.index())) {
        if (each.words() >= ALIKE || ofRow.contains(each.line()) || ofClaim.contains(each.line())) {
          speaking.add(source(each.line()));
        }
      }
    }
  }

  /** Whether nobody else gives the value, or speaks of the matter in like words. */
  private boolean isAlone(Claim claim) {
    return lines(claim.passage()).stream()
        .allMatch(
            line ->
                alignment.counterparts().get(line.index()).stream()
                    .filter(each -> !source(each.line()).equals(claim.source()))
                    .allMatch(
                        each ->
                            each.words() < ALIKE && !voices.giving(claim).contains(each.line())));
  }

  private String source(int line) {
    return alignment.lines().get(line).article().id();
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
        joined.get(line.index()).stream().filter(left::remove).forEach(next::add);
      }
      if (sources.size() > most.size()) {
        most = ImmutableSet.copyOf(sources);
      }
    }
    return most;
  }

  /**
   * For each line those of which it is the best counterpart, or that are its own, if not unlike.
   */
  private static List<List<Line>> joined(SentenceAlignment alignment) {
    List<List<Line>> joined = new ArrayList<>();
    alignment.lines().forEach(line -> joined.add(new ArrayList<>()));
    for (Line line : alignment.lines()) {
      for (Counterpart each : alignment.counterparts().get(line.index())) {
        if ((each.rank() == 0 && each.words() >= ALIKE) || each.words() >= 2 * ALIKE) {
          joined.get(line.index()).add(alignment.lines().get(each.line()));
          joined.get(each.line()).add(line);
        }
      }
    }
    return joined;
  }
}
