package org.crosscheck.relation;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "12, EXACT, 12, EXACT, SAME",
    "12, EXACT, 12.0, EXACT, SAME",
    "12, EXACT, 14, EXACT, DIFFERENT",
    "10, EXACT, 12, EXACT, DIFFERENT",
    "20, EXACT, 18, EXACT, DIFFERENT",
    "12, AT_LEAST, 14, EXACT, COMPATIBLE",
    "15, AT_LEAST, 14, EXACT, DIFFERENT",
    "400, AT_LEAST, 200, AT_LEAST, COMPATIBLE",
    "16, AT_MOST, 19, AT_LEAST, DIFFERENT",
    "300, AT_MOST, 300, ABOUT, COMPATIBLE",
    "5, AT_MOST, 5, EXACT, COMPATIBLE",
    "5, ABOUT, 6, EXACT, COMPATIBLE",
    "2, ABOUT, 3, EXACT, DIFFERENT",
    "200, ABOUT, 197, EXACT, COMPATIBLE",
    "200, EXACT, 197, EXACT, COMPATIBLE",
    "300, EXACT, 255, EXACT, DIFFERENT",
    "1200000, EXACT, 1187000, EXACT, COMPATIBLE",
    "1200000, EXACT, 1300000, EXACT, DIFFERENT",
    "140000000, EXACT, 142000000, AT_LEAST, COMPATIBLE",
    "141000000000, EXACT, 144000000000, EXACT, DIFFERENT",
    "130000, EXACT, 310000, EXACT, DIFFERENT",
    "30000, ABOUT, 50000, AT_LEAST, DIFFERENT",
    "100000, ABOUT, 200000, ABOUT, DIFFERENT",
    "300, ABOUT, 400, ABOUT, DIFFERENT",
    "300, ABOUT, 350, EXACT, COMPATIBLE",
    "25, ABOUT, 30, ABOUT, COMPATIBLE",
    "24..99, ABOUT, 60, EXACT, COMPATIBLE",
    "24, ABOUT, 60..100, EXACT, DIFFERENT",
    "3, EXACT, 3.4, EXACT, COMPATIBLE",
    "93.87, EXACT, 90, EXACT, DIFFERENT",
    "0.41, EXACT, .41, EXACT, SAME",
    "2.5, EXACT, 2.47, EXACT, COMPATIBLE",
    "2.5, EXACT, 2.6, EXACT, DIFFERENT",
    "0, EXACT, 1, EXACT, DIFFERENT",
  })
  void twoCounts(String a, Hedge hedgeA, String b, Hedge hedgeB, Fit.Kind expected) {
    assertFit(quantity(a, "", hedgeA), quantity(b, "", hedgeB), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "5, mile, 8, km, COMPATIBLE",
    "5, mile, 12, km, DIFFERENT",
    "48, hour, 2, day, COMPATIBLE",
    "90, minute, 3, hour, DIFFERENT",
    "2, week, 13, day, COMPATIBLE",
    "9, month, 2, year, DIFFERENT",
    "5, mile, 8, kg, INCOMPARABLE",
    "5, USD, 5, EUR, INCOMPARABLE",
    "5, USD, 5, usd, SAME",
  })
  void twoUnits(String a, String unitA, String b, String unitB, Fit.Kind expected) {
    assertFit(quantity(a, unitA, Hedge.EXACT), quantity(b, unitB, Hedge.EXACT), expected);
  }

  private static void assertFit(Quantity a, Quantity b, Fit.Kind expected) {
    assertWithMessage("%s and %s", a.value(), b.value())
        .that(Numbers.fit(a, b).kind())
        .isEqualTo(expected);
    assertWithMessage("%s and %s", b.value(), a.value())
        .that(Numbers.fit(b, a).kind())
        .isEqualTo(expected);
  }

  private static Quantity quantity(String number, String unit, Hedge hedge) {
    int dots = number.indexOf("..");
    String low = dots < 0 ? number : number.substring(0, dots);
    String high = dots < 0 ? number : number.substring(dots + 2);
    return new Quantity(
        new Grounds("a-0", new Passage("a", 0, 1), Asserter.OUTLET, Certainty.HAPPENED),
        Measure.LENGTH_OR_WEIGHT,
        null,
        "s",
        "h",
        ImmutableSet.of(),
        new BigDecimal(low),
        new BigDecimal(high),
        unit,
        hedge);
  }
}
