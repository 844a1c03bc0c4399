package org.crosscheck.mention.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Moment;

/** Reads every time that a sentence mentions, also months and years that stand alone. */
public final class Times {

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d(?:'?s)?");

  private Times() {}

  /**
   * A time of a sentence.
   *
   * @param first its first token
   * @param last its last
   * @param form what of a time it names, such as "clock" or "day clock": only times of one form are
   *     compared
   * @param moment when, as far as it is a moment
   */
  public record Mentioned(int first, int last, String form, Moment moment) {}

  /** The times of a sentence, in order. */
  public static List<Mentioned> read(AnnotatedArticle article, Sentence sentence) {
    List<Mentioned> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (TimeExpression time : TimeReader.read(sentence.tokens())) {
      for (int i = time.first(); i <= time.last(); i++) {
        taken[i] = true;
      }
      found.add(
          new Mentioned(
              time.first(), time.last(), form(time), Dating.moment(sentence, time, article)));
    }
    for (int i = 0; i < taken.length; i++) {
      Token token = sentence.token(i);
      if (!taken[i] && isYear(sentence, i)) {
        int year = Integer.parseInt(token.word().substring(0, 4));
        int span = token.word().length() > 4 ? 10 : 1;
        int month = i > 0 && !taken[i - 1] ? month(sentence.token(i - 1)) : 0;
        found.add(month > 0 ? months(i - 1, i, year, month) : years(i, year, span));
        taken[i] = true;
        if (month > 0) {
          taken[i - 1] = true;
        }
      }
    }
    for (int i = 0; i < taken.length; i++) {
      int month = taken[i] ? 0 : month(sentence.token(i));
      if (month > 0 && isBareMonth(sentence, i)) {
        found.add(months(i, i, Moment.UNDATED_YEAR, month));
      }
    }
    return found;
  }

  private static String form(TimeExpression time) {
    String day = time.date() != null ? "date" : time.weekday() != null ? "weekday" : "";
    String hour = time.clock() != null ? "clock" : time.part() != null ? "part" : "";
    return (day + " " + hour).trim();
  }

  private static Mentioned years(int at, int year, int span) {
    Moment moment =
        new Moment(
            LocalDate.of(year, 1, 1).atStartOfDay(),
            LocalDate.of(year + span, 1, 1).atStartOfDay(),
            ChronoUnit.YEARS,
            false);
    return new Mentioned(at, at, "year", moment);
  }

  private static Mentioned months(int first, int last, int year, int month) {
    LocalDate from = LocalDate.of(year, month, 1);
    Moment moment =
        new Moment(
            from.atStartOfDay(), from.plusMonths(1).atStartOfDay(), ChronoUnit.MONTHS, false);
    return new Mentioned(first, last, year == Moment.UNDATED_YEAR ? "month" : "month year", moment);
  }

  /** A number that can be a year and counts nothing. */
  private static boolean isYear(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!YEAR.matcher(token.word()).matches()) {
      return false;
    }
    boolean counts =
        sentence.tree().is(at, "nummod")
            && sentence.tree().governor(at) == at + 1
            && sentence.token(at + 1).tag().equals("NNS");
    String before = Words.at(sentence.tokens(), at - 1);
    return !counts && !before.equals("$") && !before.equals("#");
  }

  private static int month(Token token) {
    return token.isProperNoun() ? TimeReader.month(token.word()).map(Month::getValue).orElse(0) : 0;
  }

  private static boolean isBareMonth(Sentence sentence, int at) {
    String before = Words.at(sentence.tokens(), at - 1);
    return before.matches("in|since|until|by|last|next|this|early|late|mid|of|through|from");
  }
}
