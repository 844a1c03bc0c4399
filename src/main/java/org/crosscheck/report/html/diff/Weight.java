package org.crosscheck.report.html.diff;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.WordLists;

/** What in changed words turns a sentence: a negation, a number, a name. */
final class Weight {

  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[\\s,;:()“”\"]+")).omitEmptyStrings();
  private static final ImmutableSet<String> NEGATIONS = WordLists.of("negation");

  private static final ImmutableSet<String> BEGINNING = WordLists.of("beginning");
  private static final ImmutableSet<String> NUMBERS = WordLists.of("numeral");

  /** Longer passages are another statement, not another name or number in the same one. */
  private static final int BRIEF = 6;

  private Weight() {}

  /** "negation", "number", "name", several with commas; empty where there is none of them. */
  static String of(String words) {
    List<String> found = new ArrayList<>();
    List<String> all = WORDS.splitToList(words);
    if (all.stream().anyMatch(Weight::isNegation)) {
      found.add("negation");
    }
    boolean brief = all.size() <= BRIEF;
    if (brief && all.stream().anyMatch(Weight::isNumber)) {
      found.add("number");
    }
    boolean named =
        all.stream().skip(1).anyMatch(Weight::isName) || (all.size() == 1 && isName(all.get(0)));
    if (brief && named) {
      found.add("name");
    }
    return String.join(", ", found);
  }

  private static boolean isNegation(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[.?!]+$", "");
    return NEGATIONS.contains(plain) || plain.endsWith("n't") || plain.equals("cannot");
  }

  private static boolean isNumber(String word) {
    return word.codePoints().anyMatch(Character::isDigit)
        || NUMBERS.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\W+$", ""));
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && !BEGINNING.contains(word.toLowerCase(Locale.ROOT))
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).anyMatch(Character::isLowerCase);
  }
}
