package org.crosscheck.claims.person;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;

/** English cardinals below a hundred, as ages are spelled out. */
final class SpelledNumbers {

  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** Matches one of them, longest first, in lower or title case. */
  static final String PATTERN =
      "(?i:(?:"
          + String.join("|", TENS.subList(2, TENS.size()))
          + ")(?:-(?:"
          + String.join("|", UNITS.subList(1, 10))
          + "))?|"
          + String.join(
              "|",
              UNITS.stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList())
          + ")";

  private SpelledNumbers() {}

  /** The value of a spelled number that {@link #PATTERN} matches. */
  static int value(String words) {
    int sum = 0;
    for (String word : Splitter.on('-').split(words.toLowerCase(Locale.ROOT))) {
      sum += Math.max(UNITS.indexOf(word), 10 * TENS.indexOf(word));
    }
    return sum;
  }
}
