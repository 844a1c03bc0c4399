package org.crosscheck.align.figure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.number.NumeralReader;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Timing;

/**
 * Knows numbers that stand among the same words in the same order, as in two reports of one news
 * agency's sentence: whatever else the reports count, these two are of one thing.
 */
final class Echoes {

  /** How many words to each side are compared. */
  private static final int REACH = 8;

  /** So many nouns, verbs and adjectives are no stock phrase any more. */
  private static final int LEAST = 3;

  private static final double SHARE = 0.55;

  private static final Pattern HOUR = Pattern.compile("\\d|noon|midnight");

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)[ap]\\.?m\\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night");

  private final Setting setting;

  /** By the very claim: each is compared with many. */
  private final IdentityHashMap<Claim, Optional<Surroundings>> surroundings =
      new IdentityHashMap<>();

  Echoes(Setting setting) {
    this.setting = setting;
  }

  /** A word by its lemma, and whether it is a noun, a verb, an adjective or a number. */
  private record Lemma(String lemma, boolean content) {}

  /** The words before a number, the nearest first, and those behind it. */
  private record Surroundings(List<Lemma> before, List<Lemma> after) {

    long content() {
      return before.stream().filter(Lemma::content).count()
          + after.stream().filter(Lemma::content).count();
    }
  }

  /** Whether most of what stands around two numbers is the same. */
  boolean echo(Quantity one, Quantity other) {
    return echo(
        surroundings.computeIfAbsent(one, each -> around(one)),
        surroundings.computeIfAbsent(other, each -> around(other)));
  }

  /** Whether most of what stands around two clock times is the same. */
  boolean echo(Timing one, Timing other) {
    return echo(
        surroundings.computeIfAbsent(one, each -> around(one)),
        surroundings.computeIfAbsent(other, each -> around(other)));
  }

  private static boolean echo(Optional<Surroundings> first, Optional<Surroundings> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    int common =
        common(first.get().before(), second.get().before())
            + common(first.get().after(), second.get().after());
    return common >= LEAST
        && common >= SHARE * Math.min(first.get().content(), second.get().content());
  }

  private Optional<Surroundings> around(Quantity quantity) {
    return setting
        .sentence(quantity.passage())
        .flatMap(
            sentence ->
                NumeralReader.read(sentence.tokens()).stream()
                    .filter(each -> each.low().compareTo(quantity.low()) == 0)
                    .filter(each -> each.high().compareTo(quantity.high()) == 0)
                    .filter(
                        each ->
                            sentence
                                .token(each.digits())
                                .span()
                                .overlaps(quantity.passage().span()))
                    .findFirst()
                    .map(numeral -> around(sentence, numeral.first(), numeral.last())));
  }

  /** Around the hour; the half of the day and the day beside it say nothing of what happened. */
  private Optional<Surroundings> around(Timing timing) {
    return setting
        .sentence(timing.passage())
        .flatMap(
            sentence ->
                sentence.within(timing.passage().span()).stream()
                    .filter(token -> HOUR.matcher(token.word()).lookingAt())
                    .findFirst()
                    .map(hour -> around(sentence, hour.index(), hour.index())));
  }

  private static Surroundings around(Sentence sentence, int first, int last) {
    List<Lemma> before = new ArrayList<>();
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      before.add(lemma(sentence, i));
    }
    List<Lemma> after = new ArrayList<>();
    int end = Math.min(sentence.tokens().size() - 1, last + REACH);
    for (int i = last + 1; i <= end; i++) {
      after.add(lemma(sentence, i));
    }
    return new Surroundings(before, after);
  }

  private static Lemma lemma(Sentence sentence, int index) {
    boolean content =
        !TIME.matcher(sentence.token(index).word()).matches()
            && (sentence.token(index).isNumber()
                || !Words.content(sentence, index, index).isEmpty());
    return new Lemma(Words.lemma(sentence.tokens(), index), content);
  }

  /** The words with content of the longest common subsequence. */
  private static int common(List<Lemma> one, List<Lemma> other) {
    int[][] best = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        int skipped = Math.max(best[i + 1][j], best[i][j + 1]);
        boolean same = one.get(i).content() && one.get(i).lemma().equals(other.get(j).lemma());
        best[i][j] = same ? Math.max(skipped, best[i + 1][j + 1] + 1) : skipped;
      }
    }
    return best[0][0];
  }
}
