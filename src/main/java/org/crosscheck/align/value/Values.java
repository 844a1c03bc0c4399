package org.crosscheck.align.value;

import java.math.BigDecimal;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.word.Units;

/** How near the values of two quantities are, each read as generously as its hedge allows. */
public final class Values {

  private Values() {}

  /** Whether one number can satisfy both, read generously. */
  public static boolean agree(Quantity one, Quantity other) {
    return least(one) <= most(other) && least(other) <= most(one) && !edge(one, other);
  }

  /** "Nearly 100" and "over 100" meet at a number that the one does not reach. */
  private static boolean edge(Quantity one, Quantity other) {
    return (one.nearly() && other.hedge() == Hedge.AT_LEAST && least(other) >= most(one))
        || (other.nearly() && one.hedge() == Hedge.AT_LEAST && least(one) >= most(other));
  }

  /** In what unit so ever, a value in the base unit of what it measures. */
  private static double base(Quantity quantity, BigDecimal value) {
    BigDecimal factor = Units.of(quantity.unit()).map(Units.Unit::factor).orElse(BigDecimal.ONE);
    return value.multiply(factor).doubleValue();
  }

  private static double least(Quantity quantity) {
    double low = base(quantity, quantity.low());
    return quantity.hedge() == Hedge.AT_MOST && !quantity.nearly()
        ? Double.NEGATIVE_INFINITY
        : quantity.hedge() == Hedge.ABOUT ? low * 0.9 : low;
  }

  private static double most(Quantity quantity) {
    double high = base(quantity, quantity.high());
    return quantity.hedge() == Hedge.AT_LEAST
        ? Double.POSITIVE_INFINITY
        : quantity.hedge() == Hedge.ABOUT ? high * 1.1 : high;
  }

  /** Whether they differ by one. */
  public static boolean byOne(Quantity one, Quantity other) {
    return one.low().subtract(other.low()).abs().compareTo(BigDecimal.ONE) == 0;
  }

  /** How many times the larger is the smaller, whatever their units of one dimension. */
  public static double ratio(Quantity one, Quantity other) {
    double first = base(one, one.low());
    double second = base(other, other.low());
    return first == second ? 1 : Math.max(first, second) / Math.max(0.1, Math.min(first, second));
  }

  /** Three digits that tell, or more than one with a decimal. */
  public static boolean precise(Quantity quantity) {
    BigDecimal number = quantity.low().stripTrailingZeros();
    return number.compareTo(quantity.high().stripTrailingZeros()) == 0
        && (number.precision() >= 3 || (number.scale() > 0 && number.precision() == 2));
  }

  /** "Over a million" and "up to 250,000" are two bounds. */
  public static boolean opposite(Quantity one, Quantity other) {
    return (one.hedge() == Hedge.AT_LEAST && other.hedge() == Hedge.AT_MOST && !other.nearly())
        || (other.hedge() == Hedge.AT_LEAST && one.hedge() == Hedge.AT_MOST && !one.nearly());
  }
}
