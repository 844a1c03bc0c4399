package org.crosscheck.rank.baseline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.model.standing.Standings;

/**
 * Compares a story's findings with those of an earlier run.
 *
 * <p>A finding of the same key and words is unchanged; of the same key in other words it is
 * updated. One that answers the question of an earlier finding otherwise is that finding updated,
 * if they share an answer, or if the same sources speak and no other finding asks the same.
 */
public final class Comparison {

  private final List<Remembered> now;
  private final List<Remembered> left;

  /** Today's findings and what each was before. */
  private final Map<Remembered, Remembered> before = new HashMap<>();

  private Comparison(List<Remembered> now, List<Remembered> earlier) {
    this.now = now;
    this.left = new ArrayList<>(earlier);
    pairByKey();
    pairByAnswer();
    pairBySources();
  }

  /**
   * Compares.
   *
   * @param now today's findings
   * @param earlier of the same story; empty where there is no run to compare with, which is
   *     something else than a run that found nothing
   * @param decisions of all stories, in any order
   */
  public static Standings of(
      List<Remembered> now, Optional<List<Remembered>> earlier, List<Decision> decisions) {
    Comparison comparison = new Comparison(now, earlier.orElse(List.of()));
    Decided decided = new Decided(decisions);
    ImmutableMap.Builder<String, Standing> standings = ImmutableMap.builder();
    for (Remembered finding : now) {
      Optional<Remembered> before = Optional.ofNullable(comparison.before.get(finding));
      Standing.State state =
          earlier.isEmpty()
              ? null
              : before.map(each -> state(finding, each)).orElse(Standing.State.NEW);
      standings.put(finding.key(), decided.on(finding, state, before));
    }
    return new Standings(standings.buildOrThrow(), ImmutableList.copyOf(comparison.left));
  }

  private static Standing.State state(Remembered finding, Remembered before) {
    return finding.key().equals(before.key()) && finding.words().containsAll(before.words())
        ? Standing.State.UNCHANGED
        : Standing.State.UPDATED;
  }

  private void pairByKey() {
    for (Remembered finding : now) {
      left.stream()
          .filter(each -> each.key().equals(finding.key()))
          .findFirst()
          .ifPresent(each -> pair(finding, each));
    }
  }

  /** Those that share most go together first; the order of the lists decides between equals. */
  private void pairByAnswer() {
    record Pair(Remembered finding, Remembered earlier, int shared) {}
    List<Pair> pairs = new ArrayList<>();
    for (Remembered finding : now) {
      for (Remembered each : left) {
        if (!before.containsKey(finding) && each.question().equals(finding.question())) {
          pairs.add(new Pair(finding, each, shared(finding, each)));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::shared).reversed());
    for (Pair pair : pairs) {
      if (pair.shared() > 0
          && !before.containsKey(pair.finding())
          && left.contains(pair.earlier())) {
        pair(pair.finding(), pair.earlier());
      }
    }
  }

  private static int shared(Remembered finding, Remembered earlier) {
    Set<String> answers = new HashSet<>();
    earlier.said().forEach(each -> answers.add(each.source() + "\t" + each.value()));
    return (int)
        finding.said().stream()
            .map(each -> each.source() + "\t" + each.value())
            .distinct()
            .filter(answers::contains)
            .count();
  }

  private void pairBySources() {
    for (Remembered finding : now) {
      List<Remembered> asked =
          left.stream().filter(each -> each.question().equals(finding.question())).toList();
      boolean alone =
          now.stream()
              .filter(each -> !before.containsKey(each))
              .allMatch(
                  each -> each.equals(finding) || !each.question().equals(finding.question()));
      if (!before.containsKey(finding)
          && alone
          && asked.size() == 1
          && asked.get(0).sources().equals(finding.sources())) {
        pair(finding, asked.get(0));
      }
    }
  }

  private void pair(Remembered finding, Remembered earlier) {
    before.put(finding, earlier);
    left.remove(earlier);
  }
}
