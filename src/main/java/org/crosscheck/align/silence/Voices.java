package org.crosscheck.align.silence;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.mention.MentionReader;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Fact;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.mention.Mention;

/** What each sentence of a story speaks of: its words, and the values that it mentions. */
final class Voices {

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings();

  /** Shorter words carry nothing by themselves. */
  private static final int SHORTEST = 4;

  private record Voice(ImmutableSet<String> words, ImmutableList<Mention> mentions) {}

  private final ImmutableList<Voice> byLine;

  Voices(List<Line> lines) {
    byLine = lines.stream().map(Voices::voice).collect(ImmutableList.toImmutableList());
  }

  private static Voice voice(Line line) {
    Set<String> words = new HashSet<>();
    for (Token token : line.sentence().tokens()) {
      words.addAll(WORDS.splitToList(token.word().toLowerCase(Locale.ROOT)));
      words.addAll(WORDS.splitToList(token.lemma().toLowerCase(Locale.ROOT)));
    }
    return new Voice(
        ImmutableSet.copyOf(words), MentionReader.read(line.article(), line.sentence()));
  }

  /** Whether a line gives a claim's value. */
  boolean gives(Line line, Claim claim) {
    if (claim instanceof Quantity || claim instanceof Timing) {
      return byLine.get(line.index()).mentions().stream()
          .anyMatch(mention -> same(mention.fact(), claim));
    }
    return holds(line, claim.value());
  }

  /** Whether a line has all words of a text that carry something. */
  boolean holds(Line line, String text) {
    List<String> wanted =
        WORDS.splitToList(text.toLowerCase(Locale.ROOT)).stream()
            .filter(each -> each.length() >= SHORTEST)
            .toList();
    return !wanted.isEmpty() && byLine.get(line.index()).words().containsAll(wanted);
  }

  private static boolean same(Fact fact, Claim claim) {
    if (claim instanceof Quantity one && fact instanceof Quantity other) {
      return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }
    return claim instanceof Timing one
        && fact instanceof Timing other
        && one.when().from().compareTo(other.when().to()) <= 0
        && other.when().from().compareTo(one.when().to()) <= 0;
  }
}
