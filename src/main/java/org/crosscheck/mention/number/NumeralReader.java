package org.crosscheck.mention.number;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.word.Cardinals;

/**
 * Reads the numbers of a sentence: in digits ("1,000", "93.87", "200, 000"), spelled out
 * ("twenty-five", "a dozen", "two hundred"), mixed ("1.2 million"), vague ("dozens", "tens of
 * thousands"), as ranges ("12 to 15", "between 60 and 100"), each with its hedge.
 */
public final class NumeralReader {

  private static final ImmutableMap<String, Long> SCALES =
      ImmutableMap.<String, Long>builder()
          .put("dozen", 12L)
          .put("hundred", 100L)
          .put("thousand", 1_000L)
          .put("million", 1_000_000L)
          .put("m", 1_000_000L)
          .put("mm", 1_000_000L)
          .put("billion", 1_000_000_000L)
          .put("bn", 1_000_000_000L)
          .put("trillion", 1_000_000_000_000L)
          .buildOrThrow();

  /** Plural scales; "hundreds" is at least two hundred and less than a thousand. */
  private static final ImmutableMap<String, Long> PLURALS =
      ImmutableMap.of("dozens", 12L, "hundreds", 100L, "thousands", 1_000L, "millions", 1_000_000L);

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?|\\.\\d+");

  /** A currency's letters that stand with the digits: "$US1 million", "euro110 billion". */
  private static final Pattern GLUED = Pattern.compile("^(?:us|euro|a|c|nz)\\$?(?=\\d)");

  /** A unit that stands with the digits: "200ft". */
  private static final Pattern UNIT = Pattern.compile("(?<=\\d)(?:ft|m|mm|cm|km|kg|mph)$");

  /** Millions that stand with the digits of a sum: "$200MM", "£1.2m". */
  private static final Pattern MILLIONS = Pattern.compile("([\\d.,]+)mm?");

  private static final Pattern RANGE = Pattern.compile("(\\d+)[-–](\\d+)");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?:ft|m|km|kg)?");

  /** Hedges before a number; the closed class of approximators and bounds. */
  private static final ImmutableMap<String, Hedge> ONE_WORD =
      ImmutableMap.<String, Hedge>builder()
          .put("about", Hedge.ABOUT)
          .put("around", Hedge.ABOUT)
          .put("approximately", Hedge.ABOUT)
          .put("roughly", Hedge.ABOUT)
          .put("some", Hedge.ABOUT)
          .put("estimated", Hedge.ABOUT)
          .put("approximate", Hedge.ABOUT)
          .put("circa", Hedge.ABOUT)
          .put("maybe", Hedge.ABOUT)
          .put("perhaps", Hedge.ABOUT)
          .put("over", Hedge.AT_LEAST)
          .put("under", Hedge.AT_MOST)
          .put("below", Hedge.AT_MOST)
          .buildOrThrow();

  /** What says that a number is not reached, and from what share of it on that is said. */
  private static final ImmutableSet<String> NOT_QUITE = ImmutableSet.of("nearly", "almost");

  private static final BigDecimal NEARLY = new BigDecimal("0.8");

  private static final ImmutableMap<String, Hedge> TWO_WORDS =
      ImmutableMap.<String, Hedge>builder()
          .put("close to", Hedge.ABOUT)
          .put("at least", Hedge.AT_LEAST)
          .put("more than", Hedge.AT_LEAST)
          .put("upwards of", Hedge.AT_LEAST)
          .put("at most", Hedge.AT_MOST)
          .put("up to", Hedge.AT_MOST)
          .put("less than", Hedge.AT_MOST)
          .put("fewer than", Hedge.AT_MOST)
          .put("many as", Hedge.AT_MOST)
          .put("much as", Hedge.AT_MOST)
          .buildOrThrow();

  private static final ImmutableSet<String> PER_CENT = ImmutableSet.of("%", "percent");

  private static final ImmutableSet<String> CURRENCY =
      ImmutableSet.of("$", "us$", "£", "€", "euro");

  private NumeralReader() {}

  /** The numbers of a sentence, in order, not overlapping. */
  public static List<Numeral> read(List<Token> tokens) {
    List<Numeral> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Numeral> numeral = at(tokens, i);
      numeral.ifPresent(found::add);
      i = numeral.map(each -> each.last() + 1).orElse(i + 1);
    }
    return found;
  }

  /** A bare value and the token after it. */
  private record Value(BigDecimal low, BigDecimal high, int end, boolean vague) {}

  private static Optional<Numeral> at(List<Token> tokens, int i) {
    return value(tokens, i)
        .filter(value -> !fraction(tokens, i, value.end()))
        .map(
            value -> {
              Value range = range(tokens, i, value);
              return hedged(tokens, i, range);
            });
  }

  /** "41 / 2", as a tokenizer leaves four and a half: neither number stands for itself. */
  private static boolean fraction(List<Token> tokens, int start, int end) {
    return word(tokens, start - 1).equals("/") || word(tokens, end).equals("/");
  }

  /** "12 to 15", "two or three", "between 60 and 100". */
  private static Value range(List<Token> tokens, int start, Value value) {
    int joined = value.end();
    if (PER_CENT.contains(word(tokens, joined))) {
      joined++;
    } else if (word(tokens, joined).equals("-") && word(tokens, joined + 1).equals("to")) {
      joined++;
    }
    String joint = word(tokens, joined);
    boolean between = joint.equals("and") && word(tokens, start - 1).equals("between");
    boolean to =
        ImmutableSet.of("to", "or", "-", "–").contains(joint)
            && !word(tokens, start - 1).equals("from");
    if (!between && !to) {
      return value;
    }
    Optional<Value> other = value(tokens, joined + 1);
    return other
        .filter(
            each ->
                !PER_CENT.contains(word(tokens, value.end()))
                    || PER_CENT.contains(word(tokens, each.end())))
        .filter(each -> each.low().compareTo(value.low()) > 0)
        .filter(each -> between || near(value, each))
        .map(each -> new Value(value.low(), each.high(), each.end(), false))
        .orElse(value);
  }

  /** Without "between" only what is of one size is a range: scores and dates are not. */
  private static boolean near(Value low, Value high) {
    return high.low().compareTo(low.low().multiply(BigDecimal.valueOf(3))) <= 0;
  }

  private static Numeral hedged(List<Token> tokens, int start, Value value) {
    int first = start;
    int last = value.end() - 1;
    Hedge hedge = value.vague() ? Hedge.ABOUT : Hedge.EXACT;
    boolean range = value.vague() || value.low().compareTo(value.high()) < 0;
    BigDecimal low = value.low();
    while (CURRENCY.contains(word(tokens, first - 1))) {
      first--;
    }
    if (word(tokens, first - 1).equals("the") && word(tokens, first - 2).equals("than")) {
      first--; // "less than the $5 million that others report"
    }
    String before = word(tokens, first - 1);
    String two = word(tokens, first - 2) + " " + before;
    if (two.equals("excess of") && word(tokens, first - 3).equals("in")) {
      hedge = Hedge.AT_LEAST;
      first -= 3;
    } else if (two.equals("fewer than") && word(tokens, first - 3).equals("no")) {
      hedge = Hedge.AT_LEAST;
      first -= 3;
    } else if (TWO_WORDS.containsKey(two)) {
      hedge = TWO_WORDS.getOrDefault(two, hedge);
      first -= 2;
    } else if (ONE_WORD.containsKey(before)) {
      hedge = ONE_WORD.getOrDefault(before, hedge);
      first -= word(tokens, first - 2).equals("an") ? 2 : 1;
    } else if (before.equals("between")) {
      first--;
    } else if (NOT_QUITE.contains(before)) {
      first--;
      hedge = range ? Hedge.ABOUT : Hedge.AT_MOST;
      low = range ? low : low.multiply(NEARLY);
    }
    String after = word(tokens, last + 1) + " " + word(tokens, last + 2);
    if (after.equals("or so")) {
      hedge = Hedge.ABOUT;
      last += 2;
    } else if (after.equals("or more")) {
      hedge = Hedge.AT_LEAST;
      last += 2;
    } else if (word(tokens, last + 1).equals("+")) {
      hedge = Hedge.AT_LEAST;
      last++;
    }
    return new Numeral(first, start, last, low, value.high(), hedge);
  }

  private static Optional<Value> value(List<Token> tokens, int i) {
    return vague(tokens, i).or(() -> pair(tokens, i)).or(() -> scaled(tokens, i));
  }

  private static Optional<Value> vague(List<Token> tokens, int i) {
    String word = word(tokens, i);
    if (word.equals("tens") || word.equals("hundreds")) {
      if (word(tokens, i + 1).equals("of") && PLURALS.containsKey(word(tokens, i + 2))) {
        long scale =
            (word.equals("tens") ? 10L : 100L) * PLURALS.getOrDefault(word(tokens, i + 2), 1L);
        return Optional.of(vagueValue(scale, i + 3));
      }
    }
    Long scale = PLURALS.get(word);
    return scale == null ? Optional.empty() : Optional.of(vagueValue(scale, i + 1));
  }

  private static Value vagueValue(long scale, int end) {
    long most = scale == 12 ? 99 : scale * 10 - 1;
    return new Value(BigDecimal.valueOf(2 * scale), BigDecimal.valueOf(most), end, true);
  }

  /** "15-20" as one token. */
  private static Optional<Value> pair(List<Token> tokens, int i) {
    var matcher = RANGE.matcher(word(tokens, i));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(matcher.group(1));
    BigDecimal high = new BigDecimal(matcher.group(2));
    return low.compareTo(high) < 0
        ? Optional.of(new Value(low, high, i + 1, false))
        : Optional.empty();
  }

  private static Optional<Value> scaled(List<Token> tokens, int i) {
    Optional<Value> plain = plain(tokens, i).or(() -> half(tokens, i));
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Value value = plain.get();
    BigDecimal total = value.low();
    int end = value.end();
    Long scale = SCALES.get(word(tokens, end));
    while (scale != null
        && !(scale == 1_000_000L
            && word(tokens, end).startsWith("m")
            && word(tokens, end).length() < 3
            && !money(tokens, i))) {
      total = total.multiply(BigDecimal.valueOf(scale));
      end++;
      scale = SCALES.get(word(tokens, end));
    }
    if (end > value.end() && total.compareTo(BigDecimal.valueOf(100)) >= 0) {
      int next = word(tokens, end).equals("and") ? end + 1 : end;
      Optional<Value> rest = spelled(tokens, next);
      if (rest.isPresent() && rest.get().low().compareTo(BigDecimal.valueOf(100)) < 0) {
        total = total.add(rest.get().low());
        end = rest.get().end();
      }
    }
    return Optional.of(new Value(total, total, end, value.vague()));
  }

  private static boolean money(List<Token> tokens, int i) {
    return CURRENCY.contains(word(tokens, i - 1));
  }

  /** "a dozen", "half a dozen", "a couple of", "a hundred". */
  private static Optional<Value> half(List<Token> tokens, int i) {
    String word = word(tokens, i);
    int next = i + 1;
    if (word.equals("half")) {
      while (ImmutableSet.of("a", "-").contains(word(tokens, next))) {
        next++;
      }
      return word(tokens, next).equals("dozen")
          ? Optional.of(new Value(new BigDecimal("0.5"), new BigDecimal("0.5"), next, false))
          : Optional.empty();
    }
    if ((word.equals("a") || word.equals("an"))
        && SCALES.containsKey(word(tokens, next))
        && word(tokens, next).length() > 2) {
      return Optional.of(new Value(BigDecimal.ONE, BigDecimal.ONE, next, false));
    }
    if (word.equals("couple") && word(tokens, next).equals("of")) {
      return Optional.of(new Value(new BigDecimal(2), new BigDecimal(3), next, true));
    }
    return Optional.empty();
  }

  private static Optional<Value> plain(List<Token> tokens, int i) {
    Matcher millions = MILLIONS.matcher(word(tokens, i));
    if (money(tokens, i) && millions.matches() && DIGITS.matcher(millions.group(1)).matches()) {
      BigDecimal sum = new BigDecimal(millions.group(1).replace(",", "")).movePointRight(6);
      return Optional.of(new Value(sum, sum, i + 1, false));
    }
    String word = GLUED.matcher(word(tokens, i)).replaceFirst("");
    word = money(tokens, i) ? word : UNIT.matcher(word).replaceFirst("");
    if (!DIGITS.matcher(word).matches()) {
      return spelled(tokens, i);
    }
    StringBuilder digits = new StringBuilder(word.replace(",", ""));
    int end = i + 1;
    while (word.length() <= 3
        && word(tokens, end).equals(",")
        && THOUSANDS.matcher(word(tokens, end + 1)).matches()
        && spaced(tokens, end)) {
      digits.append(UNIT.matcher(word(tokens, end + 1)).replaceFirst(""));
      end += 2;
    }
    BigDecimal number = new BigDecimal(digits.toString());
    return Optional.of(new Value(number, number, end, false));
  }

  /** A comma that belongs to the number has no space before it; lists of numbers look the same, */
  private static boolean spaced(List<Token> tokens, int comma) {
    return tokens.get(comma).span().start() == tokens.get(comma - 1).span().end()
        && !tokens.get(comma - 1).word().startsWith("0");
  }

  private static Optional<Value> spelled(List<Token> tokens, int i) {
    Integer first = Cardinals.WORDS.get(word(tokens, i));
    if (first == null || isName(tokens, i)) {
      return Optional.empty();
    }
    int end = i + 1;
    int total = first;
    if (first >= 20) {
      int next = word(tokens, end).equals("-") ? end + 1 : end;
      Integer unit = Cardinals.WORDS.get(word(tokens, next));
      if (unit != null && unit > 0 && unit < 10) {
        total += unit;
        end = next + 1;
      }
    }
    BigDecimal number = BigDecimal.valueOf(total);
    return Optional.of(new Value(number, number, end, false));
  }

  /** "Three Harbours", "Seven Oaks": a place's name begins so, a headline in capitals does not. */
  private static boolean isName(List<Token> tokens, int i) {
    String word = tokens.get(i).word();
    return Character.isUpperCase(word.codePointAt(0))
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && tokens.get(i).isProperNoun()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isProperNoun();
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
  }
}
