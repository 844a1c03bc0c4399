package org.crosscheck.claims.person;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Offices of which a person holds one at a time, by ladder: ranks of police and forces, and heads
 * of companies and services. What is in no ladder (neighbour, witness, detective) may be true
 * beside anything else.
 */
final class Offices {

  private static final ImmutableMap<String, String> LADDERS =
      ImmutableMap.<String, String>builder()
          .put("corporal", "rank")
          .put("cpl", "rank")
          .put("sergeant", "rank")
          .put("sgt", "rank")
          .put("lieutenant", "rank")
          .put("lt", "rank")
          .put("captain", "rank")
          .put("capt", "rank")
          .put("major", "rank")
          .put("maj", "rank")
          .put("colonel", "rank")
          .put("col", "rank")
          .put("inspector", "rank")
          .put("superintendent", "rank")
          .put("president", "management")
          .put("ceo", "management")
          .put("chairman", "management")
          .put("chairwoman", "management")
          .put("treasurer", "management")
          .put("director", "management")
          .put("manager", "management")
          .buildOrThrow();

  private static final ImmutableMap<String, String> LONG_FORMS =
      ImmutableMap.of(
          "cpl", "corporal",
          "sgt", "sergeant",
          "lt", "lieutenant",
          "capt", "captain",
          "maj", "major",
          "col", "colonel",
          "chairwoman", "chairman");

  /** Words that make another office of one. */
  private static final ImmutableSet<String> BELOW =
      ImmutableSet.of("vice", "deputy", "associate", "assistant", "staff", "executive");

  private Offices() {}

  /** The ladder of an office, such as {@code rank}; empty for what may stand beside any other. */
  static Optional<String> ladder(String head) {
    return Optional.ofNullable(LADDERS.get(bare(head)));
  }

  /** The office in full, such as {@code sergeant}. */
  static String full(String head) {
    return LONG_FORMS.getOrDefault(bare(head), bare(head));
  }

  /** Whether a word before an office makes it another. */
  static boolean isBelow(String word) {
    return BELOW.contains(bare(word));
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
