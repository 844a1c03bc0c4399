package org.crosscheck.rank.baseline;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.jspecify.annotations.Nullable;

/** Finds the decision that was given on a finding. */
public final class Decided {

  private static final Comparator<Decision> LATEST =
      Comparator.comparing(Decision::time)
          .thenComparing(Decision::state)
          .thenComparing(Decision::person)
          .thenComparing(Decision::reason);

  private final ImmutableListMultimap<String, Decision> byKey;
  private final ImmutableListMultimap<String, Decision> byWord;

  /**
   * @param decisions of all stories, in any order
   */
  public Decided(List<Decision> decisions) {
    byKey = decisions.stream().collect(toImmutableListMultimap(Decision::key, each -> each));
    ImmutableListMultimap.Builder<String, Decision> words = ImmutableListMultimap.builder();
    decisions.forEach(decision -> decision.words().forEach(word -> words.put(word, decision)));
    byWord = words.build();
  }

  /**
   * How a finding stands. The latest decision on it counts; where the words that it was given on
   * are quoted no more, it is shown but holds no more. One that was given in another story on words
   * that are all quoted in this finding is on it as well: the articles have been put together anew
   * since, and other sources may have come to them.
   *
   * @param state against the earlier run; null where there is none
   * @param before what the finding was before its values changed
   */
  public Standing on(
      Remembered finding, Standing.@Nullable State state, Optional<Remembered> before) {
    Optional<Decision> latest =
        Stream.of(
                byKey.get(finding.key()),
                regrouped(finding),
                byKey.get(before.map(Remembered::key).orElse("")))
            .flatMap(List::stream)
            .max(LATEST);
    boolean reopened = latest.map(decision -> !holds(decision, finding)).orElse(false);
    return new Standing(state, latest.orElse(null), reopened);
  }

  private List<Decision> regrouped(Remembered finding) {
    return finding.words().stream()
        .flatMap(word -> byWord.get(word).stream())
        .filter(each -> covers(finding, each))
        .distinct()
        .toList();
  }

  /** Within a story other findings may quote more words around the same ones. */
  private static boolean covers(Remembered finding, Decision decision) {
    return decision.story().equals(finding.story())
        ? finding.words().equals(decision.words())
        : finding.words().containsAll(decision.words());
  }

  private static boolean holds(Decision decision, Remembered finding) {
    boolean elsewhere = !decision.story().equals(finding.story());
    return (elsewhere || decision.key().equals(finding.key()))
        ? finding.words().containsAll(decision.words())
        : finding.words().equals(decision.words());
  }
}
