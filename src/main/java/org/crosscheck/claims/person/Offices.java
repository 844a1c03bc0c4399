package org.crosscheck.claims.person;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Offices of which a person holds one at a time, by ladder: ranks of police and forces, heads of
 * companies and services, seats and places on a team. What is in no ladder (neighbour, witness,
 * detective) may be true beside anything else.
 */
final class Offices {

  private static final ImmutableMap<String, String> LADDERS =
      ImmutableMap.<String, String>builder()
          .put("trooper", "rank")
          .put("patrolman", "rank")
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
          .put("coo", "management")
          .put("cfo", "management")
          .put("cto", "management")
          .put("chairman", "management")
          .put("chairwoman", "management")
          .put("treasurer", "management")
          .put("director", "management")
          .put("manager", "management")
          .put("chief", "chief")
          .put("sheriff", "sheriff")
          .put("undersheriff", "sheriff")
          .put("senator", "legislature")
          .put("sen", "legislature")
          .put("representative", "legislature")
          .put("rep", "legislature")
          .put("congressman", "legislature")
          .put("congresswoman", "legislature")
          .put("governor", "state")
          .put("gov", "state")
          .put("mayor", "town")
          .put("councilman", "town")
          .put("councilwoman", "town")
          .put("professor", "university")
          .put("lecturer", "university")
          .put("goalkeeper", "position")
          .put("midfielder", "position")
          .put("quarterback", "position")
          .put("linebacker", "position")
          .put("cornerback", "position")
          .put("receiver", "position")
          .put("pitcher", "position")
          .put("catcher", "position")
          .put("shortstop", "position")
          .put("outfielder", "position")
          .buildOrThrow();

  /** Ranks as titles only: every member of a patrol is one of its troopers. */
  private static final ImmutableSet<String> BEFORE_NAMES = ImmutableSet.of("trooper", "patrolman");

  private static final ImmutableMap<String, String> LONG_FORMS =
      ImmutableMap.<String, String>builder()
          .put("asst", "assistant")
          .put("dep", "deputy")
          .put("cpl", "corporal")
          .put("sgt", "sergeant")
          .put("lt", "lieutenant")
          .put("capt", "captain")
          .put("maj", "major")
          .put("col", "colonel")
          .put("chairwoman", "chairman")
          .put("sen", "senator")
          .put("rep", "representative")
          .put("congressman", "representative")
          .put("congresswoman", "representative")
          .put("gov", "governor")
          .put("councilwoman", "councilman")
          .buildOrThrow();

  /** Words that make another office of one. */
  private static final ImmutableSet<String> BELOW =
      ImmutableSet.of(
          "vice", "deputy", "associate", "assistant", "asst", "dep", "staff", "executive");

  private Offices() {}

  /** The ladder of an office, such as {@code rank}; empty for what may stand beside any other. */
  static Optional<String> ladder(String head) {
    boolean unnamed = Character.isLowerCase(head.codePointAt(0)) && BEFORE_NAMES.contains(head);
    return unnamed ? Optional.empty() : Optional.ofNullable(LADDERS.get(bare(head)));
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
