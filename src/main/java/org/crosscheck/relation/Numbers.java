package org.crosscheck.relation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.word.Units;
import org.jspecify.annotations.Nullable;

/**
 * Whether two quantities can both be true.
 *
 * <p>Each is read as the stretch of values it leaves open. 'At least' and 'at most' leave one end
 * open. 'About' leaves a tenth, or half of the last digit that is not a padding zero, at most a
 * quarter: 'about 200' is 150 to 250, 'about 5' is 4 to 6, 'about 2' neither 1 nor 3; of two that
 * are 'about' one must lie within the other's stretch. An exact number leaves nothing, with one
 * exception: beside a finer number it may be that number rounded, '1.2 million' for 1,187,000 or
 * '3' for 3.4, where it departs by no more than a twentieth and has at least three digits or the
 * other has decimals. Small whole numbers are never rounded: ten is not twelve.
 */
public final class Numbers {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What rounds to a unit lies less than half of it away. */
  private static final BigDecimal ALMOST_HALF = new BigDecimal("0.499");

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final BigDecimal THOUSAND = new BigDecimal("1000");
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private Numbers() {}

  /** What a number leaves open; a missing end is open. */
  private record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) {

    boolean overlaps(Range other) {
      return below(from, other.to) && below(other.from, to);
    }

    private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
      return low == null || high == null || low.compareTo(high) <= 0;
    }

    Range widened(BigDecimal by) {
      return new Range(from == null ? null : from.subtract(by), to == null ? null : to.add(by));
    }

    Range times(BigDecimal factor) {
      return new Range(
          from == null ? null : from.multiply(factor), to == null ? null : to.multiply(factor));
    }
  }

  /** Whether two quantities can both be true, and why. */
  public static Fit fit(Quantity a, Quantity b) {
    if (a.measure() != b.measure()) {
      return new Fit(Fit.Kind.INCOMPARABLE, "they count different things");
    }
    if (a.unit().equalsIgnoreCase(b.unit())) {
      return sameUnit(a, b);
    }
    Optional<Units.Unit> first = Units.of(a.unit());
    Optional<Units.Unit> second = Units.of(b.unit());
    if (first.isEmpty()
        || second.isEmpty()
        || !first.get().dimension().equals(second.get().dimension())) {
      return new Fit(
          Fit.Kind.INCOMPARABLE, "'" + a.unit() + "' and '" + b.unit() + "' are not one measure");
    }
    BigDecimal coarser = first.get().factor().max(second.get().factor());
    Range one = range(a).times(first.get().factor());
    Range other = range(b).times(second.get().factor());
    return one.widened(coarser.multiply(ALMOST_HALF)).overlaps(other)
        ? new Fit(Fit.Kind.COMPATIBLE, "the same within half of the coarser unit")
        : new Fit(Fit.Kind.DIFFERENT, "they differ by more than half of the coarser unit");
  }

  private static Fit sameUnit(Quantity a, Quantity b) {
    if (a.low().compareTo(b.low()) == 0
        && a.high().compareTo(b.high()) == 0
        && a.hedge() == b.hedge()) {
      return new Fit(Fit.Kind.SAME, "the same number");
    }
    boolean falls = falls(a, b) || falls(b, a) || passed(a, b) || passed(b, a);
    if (range(a).overlaps(range(b)) && !falls && !apart(a, b)) {
      return new Fit(
          Fit.Kind.COMPATIBLE, "'" + a.value() + "' and '" + b.value() + "' can both be true");
    }
    if (!falls && (mayBeRounded(a, b) || mayBeRounded(b, a))) {
      return new Fit(Fit.Kind.COMPATIBLE, "one may be the other, rounded");
    }
    return new Fit(
        Fit.Kind.DIFFERENT, "'" + a.value() + "' and '" + b.value() + "' cannot both be true");
  }

  /**
   * Whether both are 'about' a number that the other's word does not cover: 'about 300' may be 340
   * and 'about 400' may be 360, but who means one of them does not write the other.
   */
  private static boolean apart(Quantity a, Quantity b) {
    return a.hedge() == Hedge.ABOUT
        && b.hedge() == Hedge.ABOUT
        && !range(a).overlaps(new Range(b.low(), b.high()))
        && !range(b).overlaps(new Range(a.low(), a.high()));
  }

  /** Whether the first does not quite reach what the second reaches or passes. */
  private static boolean falls(Quantity nearly, Quantity over) {
    return nearly.nearly()
        && over.hedge() == Hedge.AT_LEAST
        && over.low().compareTo(nearly.high()) >= 0;
  }

  /**
   * Whether both say "more than" a large number, the second another one than the first: a writer
   * who knew of 31,000 dead would not write "more than 26,000".
   */
  private static boolean passed(Quantity less, Quantity more) {
    return less.hedge() == Hedge.AT_LEAST
        && more.hedge() == Hedge.AT_LEAST
        && less.low().compareTo(THOUSAND) >= 0
        && less.low().stripTrailingZeros().precision() > 1
        && more.low().stripTrailingZeros().precision() > 1
        && more.low().compareTo(less.low().add(lastDigit(less.low()))) > 0;
  }

  /** Whether the first may be the second, written with fewer digits. */
  private static boolean mayBeRounded(Quantity coarse, Quantity fine) {
    if (coarse.measure() == Quantity.Measure.AGE
        || coarse.measure() == Quantity.Measure.ORDINAL
        || coarse.hedge() == Hedge.ABOUT
        || coarse.low().compareTo(coarse.high()) != 0) {
      return false;
    }
    boolean small = coarse.low().abs().compareTo(HUNDRED) < 0;
    BigDecimal fineLast = lastDigit(fine.low());
    BigDecimal last = lastDigit(coarse.low());
    if (small) {
      // The zero of a small number is meant: 90 is not 93.87, while 94 is.
      last = last.min(BigDecimal.ONE);
    }
    if (last.compareTo(fineLast) <= 0) {
      return false;
    }
    BigDecimal slack = last.multiply(HALF);
    if (!small) {
      slack = slack.min(coarse.low().abs().multiply(TWENTIETH));
    }
    return range(coarse).widened(slack).overlaps(range(fine));
  }

  private static Range range(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return switch (quantity.hedge()) {
      case EXACT -> new Range(low, high);
      case AT_LEAST -> new Range(low, null);
      case AT_MOST -> new Range(quantity.nearly() ? low : null, high);
      case ABOUT -> new Range(low.subtract(aboutSlack(low)), high.add(aboutSlack(high)));
    };
  }

  private static BigDecimal aboutSlack(BigDecimal number) {
    BigDecimal size = number.abs();
    BigDecimal last = lastDigit(number);
    BigDecimal half = last.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : last.multiply(HALF);
    return half.min(size.multiply(QUARTER)).max(size.multiply(TENTH));
  }

  /** The place of the last digit that is not a padding zero: 100,000 for 1.2 million. */
  private static BigDecimal lastDigit(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  /** How many times the larger is the smaller; 1 where one of them is nothing. */
  public static double ratio(Quantity a, Quantity b) {
    BigDecimal small = a.low().abs().min(b.low().abs());
    BigDecimal large = a.low().abs().max(b.low().abs());
    return small.signum() == 0
        ? Math.max(1, large.doubleValue() + 1)
        : large.divide(small, 4, RoundingMode.HALF_UP).doubleValue();
  }
}
