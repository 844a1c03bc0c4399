package org.crosscheck.model.word;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;

/** English ordinals of one word, as they are spelled out. */
public final class Ordinals {

  /** Those that are not their cardinal and "th". */
  private static final ImmutableMap<String, String> IRREGULAR =
      ImmutableMap.of(
          "one", "first",
          "two", "second",
          "three", "third",
          "five", "fifth",
          "eight", "eighth",
          "nine", "ninth",
          "twelve", "twelfth");

  private static final ImmutableMap<String, Integer> WORDS = words();

  private Ordinals() {}

  /** The ordinal in figures, in lower case: {@code 6th} for "Sixth"; any other word as it is. */
  public static String figures(String word) {
    Integer value = WORDS.get(word.toLowerCase(Locale.ROOT));
    return value == null ? word : value + ending(value);
  }

  private static String ending(int value) {
    if (value / 10 % 10 == 1) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static ImmutableMap<String, Integer> words() {
    ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
    for (Map.Entry<String, Integer> cardinal : Cardinals.WORDS.entrySet()) {
      words.put(ordinal(cardinal.getKey()), cardinal.getValue());
    }
    return words.buildOrThrow();
  }

  private static String ordinal(String cardinal) {
    String irregular = IRREGULAR.get(cardinal);
    if (irregular != null) {
      return irregular;
    }
    return cardinal.endsWith("y")
        ? cardinal.substring(0, cardinal.length() - 1) + "ieth"
        : cardinal + "th";
  }
}
