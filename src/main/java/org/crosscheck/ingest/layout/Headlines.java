package org.crosscheck.ingest.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines in the form of a headline. Only capitals tell a headline from a sentence whose full stop
 * was lost, so a headline in small letters stays body unless the article's title says the same.
 */
final class Headlines {

  private static final Pattern ENDS = Pattern.compile(".*[.!?…;:,][\"”’')\\]]*");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A name with its age is an entry of a list, which may be what the report is about. */
  private static final Pattern AGED = Pattern.compile(".*, \\d{1,3}\\b.*");

  private static final int FEWEST = 3;
  private static final int LONGEST = 110;

  /** Articles, conjunctions and prepositions are small even in headlines; they are short. */
  private static final int SHORT = 4;

  private Headlines() {}

  static boolean matches(String line) {
    if (line.length() > LONGEST || ENDS.matcher(line).matches() || AGED.matcher(line).matches()) {
      return false;
    }
    List<String> words = WORD.splitAsStream(line).filter(word -> !word.isEmpty()).toList();
    List<String> lengthy =
        words.stream()
            .filter(word -> word.length() >= SHORT && Character.isLetter(word.charAt(0)))
            .toList();
    long capitals = lengthy.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() >= FEWEST && lengthy.size() >= 2 && capitals == lengthy.size();
  }
}
