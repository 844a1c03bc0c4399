package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;

/** The sorts of fact that are changed, each with what is written in its place. */
final class Kinds {

  private static final List<String> SPELLED =
      List.of(
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
          "fourteen");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final ImmutableMap<String, String> OPPOSITES =
      ImmutableMap.<String, String>builder()
          .put("critical condition", "good condition")
          .put("stable condition", "critical condition")
          .put("serious condition", "good condition")
          .put("pleaded guilty", "pleaded not guilty")
          .put("pronounced dead", "said to be in good condition")
          .put("found guilty", "acquitted")
          .put("in custody", "at large")
          .buildOrThrow();

  /**
   * Where a number may not stand: after a floor or a ceiling, under which the changed number would
   * hold as well ("more than 50" and "more than 60"), or as part of a name in capitals ("KXYZ 4").
   */
  private static final String EXACT =
      "(?<![\\w.,:$-])"
          + "(?<!(?i:at least|at most|more than|less than|fewer than|over|under|nearly|almost|up to|as many as) )"
          + "(?<![A-Z]{2,5} )";

  /** What is counted: a plural, but no span of time, length or age. */
  private static final String COUNTED =
      " (?!(?:[a-z]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|feet|others)\\b)"
          + "(?:[a-z]+ )?(?:people|men|women|children|[a-z]{3,}s)\\b";

  static final ImmutableList<Shared> ALL =
      ImmutableList.of(
          new Shared(
              "number",
              EXACT
                  + "(?<x>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                  + COUNTED,
              Kinds::more),
          new Shared(
              "money", "\\$(?<x>\\d[\\d,.]*\\d)(?: (?:million|billion))?", Kinds::firstDigit),
          new Shared("age", "[A-Z][a-z]+, (?<x>\\d{1,2})(?=[,.;])", Kinds::older),
          new Shared("age of the unnamed", "(?<x>\\d{1,2})-year-old (?:[a-z]+)", Kinds::older),
          new Shared(
              "day",
              "(?:shot|killed|died|happened|occurred|arrested|crashed|found|charged|injured|shooting)"
                  + "(?: [a-z]+){0,3} (?<x>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b",
              Kinds::twoDaysOn),
          new Shared(
              "hour", "(?<![\\d:])(?<x>\\d{1,2}(?::\\d\\d)?) [ap]\\.?m\\b", Kinds::twoHoursOn),
          new Shared(
              "house",
              "(?<x>\\d{2,5})(?: block of|) (?:[NSEW]\\.? |North |South |East |West )?[A-Z][a-z]+ (?:Street|Avenue|Road|Drive|Boulevard|Lane|Court|St|Ave|Rd|Dr|Blvd)\\b",
              Kinds::firstDigit),
          new Shared(
              "street",
              "(?<x>[A-Z][a-z]{3,}) (?:Street|Avenue|Road|Drive|Boulevard|Lane)\\b",
              word -> "Larkfield"),
          new Shared(
              "surname",
              "(?<=[A-Z][a-z]{2,9} |[A-Z][a-z]{2,9} [A-Z]\\. )(?<x>[A-Z][a-z]{4,})(?=, \\d\\d[,.])",
              Kinds::misspelt),
          new Shared(
              "given name",
              "(?<x>[A-Z][a-z]{2,}) (?:[A-Z]\\. )?[A-Z][a-z]{3,}(?=, \\d\\d[,.])",
              word -> word.equals("Elvira") ? word : "Elvira"),
          new Shared(
              "negation",
              "[a-z]{3,} (?<x>was|were|has been|had been|have been) (?:[a-z]+ed|shot|found|taken|held|set)\\b",
              words -> words.replaceFirst("^(\\w+)", "$1 not")),
          new Shared(
              "state",
              "(?<! but )(?<x>critical condition|stable condition|serious condition|pleaded guilty|pronounced dead|found guilty|in custody)",
              words -> OPPOSITES.getOrDefault(words, words)));

  private Kinds() {}

  /** Two more, or more by a third: by so much no rounding and no "about" differs. */
  static String more(String number) {
    int spelled = SPELLED.indexOf(number);
    if (spelled >= 0) {
      return SPELLED.get(Math.min(spelled + 2, SPELLED.size() - 1));
    }
    int value = Integer.parseInt(number);
    return String.valueOf(value < 10 ? value + 2 : value + Math.max(10, value / 30 * 10));
  }

  private static String firstDigit(String number) {
    char first = number.charAt(0);
    return (char) (first >= '6' ? first - 3 : first + 3) + number.substring(1);
  }

  private static String older(String age) {
    return String.valueOf(Integer.parseInt(age) + 2);
  }

  private static String twoDaysOn(String day) {
    return DAYS.get((DAYS.indexOf(day) + 2) % DAYS.size());
  }

  private static String twoHoursOn(String clock) {
    int colon = clock.indexOf(':');
    int hour = Integer.parseInt(colon < 0 ? clock : clock.substring(0, colon));
    return hour > 12 ? clock : (hour + 1) % 12 + 1 + (colon < 0 ? "" : clock.substring(colon));
  }

  /** Another vowel in the middle of the name. */
  static String misspelt(String name) {
    for (int i = 2; i < name.length(); i++) {
      int vowel = "aeiou".indexOf(name.toLowerCase(Locale.ROOT).charAt(i));
      if (vowel >= 0) {
        return name.substring(0, i) + "aeiou".charAt((vowel + 1) % 5) + name.substring(i + 1);
      }
    }
    return name;
  }
}
