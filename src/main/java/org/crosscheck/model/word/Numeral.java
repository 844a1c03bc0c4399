package org.crosscheck.model.word;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers as news does. */
public final class Numeral {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private static final ImmutableMap<String, String> SIGNS =
      ImmutableMap.of("USD", "$", "GBP", "£", "EUR", "€", "JPY", "¥");

  private Numeral() {}

  /** A number with its unit: "$141 billion", "2 weeks", "73%", "magnitude 5.4". */
  public static String write(BigDecimal number, String unit) {
    int per = unit.indexOf(" per ");
    if (per > 0) {
      return write(number, unit.substring(0, per)) + unit.substring(per);
    }
    String sign = SIGNS.get(unit);
    if (sign != null) {
      return sign + write(number);
    }
    if (unit.equals("magnitude")) {
      return unit + " " + write(number);
    }
    if (unit.isEmpty() || unit.equals("%")) {
      return write(number) + unit;
    }
    boolean word = unit.length() > 2 && unit.chars().noneMatch(Character::isUpperCase);
    boolean many = number.compareTo(BigDecimal.ONE) != 0;
    return write(number) + " " + (word && many ? Inflection.plural(unit) : unit);
  }

  /** A number alone: "12,400", "1.5 million". */
  public static String write(BigDecimal number) {
    if (number.compareTo(BILLION) >= 0) {
      return grouped(number.divide(BILLION)) + " billion";
    }
    if (number.compareTo(MILLION) >= 0) {
      return grouped(number.divide(MILLION)) + " million";
    }
    return grouped(number);
  }

  private static String grouped(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number);
  }
}
