package org.crosscheck.model.word;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Units that can be turned into each other. Lengths and weights are exact by the International yard
 * and pound agreement (1959); a month counts as a twelfth of the Gregorian year's 365.2425 days.
 */
public final class Units {

  /**
   * A unit by what it measures.
   *
   * @param dimension what it measures
   * @param factor how many base units it holds: minutes, metres, grams
   */
  public record Unit(String dimension, BigDecimal factor) {}

  private static final ImmutableMap<String, Unit> UNITS =
      ImmutableMap.<String, Unit>builder()
          .put("second", unit("duration", "0.0166666667"))
          .put("minute", unit("duration", "1"))
          .put("hour", unit("duration", "60"))
          .put("day", unit("duration", "1440"))
          .put("week", unit("duration", "10080"))
          .put("month", unit("duration", "43829.1"))
          .put("year", unit("duration", "525949.2"))
          .put("decade", unit("duration", "5259492"))
          .put("mm", unit("length", "0.001"))
          .put("cm", unit("length", "0.01"))
          .put("m", unit("length", "1"))
          .put("meter", unit("length", "1"))
          .put("metre", unit("length", "1"))
          .put("km", unit("length", "1000"))
          .put("kilometer", unit("length", "1000"))
          .put("kilometre", unit("length", "1000"))
          .put("inch", unit("length", "0.0254"))
          .put("foot", unit("length", "0.3048"))
          .put("feet", unit("length", "0.3048"))
          .put("ft", unit("length", "0.3048"))
          .put("yard", unit("length", "0.9144"))
          .put("mile", unit("length", "1609.344"))
          .put("g", unit("weight", "1"))
          .put("gram", unit("weight", "1"))
          .put("kg", unit("weight", "1000"))
          .put("kilogram", unit("weight", "1000"))
          .put("ounce", unit("weight", "28.349523125"))
          .put("pound", unit("weight", "453.59237"))
          .buildOrThrow();

  private Units() {}

  /** The unit of a name; empty where it can only be compared with itself. */
  public static Optional<Unit> of(String name) {
    return Optional.ofNullable(UNITS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Unit unit(String dimension, String factor) {
    return new Unit(dimension, new BigDecimal(factor));
  }
}
