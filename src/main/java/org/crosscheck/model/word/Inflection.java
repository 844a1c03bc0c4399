package org.crosscheck.model.word;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** English forms of lemmas, so that what was taken apart can be said again in plain words. */
public final class Inflection {

  private static final ImmutableMap<String, String> IRREGULAR =
      ImmutableMap.<String, String>builder()
          .put("person", "people")
          .put("child", "children")
          .put("foot", "feet")
          .put("wife", "wives")
          .put("knife", "knives")
          .put("life", "lives")
          .put("half", "halves")
          .buildOrThrow();

  /** Words with one form for one and many, and words that nobody counts. */
  private static final ImmutableSet<String> UNCHANGED =
      ImmutableSet.of(
          "aircraft",
          "calibre",
          "damage",
          "hertz",
          "kph",
          "mph",
          "people",
          "percent",
          "police",
          "series",
          "turnout");

  /** What ends in "man" and is none of the kind of policeman and woman. */
  private static final ImmutableSet<String> NO_MAN =
      ImmutableSet.of("german", "human", "norman", "ottoman", "roman", "shaman", "talisman");

  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

  /** One syllable that ends in one vowel and one consonant, as in "put", or a stressed such one. */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "[^aeiou]*[aeiou][^aeiouwxy]|(?:ad|com|per|sub|o|e|trans)mit|(?:re|pre|trans|con|de|in)fer"
              + "|(?:oc|in|re)cur|begin|forget|(?:pa|con)trol|.*pel|rebel|regret|quit|equip");

  private Inflection() {}

  /** The plural of a noun, or of the noun that a phrase begins with or ends in. */
  public static String plural(String noun) {
    int below = noun.indexOf(" below ");
    if (below > 0) {
      return plural(noun.substring(0, below)) + noun.substring(below);
    }
    int last = noun.lastIndexOf(' ') + 1;
    return noun.substring(0, last) + pluralWord(noun.substring(last));
  }

  private static String pluralWord(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (UNCHANGED.contains(noun)) {
      return noun;
    }
    if (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us")) {
      return noun;
    }
    if (noun.endsWith("man") && !NO_MAN.contains(noun.toLowerCase(Locale.ROOT))) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (HISSING.matcher(noun).matches()) {
      return noun + "es";
    }
    return CONSONANT_Y.matcher(noun).matches()
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  /** What a verb is called as a deed: "meeting" of "meet", "putting on notice". */
  public static String gerund(String verb) {
    int end = verb.indexOf(' ');
    String word = end < 0 ? verb : verb.substring(0, end);
    String rest = end < 0 ? "" : verb.substring(end);
    return gerundWord(word) + rest;
  }

  private static String gerundWord(String verb) {
    if (verb.endsWith("ing") && verb.length() > "bring".length()) {
      return verb;
    }
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.length() > 2 && verb.endsWith("e") && !verb.matches(".*[eoy]e")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return DOUBLED.matcher(verb).matches()
        ? verb + verb.charAt(verb.length() - 1) + "ing"
        : verb + "ing";
  }
}
