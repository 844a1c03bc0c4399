package org.crosscheck.claims.figure.number;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.number.Unit;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;

/** Tells what a sum or a term of years is for by the words around it. */
final class Sums {

  /** How far from the sum its purpose is named, in tokens. */
  private static final int NEAR = 8;

  private static final ImmutableSet<String> SURETIES = ImmutableSet.of("bail", "bond");

  /** Who has to do with the one sort of bond, and not with the other. */
  private static final ImmutableSet<String> HELD =
      ImmutableSet.of(
          "jail",
          "court",
          "judge",
          "magistrate",
          "held",
          "hold",
          "custody",
          "arrest",
          "charge",
          "free",
          "release",
          "post",
          "set",
          "lieu",
          "arraign",
          "remain",
          "murder",
          "assault");

  private static final ImmutableSet<String> HINTS =
      ImmutableSet.of("information", "info", "tip", "hint", "lead");

  private static final ImmutableSet<String> OFFERS =
      ImmutableSet.of("offer", "pay", "reward", "stopper", "crimestopper");

  private static final ImmutableSet<String> LEADING =
      ImmutableSet.of("lead", "arrest", "conviction", "indictment", "help");

  private static final ImmutableSet<String> TERMS = ImmutableSet.of("year", "month");

  private static final ImmutableSet<String> PRISON =
      ImmutableSet.of("prison", "jail", "bars", "imprisonment", "incarceration", "sentence");

  private static final ImmutableSet<String> PASSING =
      ImmutableSet.of("sentence", "jail", "imprison", "give", "get", "receive", "order", "send");

  private static final ImmutableSet<String> PRISON_OR_JAILED =
      ImmutableSet.<String>builder().addAll(PRISON).add("imprison").build();

  /** What may still come, what is only a part, or what was another time. */
  private static final ImmutableSet<String> NO_SENTENCE =
      ImmutableSet.of(
          "face",
          "could",
          "can",
          "may",
          "might",
          "would",
          "should",
          "maximum",
          "minimum",
          "seek",
          "ask",
          "recommend",
          "carry",
          "punishable",
          "request",
          "eligible",
          "parole",
          "probation",
          "suspend",
          "suspended",
          "serve",
          "consecutive",
          "concurrent",
          "plus",
          "credit",
          "if",
          "ago",
          "previously",
          "prior",
          "earlier",
          "another",
          "additional",
          "each",
          "supervise",
          "supervised",
          "spend",
          "release",
          "not",
          "without",
          "least");

  private Sums() {}

  /** What a sum is for, where the words around it tell. */
  static Optional<String> purpose(List<Token> tokens, Unit sum) {
    if (sum.measure() == Measure.DURATION && TERMS.contains(sum.name())) {
      boolean passed = near(tokens, sum, PRISON) || near(tokens, sum, PASSING);
      return passed
              && within(tokens, PASSING)
              && within(tokens, PRISON_OR_JAILED)
              && !within(tokens, NO_SENTENCE)
          ? Optional.of(Quantity.SENTENCE)
          : Optional.empty();
    }
    if (sum.measure() != Measure.MONEY) {
      return Optional.empty();
    }
    if (near(tokens, sum, SURETIES) && within(tokens, HELD)) {
      return Optional.of(Quantity.BAIL);
    }
    boolean hint = within(tokens, HINTS) && within(tokens, OFFERS) && within(tokens, LEADING);
    return near(tokens, sum, ImmutableSet.of(Quantity.REWARD)) || hint
        ? Optional.of(Quantity.REWARD)
        : Optional.empty();
  }

  private static boolean near(List<Token> tokens, Unit sum, ImmutableSet<String> words) {
    int from = Math.max(0, sum.first() - NEAR);
    int to = Math.min(tokens.size(), sum.last() + NEAR + 1);
    return within(tokens.subList(from, to), words);
  }

  private static boolean within(List<Token> tokens, ImmutableSet<String> words) {
    return IntStream.range(0, tokens.size())
        .mapToObj(at -> Words.lemma(tokens, at))
        .anyMatch(words::contains);
  }
}
