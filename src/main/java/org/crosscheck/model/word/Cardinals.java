package org.crosscheck.model.word;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** English cardinals below a hundred, as they are spelled out. */
public final class Cardinals {

  private static final List<String> BELOW_TWENTY =
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
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** The numbers of one word, in lower case, with their values. */
  public static final ImmutableMap<String, Integer> WORDS = words();

  /** Matches a number of one word or of two with a hyphen, longest first, in any case. */
  public static final String PATTERN =
      "(?i:(?:"
          + String.join("|", TENS)
          + ")(?:-(?:"
          + String.join("|", BELOW_TWENTY.subList(1, 10))
          + "))?|"
          + BELOW_TWENTY.stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .collect(Collectors.joining("|"))
          + ")";

  private Cardinals() {}

  /** The value of what {@link #PATTERN} matches. */
  public static int value(String words) {
    int sum = 0;
    for (String word : Splitter.on('-').split(words.toLowerCase(Locale.ROOT))) {
      @Nullable Integer value = WORDS.get(word);
      if (value == null) {
        throw new IllegalArgumentException("no spelled number: " + words);
      }
      sum += value;
    }
    return sum;
  }

  private static ImmutableMap<String, Integer> words() {
    ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
    for (int i = 0; i < BELOW_TWENTY.size(); i++) {
      words.put(BELOW_TWENTY.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 10 * (i + 2));
    }
    return words.buildOrThrow();
  }
}
