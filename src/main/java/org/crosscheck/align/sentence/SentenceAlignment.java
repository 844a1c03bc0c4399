package org.crosscheck.align.sentence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of a story side by side.
 *
 * @param lines all of them, in order of the articles and of their places
 * @param counterparts for each line those of other sources and of its own, by source and rank
 */
public record SentenceAlignment(
    ImmutableList<Line> lines, ImmutableList<ImmutableList<Counterpart>> counterparts) {

  /**
   * Two sentences that are laid side by side.
   *
   * @param one the earlier line
   * @param other the later one
   * @param forth the second as the first's counterpart, where it is among its best
   * @param back the first as the second's
   */
  public record Pair(
      Line one, Line other, Optional<Counterpart> forth, Optional<Counterpart> back) {

    /** How alike the words of the two are, from 0 to 1. */
    public double words() {
      return forth.or(() -> back).map(Counterpart::words).orElse(0.0);
    }

    /** The same with the neighbours. */
    public double score() {
      return forth.or(() -> back).map(Counterpart::score).orElse(0.0);
    }
  }

  /** Every two sentences of which one is among the best of the other, each once, in order. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Line line : lines) {
      for (Counterpart forth : counterparts.get(line.index())) {
        Optional<Counterpart> back = counterpart(forth.line(), line.index());
        Line other = lines.get(forth.line());
        if (other.index() > line.index()) {
          pairs.add(new Pair(line, other, Optional.of(forth), back));
        } else if (back.isEmpty()) {
          pairs.add(new Pair(other, line, Optional.empty(), Optional.of(forth)));
        }
      }
    }
    return pairs;
  }

  /** Two lines in the order of the story, whether or not one is among the best of the other. */
  public Pair pair(Line one, Line other) {
    return new Pair(
        one,
        other,
        counterpart(one.index(), other.index()),
        counterpart(other.index(), one.index()));
  }

  /** A line as a counterpart of another; empty where it is not among its best. */
  public Optional<Counterpart> counterpart(int of, int line) {
    return counterparts.get(of).stream().filter(each -> each.line() == line).findFirst();
  }
}
