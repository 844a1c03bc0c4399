package org.crosscheck.detect.number;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Steps;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.word.Inflection;
import org.crosscheck.relation.Fit;

/**
 * What all rules on numbers do with a row: part what cannot both hold, tell a rising number from a
 * contradiction, and say so in words.
 *
 * @param noun what differs: "age"
 * @param joined the preposition between that and what it is of
 * @param fit whether two numbers can both be true, given the row's dates
 * @param severity of two numbers that cannot
 * @param course what later reports of this row may do to the number
 * @param alone whether a source may contradict itself; else two values in one source are taken for
 *     two things
 * @param settles what would settle it
 */
record Dispute(
    String noun,
    String joined,
    Pairing fit,
    BiFunction<Quantity, Quantity, Severity> severity,
    Function<Row, Course> course,
    boolean alone,
    String settles) {

  /** What may become of a number from one day to the next. */
  enum Course {
    FIXED,
    RISES,
    CHANGES
  }

  /** How two numbers of a row go together. */
  interface Pairing {
    Fit of(Row row, Quantity a, Quantity b);
  }

  /** An exact number makes a sharper side than a hedged one, and a number than a range. */
  private static final Comparator<Quantity> SHARPEST =
      Comparator.comparing((Quantity quantity) -> quantity.hedge())
          .thenComparing(quantity -> quantity.low().compareTo(quantity.high()) != 0);

  Outcome judge(Row row) {
    List<Quantity> numbers =
        row.claims().stream()
            .filter(Quantity.class::isInstance)
            .map(Quantity.class::cast)
            .filter(each -> each.grounds().certainty() != Certainty.DENIED)
            .toList();
    if (numbers.stream().map(Claim::source).distinct().count() < 2 && !alone) {
      return new Outcome.CannotTell("one source only");
    }
    if (numbers.size() < 2) {
      return new Outcome.CannotTell("one number only");
    }
    List<Fit> fits = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = i + 1; j < numbers.size(); j++) {
        fits.add(fit.of(row, numbers.get(i), numbers.get(j)));
      }
    }
    if (fits.stream().anyMatch(each -> each.kind() == Fit.Kind.INCOMPARABLE)) {
      return new Outcome.CannotTell(reason(fits, Fit.Kind.INCOMPARABLE));
    }
    if (fits.stream().allMatch(each -> each.kind() == Fit.Kind.SAME)) {
      return new Outcome.Agrees();
    }
    if (fits.stream().noneMatch(Fit::differs)) {
      return new Outcome.Compatible(reason(fits, Fit.Kind.COMPATIBLE));
    }
    ImmutableList<Side> sides =
        new Opposition<Quantity>((a, b) -> fit.of(row, a, b).differs(), SHARPEST).sides(numbers);
    if (Opposition.someSourceTakesTwo(sides) && !alone) {
      return new Outcome.CannotTell(
          "one source gives several numbers, so they may be of several things");
    }
    return differing(row, sides, reason(fits, Fit.Kind.DIFFERENT));
  }

  private Outcome differing(Row row, ImmutableList<Side> sides, String reason) {
    Quantity first = (Quantity) sides.get(0).claims().get(0);
    Quantity second = (Quantity) sides.get(1).claims().get(0);
    String of = row.subject().isBlank() ? "" : " " + joined + " " + row.subject();
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    steps.addAll(Steps.of(sides));
    steps.add(reason);
    if (sides.size() == 2 && course.apply(row) != Course.FIXED) {
      int early = Opposition.before(row, sides.get(0), sides.get(1)) ? 0 : 1;
      Side from = sides.get(early);
      Side to = sides.get(1 - early);
      boolean later = Opposition.before(row, from, to);
      boolean higher = low(to).compareTo(low(from)) > 0;
      if (later && (higher || course.apply(row) == Course.CHANGES)) {
        steps.add("the " + (higher ? "higher" : "lower") + " number stands in the later reports");
        return new Outcome.Updated(
            ImmutableList.of(from, to),
            new Judgement(
                Severity.MINOR,
                confidence(sides),
                "Later reports give a "
                    + (higher ? "higher " : "lower ")
                    + noun
                    + of
                    + ": first "
                    + Opposition.words(ImmutableList.of(from))
                    + ", then "
                    + Opposition.words(ImmutableList.of(to))
                    + ".",
                steps.build(),
                settles,
                "Is " + to.value() + " the latest " + noun + of + "?"));
      }
    }
    return new Outcome.Conflict(
        sides,
        new Judgement(
            severity.apply(first, second),
            confidence(sides),
            "Sources give different "
                + Inflection.plural(noun)
                + of
                + ": "
                + Opposition.words(sides)
                + ".",
            steps.build(),
            settles,
            "Which " + noun + of + " is right, and who says so?"));
  }

  /**
   * How sure it is that the numbers contradict each other: less for each hedge, for what is only
   * reported or possible, and where every side is somebody else's word. The steps are judgement, to
   * be measured against gold.
   */
  private static double confidence(List<Side> sides) {
    double confidence = 0.9;
    if (all(sides).anyMatch(each -> each.hedge() == Hedge.ABOUT)) {
      confidence *= 0.85;
    }
    if (all(sides).anyMatch(each -> each.grounds().certainty() != Certainty.HAPPENED)) {
      confidence *= 0.85;
    }
    return Math.round(confidence * Steps.asserted(sides) * 100) / 100.0;
  }

  private static java.util.stream.Stream<Quantity> all(List<Side> sides) {
    return sides.stream().flatMap(side -> side.claims().stream()).map(Quantity.class::cast);
  }

  private static java.math.BigDecimal low(Side side) {
    return ((Quantity) side.claims().get(0)).low();
  }

  private static String reason(List<Fit> fits, Fit.Kind kind) {
    return fits.stream()
        .filter(each -> each.kind() == kind)
        .map(Fit::reason)
        .findFirst()
        .orElse(kind.name().toLowerCase(Locale.ROOT));
  }
}
