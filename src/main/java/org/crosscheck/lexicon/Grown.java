package org.crosscheck.lexicon;

import com.google.common.collect.ImmutableSet;

/** Nouns that show whether they stand for a child or for somebody grown up. */
public final class Grown {

  private static final ImmutableSet<String> CHILDREN =
      ImmutableSet.of(
          "boy",
          "girl",
          "child",
          "toddler",
          "baby",
          "infant",
          "teen",
          "teenager",
          "juvenile",
          "kid");

  private static final ImmutableSet<String> ADULTS =
      ImmutableSet.of("man", "woman", "officer", "deputy", "father", "mother", "husband", "wife");

  private Grown() {}

  /** Whether a lemma stands for a child or teenager. */
  public static boolean isChild(String noun) {
    return CHILDREN.contains(noun);
  }

  /** Whether a lemma stands for somebody who is no child. */
  public static boolean isAdult(String noun) {
    return ADULTS.contains(noun);
  }
}
