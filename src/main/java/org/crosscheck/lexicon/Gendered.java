package org.crosscheck.lexicon;

import com.google.common.collect.ImmutableSet;

/** Nouns and pronouns that show the gender of whom they stand for. */
public final class Gendered {

  private static final ImmutableSet<String> MALE =
      ImmutableSet.of(
          "man",
          "men",
          "boy",
          "father",
          "son",
          "brother",
          "husband",
          "boyfriend",
          "uncle",
          "nephew",
          "grandfather",
          "grandson",
          "male",
          "he",
          "him",
          "his");

  private static final ImmutableSet<String> FEMALE =
      ImmutableSet.of(
          "woman",
          "women",
          "girl",
          "mother",
          "daughter",
          "sister",
          "wife",
          "girlfriend",
          "aunt",
          "niece",
          "grandmother",
          "granddaughter",
          "female",
          "she",
          "her");

  private Gendered() {}

  /** Whether a word in lower case stands for a man or boy. */
  public static boolean isMale(String word) {
    return MALE.contains(word);
  }

  /** Whether a word in lower case stands for a woman or girl. */
  public static boolean isFemale(String word) {
    return FEMALE.contains(word);
  }
}
