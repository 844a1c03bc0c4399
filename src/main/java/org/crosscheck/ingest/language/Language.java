package org.crosscheck.ingest.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that are surely not English, by their letters or by the small words that make up a
 * quarter to a half of every text. In doubt a text is English: one that is wrongly kept costs
 * little, one that is wrongly left out is lost.
 */
public final class Language {

  private static final String ENGLISH = "English";

  /** Fewer words tell nothing. */
  private static final int FEWEST = 40;

  /** So much of any text of a language that is listed are its small words. */
  private static final double SHARE = 0.15;

  /** And so many times as much as of English ones, which other languages have by chance. */
  private static final double TIMES = 2;

  /** A beginning as long tells it as well as all. */
  private static final int MOST = 2_000;

  /** Which languages a small word is of. */
  private static final ImmutableListMultimap<String, String> WORDS = words();

  private static final ImmutableMap<Character.UnicodeScript, String> SCRIPTS =
      ImmutableMap.<Character.UnicodeScript, String>builder()
          .put(Character.UnicodeScript.CYRILLIC, "Cyrillic letters")
          .put(Character.UnicodeScript.ARABIC, "Arabic letters")
          .put(Character.UnicodeScript.HAN, "Chinese characters")
          .put(Character.UnicodeScript.HIRAGANA, "Japanese")
          .put(Character.UnicodeScript.HANGUL, "Korean")
          .put(Character.UnicodeScript.GREEK, "Greek")
          .put(Character.UnicodeScript.HEBREW, "Hebrew letters")
          .put(Character.UnicodeScript.DEVANAGARI, "Devanagari letters")
          .put(Character.UnicodeScript.THAI, "Thai")
          .buildOrThrow();

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Language() {}

  /** The language or the letters of a text that is not English; empty where it may be. */
  public static Optional<String> foreign(String text) {
    return byLetters(text).or(() -> byWords(text));
  }

  private static Optional<String> byLetters(String text) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .limit(20L * MOST)
        .forEach(c -> letters.merge(script(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return SCRIPTS.entrySet().stream()
        .filter(each -> all >= FEWEST && 2 * letters.getOrDefault(each.getKey(), 0) > all)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Most letters are of the first hundred, for which nothing needs to be searched. */
  private static Character.UnicodeScript script(int letter) {
    return letter < 0x80 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(letter);
  }

  private static Optional<String> byWords(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher words = WORD.matcher(text);
    int all = 0;
    while (all < MOST && words.find()) {
      all++;
      for (String language : WORDS.get(words.group().toLowerCase(Locale.ROOT))) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    if (all < FEWEST) {
      return Optional.empty();
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    double least = Math.max(SHARE * all, TIMES * english);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > least)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static ImmutableListMultimap<String, String> words() {
    ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(Language.class, "words.tsv"), StandardCharsets.UTF_8)) {
        List<String> row = Splitter.on('\t').splitToList(line);
        if (!line.startsWith("#")) {
          Splitter.on(' ').split(row.get(1)).forEach(word -> words.put(word, row.get(0)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.build();
  }
}
