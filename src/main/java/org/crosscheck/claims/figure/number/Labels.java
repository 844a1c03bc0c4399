package org.crosscheck.claims.figure.number;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.number.Numeral;
import org.crosscheck.model.annotation.Token;

/** Numbers that name something rather than count it: dates, times, routes, pages, parts. */
final class Labels {

  private static final ImmutableSet<String> MONTHS =
      Stream.of(Month.values())
          .flatMap(
              month ->
                  Stream.of(TextStyle.FULL, TextStyle.SHORT)
                      .map(style -> month.getDisplayName(style, Locale.ENGLISH)))
          .flatMap(name -> Stream.of(name, name + "."))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> CLOCK =
      ImmutableSet.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "gmt", "o'clock");

  /** Marks that join the numbers of a time, a date or a score. */
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of(":", "/");

  /** What is done with a telephone number. */
  private static final ImmutableSet<String> DIAL = ImmutableSet.of("call", "dial", "phone");

  private static final ImmutableSet<String> SHARES = ImmutableSet.of("some", "most");

  private static final ImmutableSet<String> ONE = ImmutableSet.of("one", "1", "among");

  private static final ImmutableSet<String> DETERMINERS =
      ImmutableSet.of("the", "his", "her", "their", "at", "least");

  private static final ImmutableSet<String> ONLY_THERE =
      ImmutableSet.of(
          "else",
          "inside",
          "outside",
          "aboard",
          "other",
          "seriously",
          "badly",
          "critically",
          "fatally",
          "in",
          "at",
          "on",
          "from",
          "yet",
          "until");

  /** How many words after nobody tell of whom it is said. */
  private static final int REACH = 6;

  private static final BigDecimal YEARS_BEGIN = BigDecimal.valueOf(1500);
  private static final BigDecimal YEARS_END = BigDecimal.valueOf(2100);

  private Labels() {}

  /** "No one was hurt". */
  static boolean none(List<Token> tokens, Numeral numeral) {
    return Words.at(tokens, numeral.digits()).equals("one")
        && Words.at(tokens, numeral.digits() - 1).equals("no");
  }

  /** "No one else was hurt", "no one was hurt inside", "no one was seriously hurt": others were. */
  private static boolean onlyThere(List<Token> tokens, Numeral numeral) {
    return IntStream.rangeClosed(1, REACH)
        .mapToObj(i -> Words.at(tokens, numeral.last() + i))
        .anyMatch(ONLY_THERE::contains);
  }

  static boolean label(List<Token> tokens, Numeral numeral) {
    String before = Words.at(tokens, numeral.digits() - 1);
    String after = Words.at(tokens, numeral.last() + 1);
    String two = Words.at(tokens, numeral.first() - 2);
    if (Words.at(tokens, numeral.first() - 1).equals("other") && two.equals("the")) {
      return true;
    }
    if (none(tokens, numeral) && onlyThere(tokens, numeral)) {
      return true;
    }
    if (after.startsWith("½") || after.startsWith("¼")) {
      return true;
    }
    if (CLOCK.contains(after) || MONTHS.contains(before) || partOf(tokens, numeral)) {
      return true;
    }
    if (!digits(tokens, numeral)) {
      return false;
    }
    if (MONTHS.contains(after) || after.equals("block") || before.equals("#")) {
      return true;
    }
    if (JOINTS.contains(before) || JOINTS.contains(after) || before.equals("-")) {
      return true;
    }
    if (DIAL.contains(Words.lemma(tokens, numeral.digits() - 1)) || year(tokens, numeral)) {
      return true;
    }
    return numeral.digits() > 0
        && tokens.get(numeral.digits() - 1).isProperNoun()
        && numeral.first() == numeral.digits();
  }

  private static boolean digits(List<Token> tokens, Numeral numeral) {
    int first = Words.at(tokens, numeral.digits()).codePointAt(0);
    return Character.isDigit(first) || first == '.';
  }

  private static boolean year(List<Token> tokens, Numeral numeral) {
    return numeral.last() == numeral.digits()
        && Words.at(tokens, numeral.digits()).length() == 4
        && numeral.low().compareTo(YEARS_BEGIN) > 0
        && numeral.low().compareTo(YEARS_END) < 0;
  }

  /**
   * "3 of 12": neither the part nor the whole is a count of its own; the whole of "one of 12" is.
   */
  private static boolean partOf(List<Token> tokens, Numeral numeral) {
    boolean of = Words.at(tokens, numeral.last() + 1).equals("of");
    if (of && numeral.low().compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    int next = numeral.last() + 2;
    if (of && next < tokens.size() && tokens.get(next).isNumber()) {
      return true;
    }
    int before = numeral.first() - 1;
    while (DETERMINERS.contains(Words.at(tokens, before))) {
      before--;
    }
    return before > 0
        && Words.at(tokens, before).equals("of")
        && !ONE.contains(Words.at(tokens, before - 1))
        && (tokens.get(before - 1).isNumber() || SHARES.contains(Words.at(tokens, before - 1)));
  }

  /** Whether it says how many there are, one of whom the sentence tells of: "one of 12 men". */
  static boolean whole(List<Token> tokens, Numeral numeral) {
    int before = numeral.first() - 1;
    while (DETERMINERS.contains(Words.at(tokens, before))) {
      before--;
    }
    return Words.at(tokens, before).equals("among")
        || (Words.at(tokens, before).equals("of") && ONE.contains(Words.at(tokens, before - 1)));
  }

  /** An age or a label between commas: "Smith, 20, and Jones, 19, were killed". */
  static boolean aside(List<Token> tokens, Numeral numeral) {
    if (!digits(tokens, numeral)) {
      return false;
    }
    String before = Words.at(tokens, numeral.digits() - 1);
    String after = Words.at(tokens, numeral.last() + 1);
    return before.equals(",")
        || before.startsWith("age")
        || before.equals("and")
        || after.equals(",");
  }
}
