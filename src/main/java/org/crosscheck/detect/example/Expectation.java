package org.crosscheck.detect.example;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is to make of an example.
 *
 * @param kind of outcome
 * @param severity where the example demands one
 * @param sides the passages that are opposed; whatever they leave out must not be shown
 */
public record Expectation(
    Kind kind, @Nullable Severity severity, ImmutableList<ImmutableSortedSet<Passage>> sides) {

  /** The kinds of outcome, as the files name them. */
  public enum Kind {
    CONFLICT,
    UPDATED,
    NOTICE,
    AGREES,
    COMPATIBLE,
    CANNOT_TELL;

    /** As the files write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the editor is shown anything. */
    public boolean shown() {
      return this == CONFLICT || this == UPDATED || this == NOTICE;
    }

    /** The kind of an outcome. */
    public static Kind of(Outcome outcome) {
      if (outcome instanceof Outcome.Conflict) {
        return CONFLICT;
      } else if (outcome instanceof Outcome.Updated) {
        return UPDATED;
      } else if (outcome instanceof Outcome.Notice) {
        return NOTICE;
      } else if (outcome instanceof Outcome.Agrees) {
        return AGREES;
      } else if (outcome instanceof Outcome.Compatible) {
        return COMPATIBLE;
      }
      return CANNOT_TELL;
    }
  }

  /**
   * What is wrong with an outcome, for people; empty where it is as expected.
   *
   * @param example names the passages
   * @param outcome what the rule made of the example's row
   */
  public Optional<String> complaint(Example example, Outcome outcome) {
    if (Kind.of(outcome) != kind) {
      return Optional.of("expected " + kind.word() + ", but it is " + describe(example, outcome));
    }
    Judgement judgement = judgement(outcome);
    if (judgement != null && severity != null && judgement.severity() != severity) {
      return Optional.of("expected " + severity + ", but it is " + judgement.severity());
    }
    List<ImmutableSortedSet<Passage>> shown =
        sides(outcome).stream().map(Expectation::passages).toList();
    for (ImmutableSortedSet<Passage> side : sides) {
      if (!shown.contains(side)) {
        return Optional.of(
            "no side holds just " + words(example, side) + "; it is " + describe(example, outcome));
      }
    }
    if (shown.size() != sides.size()) {
      return Optional.of(
          "expected " + sides.size() + " sides, but it is " + describe(example, outcome));
    }
    return Optional.empty();
  }

  /** The sides an outcome shows; none where it is silent. */
  private static ImmutableList<Side> sides(Outcome outcome) {
    if (outcome instanceof Outcome.Conflict conflict) {
      return conflict.sides();
    } else if (outcome instanceof Outcome.Updated updated) {
      return updated.sides();
    } else if (outcome instanceof Outcome.Notice notice) {
      return notice.sides();
    }
    return ImmutableList.of();
  }

  private static @Nullable Judgement judgement(Outcome outcome) {
    if (outcome instanceof Outcome.Conflict conflict) {
      return conflict.judgement();
    } else if (outcome instanceof Outcome.Updated updated) {
      return updated.judgement();
    } else if (outcome instanceof Outcome.Notice notice) {
      return notice.judgement();
    }
    return null;
  }

  private static ImmutableSortedSet<Passage> passages(Side side) {
    return side.claims().stream()
        .map(Claim::passage)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Passage::compareTo));
  }

  private static String describe(Example example, Outcome outcome) {
    if (outcome instanceof Outcome.CannotTell cannotTell) {
      return "cannot-tell: " + cannotTell.reason();
    } else if (outcome instanceof Outcome.Compatible compatible) {
      return "compatible: " + compatible.reason();
    }
    Judgement judgement = judgement(outcome);
    String opposed =
        String.join(
            " <> ", sides(outcome).stream().map(side -> words(example, passages(side))).toList());
    return Kind.of(outcome).word()
        + (opposed.isEmpty() ? "" : " " + opposed)
        + (judgement == null ? "" : ": " + judgement.summary());
  }

  private static String words(Example example, Iterable<Passage> passages) {
    StringBuilder words = new StringBuilder();
    for (Passage passage : passages) {
      words.append(words.isEmpty() ? "" : ", ");
      words
          .append('"')
          .append(example.words(passage))
          .append("\" (")
          .append(passage.source())
          .append(')');
    }
    return words.toString();
  }
}
