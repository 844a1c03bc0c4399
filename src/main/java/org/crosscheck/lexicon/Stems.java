package org.crosscheck.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The part of an English word that its forms share, found by taking one ending away. It is coarser
 * than a lemma and needs no part of speech, so that 'reported', 'reports' and 'reporting' meet.
 */
public final class Stems {

  private static final ImmutableList<String> ENDINGS = ImmutableList.of("ing", "ed", "es", "s");

  /** What is left of a word has at least so many letters. */
  private static final int SHORTEST = 3;

  private Stems() {}

  /** The stem of a word as printed, in lower case. */
  public static String of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST) {
        return plain.substring(0, plain.length() - ending.length());
      }
    }
    return plain;
  }
}
