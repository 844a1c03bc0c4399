package org.crosscheck.mention.number;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Quantity.Measure;

/**
 * What a number is a number of, where that is a unit rather than a thing.
 *
 * @param measure what sort of number
 * @param name as {@link org.crosscheck.model.claim.Quantity#unit()} has it
 * @param first the first token of number and unit
 * @param last the last
 */
public record Unit(Measure measure, String name, int first, int last) {

  private static final ImmutableMap<String, String> SIGNS =
      ImmutableMap.of("$", "USD", "us$", "USD", "£", "GBP", "€", "EUR", "euro", "EUR");

  private static final ImmutableMap<String, String> CURRENCIES =
      ImmutableMap.of("dollar", "USD", "euro", "EUR", "pound", "GBP");

  /** Units of length, weight, speed, temperature and bore, by lemma. */
  private static final ImmutableMap<String, String> MEASURES =
      ImmutableMap.<String, String>builder()
          .put("yard", "yard")
          .put("mile", "mile")
          .put("foot", "foot")
          .put("feet", "foot")
          .put("ft", "foot")
          .put("inch", "inch")
          .put("acre", "acre")
          .put("m", "m")
          .put("mm", "mm")
          .put("millimeter", "mm")
          .put("millimetre", "mm")
          .put("cm", "cm")
          .put("centimeter", "cm")
          .put("centimetre", "cm")
          .put("metre", "m")
          .put("meter", "m")
          .put("kilometre", "km")
          .put("kilometer", "km")
          .put("km", "km")
          .put("mph", "mph")
          .put("degree", "degree")
          .put("kilogram", "kg")
          .put("kilo", "kg")
          .put("kg", "kg")
          .put("ton", "ton")
          .put("tonne", "tonne")
          .put("gallon", "gallon")
          .put("litre", "l")
          .put("liter", "l")
          .put("caliber", "calibre")
          .put("calibre", "calibre")
          .buildOrThrow();

  /** Digits with their unit in one word. */
  private static final Pattern GLUED = Pattern.compile("[\\d.,]+(ft|m|mm|cm|km|kg|mph)");

  private static final String MAGNITUDE = "magnitude";

  private static final ImmutableSet<String> SPANS =
      ImmutableSet.of(
          "second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

  /** What makes a sum or a measure one for each span of time. */
  private static final ImmutableSet<String> EACH =
      ImmutableSet.of("per", "a", "an", "each", "every");

  private static final ImmutableMap<String, String> YEARLY =
      ImmutableMap.of("annually", "year", "yearly", "year", "monthly", "month", "weekly", "week");

  /** The unit that stands with a number; a rate names its span, as {@code USD per season}. */
  public static Optional<Unit> of(List<Token> tokens, Numeral numeral) {
    return plain(tokens, numeral).map(unit -> unit.rate(tokens));
  }

  private Unit rate(List<Token> tokens) {
    String after = Words.at(tokens, last + 1);
    String span = Words.lemma(tokens, last + 2);
    if (measure == Measure.DURATION) {
      return this;
    }
    if (EACH.contains(after) && (SPANS.contains(span) || span.equals("season"))) {
      return new Unit(measure, name + " per " + span, first, last + 2);
    }
    String every = YEARLY.get(after);
    return every == null ? this : new Unit(measure, name + " per " + every, first, last + 1);
  }

  private static Optional<Unit> plain(List<Token> tokens, Numeral numeral) {
    int next = numeral.last() + 1;
    boolean hyphen = Words.at(tokens, next).equals("-");
    if (hyphen) {
      next++;
    }
    String lemma = Words.lemma(tokens, next);
    String sign = SIGNS.get(Words.at(tokens, numeral.digits() - 1));
    if (sign == null && magnitude(tokens, numeral)) {
      int named = Words.at(tokens, next).equals(MAGNITUDE) ? next : numeral.last();
      return Optional.of(new Unit(Measure.LENGTH_OR_WEIGHT, MAGNITUDE, numeral.first(), named));
    }
    if (Words.at(tokens, numeral.digits()).startsWith("euro")) {
      return Optional.of(new Unit(Measure.MONEY, "EUR", numeral.first(), numeral.last()));
    }
    if (sign != null && converted(tokens, numeral)) {
      return Optional.empty();
    }
    if (sign != null) {
      return Optional.of(
          new Unit(
              Measure.MONEY,
              sign,
              Math.min(numeral.first(), numeral.digits() - 1),
              numeral.last()));
    }
    if (lemma.equals("%") || lemma.equals("percent") || Words.at(tokens, next).equals("pc")) {
      return Optional.of(new Unit(Measure.PERCENTAGE, "%", numeral.first(), next));
    }
    if (lemma.equals("per") && Words.lemma(tokens, next + 1).equals("cent")) {
      return Optional.of(new Unit(Measure.PERCENTAGE, "%", numeral.first(), next + 1));
    }
    String currency = CURRENCIES.get(lemma);
    if (currency == null && lemma.equals("us")) {
      currency = CURRENCIES.get(Words.lemma(tokens, next + 1));
      next++;
    }
    if (currency != null) {
      return Optional.of(new Unit(Measure.MONEY, currency, numeral.first(), next));
    }
    Matcher glued = GLUED.matcher(Words.at(tokens, numeral.last()));
    String measure = MEASURES.get(glued.matches() ? glued.group(1) : lemma);
    if (glued.matches()) {
      next = numeral.last();
    }
    if (Words.at(tokens, numeral.digits() - 1).equals("minus")
        && ("degree".equals(measure) || temperature(tokens, numeral))) {
      int last = measure == null ? numeral.last() : next;
      int first = Math.min(numeral.first(), numeral.digits() - 1);
      return Optional.of(new Unit(Measure.LENGTH_OR_WEIGHT, "degree below zero", first, last));
    }
    if (measure != null) {
      return Optional.of(new Unit(Measure.LENGTH_OR_WEIGHT, measure, numeral.first(), next));
    }
    if (SPANS.contains(lemma)) {
      return Optional.of(new Unit(Measure.DURATION, lemma, numeral.first(), next));
    }
    return Optional.empty();
  }

  /**
   * How strong an earthquake was: a number below ten with a decimal that stands with the word, or
   * behind it in a sentence, as in "puts its magnitude at 5.4, but others said it was 5.6".
   */
  private static boolean magnitude(List<Token> tokens, Numeral numeral) {
    if (!Words.at(tokens, numeral.digits()).matches("\\d\\.\\d")) {
      return false;
    }
    for (int i = numeral.last() + 1; i <= numeral.last() + 2; i++) {
      if (Words.at(tokens, i).equals(MAGNITUDE)
          || WordNet.isKindOf(Words.lemma(tokens, i), "earthquake")) {
        return true;
      }
    }
    for (int i = 0; i < numeral.digits(); i++) {
      if (Words.at(tokens, i).equals(MAGNITUDE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean temperature(List<Token> tokens, Numeral numeral) {
    for (int i = numeral.digits() - 2; i >= Math.max(0, numeral.digits() - 5); i--) {
      if (Words.lemma(tokens, i).equals("temperature")) {
        return true;
      }
    }
    return false;
  }

  /** "$US1 million ($1.52 million)": the second sum is the first in another dollar. */
  private static boolean converted(List<Token> tokens, Numeral numeral) {
    int open = numeral.digits() - 2;
    if (!Words.at(tokens, open).equals("(")) {
      return false;
    }
    String sign = Words.at(tokens, numeral.digits() - 1);
    for (int i = Math.max(0, open - 4); i < open; i++) {
      if (Words.at(tokens, i).equals(sign)) {
        return true;
      }
    }
    return false;
  }
}
