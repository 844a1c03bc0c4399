package org.crosscheck.annotate;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spaces that stand within a number, a clock time, initials or a genitive, as in text that somebody
 * put together from its tokens: "a 5. 4 quake", "at 3: 15 p. m.", "31, 000", "N. J.", "Hale’ s".
 * Where most of an article's marks stand tight, a space behind one is meant.
 */
final class LooseMarks {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=(?<![\\d.,])\\d{1,3})[.:]( )(?=\\d)|(?<=(?<!\\d)\\d{1,3}),( )(?=\\d{3}(?!\\d))"
              + "|(?<=(?<!\\p{L})\\p{Ll})\\.( )(?=\\p{Ll}\\.)"
              + "|(?<=(?<!\\p{L})\\p{Lu})\\.( )(?=\\p{Lu}\\.)");

  private static final Pattern TIGHT_NUMBER =
      Pattern.compile("\\d[.:]\\d|\\d,\\d{3}|(?<!\\p{L})\\p{L}\\.\\p{L}\\.");

  private static final Pattern GENITIVE =
      Pattern.compile("(?<=\\p{L})( ?)['’]( )(?=(?:s|t|re|ve|ll|d|m)(?![\\p{L}-]))");

  private final boolean numbers;

  private LooseMarks(boolean numbers) {
    this.numbers = numbers;
  }

  /** How an article's text was set. */
  static LooseMarks in(String text) {
    return new LooseMarks(
        NUMBER.matcher(text).results().count() > TIGHT_NUMBER.matcher(text).results().count());
  }

  /** Where in a stretch of the article such spaces stand, in UTF-16 units. */
  BitSet spaces(String stretch) {
    BitSet spaces = new BitSet();
    mark(GENITIVE.matcher(stretch), spaces);
    if (numbers) {
      mark(NUMBER.matcher(stretch), spaces);
    }
    return spaces;
  }

  private static void mark(Matcher matcher, BitSet spaces) {
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.start(group) >= 0) {
          spaces.set(matcher.start(group), matcher.end(group));
        }
      }
    }
  }
}
