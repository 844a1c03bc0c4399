package org.crosscheck.mention.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.word.Ordinals;

/** Reads every number that a sentence mentions, with what it is a number of. */
public final class Amounts {

  private static final Pattern TALLY =
      Pattern.compile("(\\d{1,3})[-–](\\d{1,3})(?:[-–](\\d{1,3}))?");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Pattern GLUED_AGE = Pattern.compile("(\\d{1,3})-?year-?olds?");
  private static final Pattern SHORT_AGE = Pattern.compile("(\\d{1,2})(?:yo|y/o)");

  /** Nobody is older. */
  private static final BigDecimal OLDEST = BigDecimal.valueOf(119);

  private Amounts() {}

  /**
   * A number of a sentence.
   *
   * @param kind what sort of number
   * @param first the first token, of the hedge before it
   * @param last the last token, of the unit behind it
   * @param head the token of what is counted or measured; the number's own where there is none
   * @param low the least value meant
   * @param high the greatest
   * @param unit as {@link org.crosscheck.model.claim.Quantity#unit()} has it
   * @param hedge how exactly it is meant
   */
  public record Mentioned(
      Kind kind,
      int first,
      int last,
      int head,
      BigDecimal low,
      BigDecimal high,
      String unit,
      Hedge hedge) {

    /** The sort of quantity it is. */
    public Measure measure() {
      return switch (kind) {
        case MONEY -> Measure.MONEY;
        case PERCENTAGE -> Measure.PERCENTAGE;
        case MEASURE -> Measure.LENGTH_OR_WEIGHT;
        case DURATION -> Measure.DURATION;
        case AGE -> Measure.AGE;
        case ORDINAL -> Measure.ORDINAL;
        default -> Measure.COUNT;
      };
    }
  }

  /**
   * The numbers of a sentence, in order.
   *
   * @param taken tokens that are part of a time
   */
  public static List<Mentioned> read(Sentence sentence, boolean[] taken) {
    List<Mentioned> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    boolean[] read = taken.clone();
    for (int i = 0; i < tokens.size(); i++) {
      if (!read[i]) {
        inOneWord(tokens, i).ifPresent(each -> take(each, read, found));
      }
    }
    for (Numeral numeral : NumeralReader.read(tokens)) {
      if (!anyOf(read, numeral.digits(), numeral.last())) {
        take(plain(sentence, numeral), read, found);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!read[i]) {
        ordinal(sentence, i).ifPresent(each -> take(each, read, found));
      }
    }
    found.sort(Comparator.comparingInt(Mentioned::first));
    return found;
  }

  private static Optional<Mentioned> inOneWord(List<Token> tokens, int i) {
    return tally(tokens, i).or(() -> gluedAge(tokens, i));
  }

  private static void take(Mentioned each, boolean[] read, List<Mentioned> found) {
    found.add(each);
    for (int i = each.first(); i <= each.last(); i++) {
      read[i] = true;
    }
  }

  private static boolean anyOf(boolean[] read, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (read[i]) {
        return true;
      }
    }
    return false;
  }

  /** "3-1", "52-48", "14 - 1", "52 to 48": two numbers that are one result. */
  private static Optional<Mentioned> tally(List<Token> tokens, int i) {
    Matcher glued = TALLY.matcher(tokens.get(i).word());
    if (glued.matches() && !nextIsUnit(tokens, i + 1)) {
      return Optional.of(tally(i, i, glued.group(1), glued.group(2)));
    }
    boolean parted =
        i + 2 < tokens.size()
            && tokens.get(i).word().matches("\\d{1,3}")
            && tokens.get(i + 1).word().matches("-|–")
            && tokens.get(i + 2).word().matches("\\d{1,3}");
    return parted && !nextIsUnit(tokens, i + 3)
        ? Optional.of(tally(i, i + 2, tokens.get(i).word(), tokens.get(i + 2).word()))
        : Optional.empty();
  }

  private static boolean nextIsUnit(List<Token> tokens, int i) {
    String word = Words.at(tokens, i);
    return word.matches(
        "years?|days?|hours?|minutes?|weeks?|months?|percent|%|people|feet|miles?|-");
  }

  /** A tally's value puts the larger number first, as one side's win is the other's loss. */
  private static Mentioned tally(int first, int last, String one, String other) {
    int a = Integer.parseInt(one);
    int b = Integer.parseInt(other);
    return new Mentioned(
        Kind.TALLY,
        first,
        last,
        first,
        BigDecimal.valueOf(Math.min(a, b)),
        BigDecimal.valueOf(Math.max(a, b)),
        "tally",
        Hedge.EXACT);
  }

  private static Optional<Mentioned> gluedAge(List<Token> tokens, int i) {
    String word = Words.at(tokens, i);
    for (Pattern pattern : new Pattern[] {GLUED_AGE, SHORT_AGE}) {
      Matcher matcher = pattern.matcher(word);
      if (matcher.matches()) {
        return Optional.of(age(i, i, i, new BigDecimal(matcher.group(1)), Hedge.EXACT));
      }
    }
    return Optional.empty();
  }

  private static Mentioned age(int first, int last, int head, BigDecimal years, Hedge hedge) {
    return new Mentioned(Kind.AGE, first, last, head, years, years, "year", hedge);
  }

  private static Mentioned plain(Sentence sentence, Numeral numeral) {
    List<Token> tokens = sentence.tokens();
    Optional<Mentioned> age = age(tokens, numeral);
    if (age.isPresent()) {
      return age.get();
    }
    Optional<Unit> unit = Unit.of(tokens, numeral);
    if (unit.isPresent()) {
      Unit each = unit.get();
      Kind kind =
          switch (each.measure()) {
            case MONEY -> Kind.MONEY;
            case PERCENTAGE -> Kind.PERCENTAGE;
            case LENGTH_OR_WEIGHT -> Kind.MEASURE;
            case DURATION -> Kind.DURATION;
            case AGE -> Kind.AGE;
            case ORDINAL -> Kind.ORDINAL;
            case COUNT -> Kind.COUNT;
          };
      return new Mentioned(
          kind,
          Math.min(each.first(), numeral.first()),
          Math.max(each.last(), numeral.last()),
          head(sentence, numeral),
          numeral.low(),
          numeral.high(),
          each.name(),
          numeral.hedge());
    }
    return new Mentioned(
        Kind.COUNT,
        numeral.first(),
        numeral.last(),
        head(sentence, numeral),
        numeral.low(),
        numeral.high(),
        "",
        numeral.hedge());
  }

  /** "25-year-old", "aged 25", "age 25", "Ann Lee, 25,", "a man, 25, of". */
  private static Optional<Mentioned> age(List<Token> tokens, Numeral numeral) {
    int next = numeral.last() + 1;
    int old = next;
    while (Words.at(tokens, old).equals("-")) {
      old++;
    }
    boolean young =
        numeral.low().compareTo(numeral.high()) == 0 && numeral.low().compareTo(OLDEST) <= 0;
    if (!young) {
      return Optional.empty();
    }
    String unit = Words.at(tokens, old);
    if (unit.matches("years?|yrs?") || unit.startsWith("year-old")) {
      int last = old;
      int behind = old + 1;
      while (Words.at(tokens, behind).equals("-")) {
        behind++;
      }
      boolean of =
          Words.at(tokens, behind).equals("of") && Words.at(tokens, behind + 1).equals("age");
      if (unit.startsWith("year-old") || Words.at(tokens, behind).startsWith("old") || of) {
        last = unit.startsWith("year-old") ? old : of ? behind + 1 : behind;
        return Optional.of(age(numeral.first(), last, last, numeral.low(), numeral.hedge()));
      }
      return Optional.empty();
    }
    String before = Words.at(tokens, numeral.first() - 1);
    boolean whole = numeral.low().scale() <= 0 && numeral.digits() == numeral.last();
    if (whole && (before.equals("aged") || before.equals("age"))) {
      return Optional.of(
          age(
              numeral.first() - 1,
              numeral.last(),
              numeral.digits(),
              numeral.low(),
              numeral.hedge()));
    }
    boolean apposed =
        whole
            && (before.equals(",") || before.equals("("))
            && numeral.first() > 1
            && tokens.get(numeral.first() - 2).isNoun()
            && Words.at(tokens, numeral.digits()).matches("\\d{1,2}")
            && Words.at(tokens, next).matches("[,.;)]|of|and|was|is|who|were|had|from||—|--");
    return apposed
        ? Optional.of(
            age(numeral.first(), numeral.last(), numeral.digits(), numeral.low(), numeral.hedge()))
        : Optional.empty();
  }

  private static int head(Sentence sentence, Numeral numeral) {
    for (int i = numeral.last(); i >= numeral.digits(); i--) {
      int governor = sentence.tree().governor(i);
      boolean counts = sentence.tree().is(i, "nummod", "compound", "amod", "dep", "advmod");
      if (governor >= 0 && counts && sentence.token(governor).isNoun() && governor > i) {
        return governor;
      }
    }
    return numeral.digits();
  }

  private static Optional<Mentioned> ordinal(Sentence sentence, int i) {
    String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
    String figures = Ordinals.figures(word);
    if (!ORDINAL.matcher(figures).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(figures.replaceAll("\\D", ""));
    int governor = sentence.tree().governor(i);
    int head = governor > i && sentence.token(governor).isNoun() ? governor : i;
    return Optional.of(new Mentioned(Kind.ORDINAL, i, i, head, value, value, "", Hedge.EXACT));
  }
}
