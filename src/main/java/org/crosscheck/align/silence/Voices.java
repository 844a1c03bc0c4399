package org.crosscheck.align.silence;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.mention.MentionReader;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.mention.Mention;

/**
 * What each sentence of a story speaks of: its words, and the values that it mentions. It is looked
 * up by what is asked for, so that a question costs the sentences that have the rarest of its words
 * and not all of the story.
 */
final class Voices {

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings();

  /** Shorter words carry nothing by themselves. */
  private static final int SHORTEST = 4;

  /** The ends of a number, each without zeros that say nothing. */
  private record Ends(BigDecimal low, BigDecimal high) {
    static Ends of(Quantity quantity) {
      return new Ends(quantity.low().stripTrailingZeros(), quantity.high().stripTrailingZeros());
    }
  }

  /** The indices of lines, by a word, a number or a time in them. */
  private final SetMultimap<String, Integer> byWord = HashMultimap.create();

  private final SetMultimap<Ends, Integer> byNumber = HashMultimap.create();
  private final SetMultimap<Moment, Integer> byTime = HashMultimap.create();
  private final Map<String, ImmutableSet<Integer>> holding = new HashMap<>();
  private final Map<Moment, ImmutableSet<Integer>> timed = new HashMap<>();

  Voices(List<Line> lines) {
    for (Line line : lines) {
      Set<String> words = new HashSet<>();
      for (Token token : line.sentence().tokens()) {
        words.addAll(words(token.word()));
        words.addAll(words(token.lemma()));
      }
      words.forEach(word -> byWord.put(word, line.index()));
      for (Mention mention : MentionReader.read(line.article(), line.sentence())) {
        if (mention.fact() instanceof Quantity quantity) {
          byNumber.put(Ends.of(quantity), line.index());
        } else if (mention.fact() instanceof Timing timing) {
          byTime.put(timing.when(), line.index());
        }
      }
    }
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(text.toLowerCase(Locale.ROOT));
  }

  /** The indices of the lines that give a claim's value. */
  Set<Integer> giving(Claim claim) {
    if (claim instanceof Quantity quantity) {
      return byNumber.get(Ends.of(quantity));
    }
    if (claim instanceof Timing timing) {
      return timed.computeIfAbsent(timing.when(), this::overlapping);
    }
    return holding(claim.value());
  }

  /** The indices of the lines that have all words of a text that carry something. */
  Set<Integer> holding(String text) {
    return holding.computeIfAbsent(text, this::having);
  }

  private ImmutableSet<Integer> having(String text) {
    List<String> wanted = words(text).stream().filter(each -> each.length() >= SHORTEST).toList();
    return wanted.stream()
        .map(byWord::get)
        .min(Comparator.comparingInt(Collection::size))
        .map(
            rarest ->
                rarest.stream()
                    .filter(
                        line -> wanted.stream().allMatch(word -> byWord.containsEntry(word, line)))
                    .collect(ImmutableSet.toImmutableSet()))
        .orElse(ImmutableSet.of());
  }

  private ImmutableSet<Integer> overlapping(Moment when) {
    return byTime.asMap().entrySet().stream()
        .filter(
            each ->
                when.from().compareTo(each.getKey().to()) <= 0
                    && each.getKey().from().compareTo(when.to()) <= 0)
        .flatMap(each -> each.getValue().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
