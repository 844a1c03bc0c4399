package org.crosscheck.mention.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.time.TimeExpression.Bound;
import org.crosscheck.mention.time.TimeExpression.Clock;
import org.crosscheck.mention.time.TimeExpression.Part;
import org.crosscheck.model.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads clock times, days and dates: "10:30 p.m.", "4.30pm", "just after midnight", "2045 GMT",
 * "late Wednesday night", "Sunday, Feb. 12, 2017". What stands together is one expression.
 */
public final class TimeReader {

  private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final ImmutableMap<String, Month> MONTHS = months();

  /** Hours of the parts of a day, generously; what is late ends at midnight. */
  private static final ImmutableMap<String, Part> PARTS =
      ImmutableMap.<String, Part>builder()
          .put("morning", new Part(0, 12))
          .put("early morning", new Part(0, 9))
          .put("late morning", new Part(9, 12))
          .put("afternoon", new Part(12, 19))
          .put("late afternoon", new Part(15, 19))
          .put("early afternoon", new Part(12, 16))
          .put("evening", new Part(16, 24))
          .put("early evening", new Part(16, 21))
          .put("late evening", new Part(19, 24))
          .put("night", new Part(17, 28))
          .put("late night", new Part(20, 24))
          .buildOrThrow();

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])[:.]?([0-5]\\d)");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final ImmutableSet<String> NEAR =
      ImmutableSet.of("about", "around", "approximately", "roughly", "circa", "nearly");

  private static final String JUST = "just";

  private static final ImmutableSet<String> LITTLE =
      ImmutableSet.of(JUST, "shortly", "soon", "little", "moments", "minutes");

  private static final ImmutableSet<String> JOINTS =
      ImmutableSet.of(",", "on", "at", "in", "the", "of", "(", "that");

  private TimeReader() {}

  /** The expressions of a sentence, in order. */
  public static List<TimeExpression> read(List<Token> tokens) {
    List<TimeExpression> found = new ArrayList<>();
    TimeExpression open = null;
    for (int i = 0; i < tokens.size(); i++) {
      Optional<TimeExpression> piece = piece(tokens, i);
      if (piece.isEmpty()) {
        continue;
      }
      TimeExpression next = piece.get();
      if (open != null && joined(tokens, open.last(), next.first()) && fits(open, next)) {
        open = merged(open, next);
      } else {
        if (open != null) {
          found.add(open);
        }
        open = next;
      }
      i = next.last();
    }
    if (open != null) {
      found.add(open);
    }
    return settled(found);
  }

  /** Clock times of which only the part of the day tells the half: "Tuesday night about 11:30". */
  private static List<TimeExpression> settled(List<TimeExpression> found) {
    List<Part> parts =
        found.stream().map(TimeExpression::part).filter(Objects::nonNull).distinct().toList();
    Part only = parts.size() == 1 ? parts.get(0) : null;
    return found.stream()
        .map(each -> each.settled(each.part() != null ? each.part() : only))
        .filter(each -> each.clock() != null || each.part() != null || each.day())
        .toList();
  }

  private static boolean joined(List<Token> tokens, int last, int first) {
    if (first - last > 4) {
      return false;
    }
    for (int i = last + 1; i < first; i++) {
      if (!JOINTS.contains(Words.at(tokens, i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two pieces give different parts of one time. */
  private static boolean fits(TimeExpression one, TimeExpression other) {
    return !(one.clock() != null && other.clock() != null)
        && !(one.weekday() != null && other.weekday() != null)
        && !(one.date() != null && other.date() != null)
        && !(one.part() != null && other.part() != null);
  }

  private static TimeExpression merged(TimeExpression one, TimeExpression other) {
    return new TimeExpression(
        one.first(),
        other.last(),
        one.clock() != null ? one.clock() : other.clock(),
        one.part() != null ? one.part() : other.part(),
        one.weekday() != null ? one.weekday() : other.weekday(),
        one.date() != null ? one.date() : other.date(),
        Math.max(one.year(), other.year()));
  }

  private static Optional<TimeExpression> piece(List<Token> tokens, int i) {
    return clock(tokens, i)
        .or(() -> date(tokens, i))
        .or(() -> weekday(tokens, i))
        .or(() -> part(tokens, i));
  }

  private static Optional<TimeExpression> clock(List<Token> tokens, int i) {
    String word = Words.at(tokens, i);
    if (word.equals("noon") || word.equals("midnight")) {
      return Optional.of(clock(tokens, i, i, word.equals("noon") ? 12 : 0, 0, false));
    }
    if (word.isEmpty() || !Character.isDigit(word.codePointAt(0))) {
      return Optional.empty();
    }
    int end = i;
    StringBuilder digits = new StringBuilder(word);
    // Text rebuilt from tokens has the marks of a time apart: "9: 25".
    if (word.length() <= 2
        && (Words.at(tokens, i + 1).equals(":") || Words.at(tokens, i + 1).equals("."))
        && Words.at(tokens, i + 2).matches("\\d\\d")) {
      digits.append(':').append(Words.at(tokens, i + 2));
      end = i + 2;
    }
    if (Words.at(tokens, i - 1).equals("(") || stretch(tokens, i, end)) {
      return Optional.empty();
    }
    int half = half(tokens, end + 1);
    Matcher matcher = CLOCK.matcher(digits);
    if (half != 0 && matcher.matches()) {
      int hour = Integer.parseInt(matcher.group(1));
      int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
      if (hour < 1 || hour > 12 || minute > 59) {
        return Optional.empty();
      }
      int last = end + Math.abs(half);
      return Optional.of(
          clock(tokens, i, last, hour % 12 + (half(tokens, end + 1, "p") ? 12 : 0), minute, false));
    }
    Matcher military =
        MILITARY.matcher(digits.length() == 4 && digits.indexOf(":") == 1 ? "0" + digits : digits);
    String after = Words.at(tokens, end + 1);
    if (military.matches()
        && (after.equals("gmt") || after.equals("hours") || after.equals("hrs"))) {
      return Optional.of(
          clock(
              tokens,
              i,
              end + 1,
              Integer.parseInt(military.group(1)),
              Integer.parseInt(military.group(2)),
              false));
    }
    if (matcher.matches() && opens(tokens, i, matcher.group(2) != null)) {
      int hour = Integer.parseInt(matcher.group(1));
      int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
      if (hour >= 1 && hour <= 12 && minute <= 59) {
        return Optional.of(clock(tokens, i, end, hour % 12, minute, true));
      }
    }
    return Optional.empty();
  }

  /** Whether a number without "a.m." is a time: "at 11:30", "about 11 Tuesday night". */
  private static boolean opens(List<Token> tokens, int i, boolean minutes) {
    String before = Words.at(tokens, i - 1);
    boolean about = NEAR.contains(before) || before.equals("at");
    boolean little =
        (before.equals("after") || before.equals("before"))
            && LITTLE.contains(Words.at(tokens, i - 2));
    return (about || little) && (minutes || weekday(tokens, i + 1).isPresent());
  }

  /** "between 8 and 8:30 p.m.", "from midnight to 7 am": no single time. */
  private static boolean stretch(List<Token> tokens, int first, int last) {
    for (int i = Math.max(0, first - 4); i < first; i++) {
      String word = Words.at(tokens, i);
      if (word.equals("between") || word.equals("from")) {
        return true;
      }
    }
    return Words.at(tokens, last + 1).equals("-");
  }

  /** How many tokens "a.m." takes from here; 0 where it does not stand here. */
  private static int half(List<Token> tokens, int i) {
    String word = Words.at(tokens, i).replace(".", "");
    if (word.equals("am") || word.equals("pm")) {
      return 1;
    }
    boolean split =
        (word.equals("a") || word.equals("p"))
            && Words.at(tokens, i + 1).replace(".", "").equals("m");
    return split ? 2 : 0;
  }

  private static boolean half(List<Token> tokens, int i, String letter) {
    return Words.at(tokens, i).startsWith(letter);
  }

  private static TimeExpression clock(
      List<Token> tokens, int first, int last, int hour, int minute, boolean open) {
    String before = Words.at(tokens, first - 1);
    String two = Words.at(tokens, first - 2);
    Bound bound = Bound.EXACT;
    int from = first;
    if (NEAR.contains(before)) {
      bound = Bound.ABOUT;
      from = first - 1;
    } else if ((before.equals("after") || before.equals("past")) && LITTLE.contains(two)) {
      bound = two.equals(JUST) ? Bound.JUST_AFTER : Bound.AFTER;
      from = first - 2;
    } else if (before.equals("before") && LITTLE.contains(two)) {
      bound = two.equals(JUST) ? Bound.JUST_BEFORE : Bound.BEFORE;
      from = first - 2;
    } else if (before.equals("before") || before.equals("after")) {
      bound = before.equals("before") ? Bound.EARLIER : Bound.LATER;
    }
    return new TimeExpression(
        from, last, new Clock(LocalTime.of(hour, minute), bound, open), null, null, null, 0);
  }

  private static Optional<TimeExpression> date(List<Token> tokens, int i) {
    Month month = MONTHS.get(Words.at(tokens, i));
    if (month != null && capital(tokens, i)) {
      Optional<Integer> day = day(tokens, i + 1, month);
      if (day.isPresent() && !Words.at(tokens, i + 2).equals(":")) {
        int last = i + 1;
        int year = year(tokens, last + 1);
        last = year == 0 ? last : Words.at(tokens, last + 1).equals(",") ? last + 2 : last + 1;
        return Optional.of(dated(i, last, MonthDay.of(month, day.get()), year));
      }
    }
    Month after = MONTHS.get(Words.at(tokens, i + 1));
    if (after != null && capital(tokens, i + 1)) {
      Optional<Integer> day = day(tokens, i, after);
      if (day.isPresent() && !Words.at(tokens, i).contains(".")) {
        int year = year(tokens, i + 2);
        int last = year == 0 ? i + 1 : Words.at(tokens, i + 2).equals(",") ? i + 3 : i + 2;
        return Optional.of(dated(i, last, MonthDay.of(after, day.get()), year));
      }
    }
    return Optional.empty();
  }

  private static TimeExpression dated(int first, int last, MonthDay date, int year) {
    return new TimeExpression(first, last, null, null, null, date, year);
  }

  private static boolean capital(List<Token> tokens, int i) {
    return Character.isUpperCase(tokens.get(i).word().codePointAt(0));
  }

  private static Optional<Integer> day(List<Token> tokens, int i, Month month) {
    Matcher matcher = DAY.matcher(Words.at(tokens, i));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(matcher.group(1));
    return day >= 1 && day <= month.maxLength() ? Optional.of(day) : Optional.empty();
  }

  private static int year(List<Token> tokens, int i) {
    int at = Words.at(tokens, i).equals(",") ? i + 1 : i;
    return YEAR.matcher(Words.at(tokens, at)).matches()
        ? Integer.parseInt(Words.at(tokens, at))
        : 0;
  }

  private static Optional<TimeExpression> weekday(List<Token> tokens, int i) {
    DayOfWeek weekday = WEEKDAYS.get(Words.at(tokens, i));
    if (weekday == null || !capital(tokens, i)) {
      return Optional.empty();
    }
    String before = Words.at(tokens, i - 1);
    boolean qualified = before.equals("late") || before.equals("early");
    Optional<Part> part = named(tokens, i + 1, qualified ? before + " " : "");
    if (part.isPresent()) {
      return Optional.of(
          new TimeExpression(qualified ? i - 1 : i, i + 1, null, part.get(), weekday, null, 0));
    }
    Part whole =
        before.equals("early") ? new Part(0, 9) : before.equals("late") ? new Part(12, 24) : null;
    return Optional.of(new TimeExpression(qualified ? i - 1 : i, i, null, whole, weekday, null, 0));
  }

  private static Optional<Part> named(List<Token> tokens, int i, String qualifier) {
    String word = Words.at(tokens, i);
    @Nullable Part exact = PARTS.get(qualifier + word);
    return Optional.ofNullable(exact != null ? exact : PARTS.get(word));
  }

  private static Optional<TimeExpression> part(List<Token> tokens, int i) {
    if (!PARTS.containsKey(Words.at(tokens, i)) || tokens.get(i).tag().equals("NNS")) {
      return Optional.empty();
    }
    String before = Words.at(tokens, i - 1);
    if (before.equals("early") || before.equals("late")) {
      return Optional.of(
          new TimeExpression(
              i - 1, i, null, named(tokens, i, before + " ").orElseThrow(), null, null, 0));
    }
    return Optional.of(
        new TimeExpression(i, i, null, named(tokens, i, "").orElseThrow(), null, null, 0));
  }

  /** The month that a word names, in full or cut short with a point; empty for any other word. */
  static Optional<Month> month(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MONTHS.get(plain))
        .filter(month -> plain.endsWith(".") || plain.equals(full(month)));
  }

  private static String full(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private static ImmutableMap<String, DayOfWeek> weekdays() {
    ImmutableMap.Builder<String, DayOfWeek> names = ImmutableMap.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), day);
    }
    return names.buildOrThrow();
  }

  /** Full names, and the short ones of the Associated Press with and without their point. */
  private static ImmutableMap<String, Month> months() {
    ImmutableMap.Builder<String, Month> names = ImmutableMap.builder();
    for (Month month : Month.values()) {
      String full = full(month);
      names.put(full, month);
      for (int length : month == Month.SEPTEMBER ? new int[] {3, 4} : new int[] {3}) {
        String brief = full.substring(0, length);
        if (!brief.equals(full)) {
          names.put(brief, month);
        }
        names.put(brief + ".", month);
      }
    }
    return names.buildOrThrow();
  }
}
