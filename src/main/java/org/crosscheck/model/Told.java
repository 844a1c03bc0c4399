package org.crosscheck.model;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Sources in sentences for people. A rule knows a source by its id; what it is called depends on
 * the story, so that the id is set between marks that no text of an article has a use for.
 */
public final class Told {

  private static final char OPEN = '\uFDD0';
  private static final char CLOSE = '\uFDD1';
  private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

  private Told() {}

  /** A source's id as it stands in a sentence until it is named. */
  public static String source(String id) {
    return OPEN + id + CLOSE;
  }

  /**
   * The same as a line of its own, with a capital, unless a source's name begins it, and a stop.
   */
  public static String line(String words, UnaryOperator<String> name) {
    String named = named(words, name);
    if (named.isBlank()) {
      return named;
    }
    int first = named.offsetByCodePoints(0, 1);
    String begun =
        words.charAt(0) == OPEN
            ? named
            : named.substring(0, first).toUpperCase(Locale.ROOT) + named.substring(first);
    return ".?!”".indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
  }

  /** The sentence with each source as it is called. */
  public static String named(String sentence, UnaryOperator<String> name) {
    return MARKED
        .matcher(sentence)
        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(name.apply(match.group(1))));
  }
}
