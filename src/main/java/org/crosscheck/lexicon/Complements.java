package org.crosscheck.lexicon;

import com.google.common.collect.ImmutableSet;

/** Words that tell by themselves how far what they govern holds. */
public final class Complements {

  /**
   * Verbs that imply the contrary of what they govern, when affirmed: Karttunen's two-way and
   * one-way negative implicatives ("Implicative verbs", 1971; "Simple and phrasal implicatives",
   * 2012).
   */
  private static final ImmutableSet<String> NEGATIVE_IMPLICATIVES =
      ImmutableSet.of(
          "decline",
          "refuse",
          "fail",
          "avoid",
          "neglect",
          "forget",
          "omit",
          "refrain",
          "abstain",
          "forgo",
          "forego",
          "skip",
          "miss",
          "boycott",
          "shun",
          "cancel",
          "scrap",
          "abandon",
          "prevent",
          "deny",
          "stop",
          "unable",
          "failure",
          "refusal",
          "inability",
          "unwilling",
          "reluctant");

  /**
   * Verbs that with "not" imply that what they govern did not happen (the positive two-way
   * implicatives of the same lists, with the verbs of beginning and of being able); "did not
   * deserve to be shot" says neither.
   */
  private static final ImmutableSet<String> POSITIVE_IMPLICATIVES =
      ImmutableSet.of(
          "manage",
          "happen",
          "bother",
          "dare",
          "remember",
          "get",
          "care",
          "deign",
          "able",
          "begin",
          "start",
          "continue",
          "come",
          "go",
          "proceed",
          "choose",
          "opt",
          "elect",
          "live",
          "return",
          "stay",
          "be");

  private static final ImmutableSet<String> PLANS =
      ImmutableSet.of(
          "plan",
          "intend",
          "expect",
          "schedule",
          "want",
          "hope",
          "aim",
          "prepare",
          "agree",
          "promise",
          "vow",
          "pledge",
          "seek",
          "ask",
          "order",
          "urge",
          "set",
          "due",
          "try",
          "attempt",
          "offer",
          "threaten",
          "decide",
          "slate",
          "about",
          "ready",
          "request",
          "call",
          "need",
          "wish",
          "like",
          "suppose",
          "authorize",
          "authorise",
          "allow",
          "push",
          "press",
          "encourage",
          "advise",
          "direct",
          "demand",
          "recommend",
          "consider",
          "propose");

  private static final ImmutableSet<String> DOUBTS =
      ImmutableSet.of(
          "believe",
          "suspect",
          "think",
          "appear",
          "seem",
          "likely",
          "unlikely",
          "possible",
          "unclear",
          "unsure",
          "unknown",
          "guess",
          "fear",
          "wonder",
          "ask",
          "investigate",
          "determine",
          "doubt");

  private static final ImmutableSet<String> ALLEGATIONS =
      ImmutableSet.of("accuse", "allege", "suspect", "claim", "allegation", "accusation", "claims");

  /** What they govern, finite, is to be. */
  private static final ImmutableSet<String> ENSURING =
      ImmutableSet.of(
          "ensure", "guarantee", "verify", "require", "demand", "insist", "request", "recommend");

  /** Nouns for what is to be brought about. */
  private static final ImmutableSet<String> AIMS =
      ImmutableSet.of(
          "pressure", "call", "demand", "effort", "attempt", "bid", "move", "push", "power");

  private Complements() {}

  /** Whether what a word governs did not happen, when the word is affirmed: "declined to". */
  public static boolean denies(String lemma) {
    return NEGATIVE_IMPLICATIVES.contains(lemma);
  }

  /** Whether what a word governs did not happen, when the word is negated: "did not manage to". */
  public static boolean impliesBothWays(String lemma) {
    return POSITIVE_IMPLICATIVES.contains(lemma);
  }

  /** Whether what a word governs is to be: "agreed to". */
  public static boolean plans(String lemma) {
    return PLANS.contains(lemma);
  }

  /** Whether what a word governs may be: "seems to". */
  public static boolean doubts(String lemma) {
    return DOUBTS.contains(lemma);
  }

  /** Whether somebody else has it that what a word governs was so: "accused of". */
  public static boolean alleges(String lemma) {
    return ALLEGATIONS.contains(lemma);
  }

  /** Whether what a word governs, finite, is to be: "demanded that". */
  public static boolean ensures(String lemma) {
    return ENSURING.contains(lemma);
  }

  /** Whether a noun is for what is to be brought about: "a bid to". */
  public static boolean aims(String lemma) {
    return AIMS.contains(lemma);
  }
}
