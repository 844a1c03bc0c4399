package org.crosscheck.ingest.port;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages, feeds and messages write them: by ISO 8601 in all its forms, by RFC 822,
 * and in English. A time whose zone is not said is no moment, and gives its day alone.
 */
public final class WrittenDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Of the names that stand for several zones the one that English newsrooms mean. */
  private static final ImmutableMap<String, Integer> ZONES =
      ImmutableMap.<String, Integer>builder()
          .put("z", 0)
          .put("ut", 0)
          .put("utc", 0)
          .put("gmt", 0)
          .put("bst", 1)
          .put("cet", 1)
          .put("cest", 2)
          .put("est", -5)
          .put("edt", -4)
          .put("cst", -6)
          .put("cdt", -5)
          .put("mst", -7)
          .put("mdt", -6)
          .put("pst", -8)
          .put("pdt", -7)
          .buildOrThrow();

  private static final String ZONE =
      "(?<zone>(?:GMT|UTC)?[+\\-−]\\d{2}(?::?\\d{2})?|(?i:z|utc?|gmt|bst|ce?st|cet|[emp][sd]t|cdt)\\b)";

  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + "\\s?(?<half>(?i:[ap]\\.?m\\b\\.?))?(?:\\s?"
          + ZONE
          + ")?";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:(?:[T ]|,? at )\\s?" + CLOCK + ")?");

  private static final Pattern BASIC =
      Pattern.compile(
          "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<half>x)?"
              + ZONE
              + "?)?");

  private static final String MONTH =
      "(?<month>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?";

  private static final String BETWEEN = "(?:,| at| -| –| —| \\||, at)*\\s{0,2}";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]"
              + MONTH
              + ",?[ -](?<year>\\d{4})(?:"
              + BETWEEN
              + CLOCK
              + ")?");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b"
              + MONTH
              + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?:"
              + BETWEEN
              + CLOCK
              + ")?");

  private static final Pattern BEFORE = Pattern.compile("\\b" + CLOCK);

  private static final int LONGEST = 200;

  private WrittenDates() {}

  /** The first date that a text writes; null where it writes none, or one that does not exist. */
  public static @Nullable Publication parse(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return null;
    }
    String line = Words.line(text);
    Matcher basic = BASIC.matcher(line);
    if (basic.matches()) {
      return publication(basic, basic);
    }
    for (Pattern form : List.of(ISO, DAY_FIRST, MONTH_FIRST)) {
      Matcher matcher = form.matcher(line);
      if (matcher.find()) {
        Matcher before = BEFORE.matcher(line);
        boolean earlier =
            matcher.group("hour") == null && before.find() && before.end() <= matcher.start();
        return publication(matcher, earlier ? before : matcher);
      }
    }
    return null;
  }

  private static @Nullable Publication publication(Matcher date, Matcher clock) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group("year")),
              month(date.group("month")),
              Integer.parseInt(date.group("day")));
      String zone = clock.group("hour") == null ? null : clock.group("zone");
      if (zone == null) {
        return new Publication(day, null);
      }
      return new Publication(day, OffsetDateTime.of(day, time(clock), offset(zone)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalTime time(Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour"));
    String half = clock.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    String second = clock.group("second");
    return LocalTime.of(
        hour,
        Integer.parseInt(clock.group("minute")),
        second == null ? 0 : Math.min(59, Integer.parseInt(second)));
  }

  private static ZoneOffset offset(String zone) {
    Integer hours = ZONES.get(zone.toLowerCase(Locale.ROOT));
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    String digits = zone.replaceAll("[^\\d]", "");
    int sign = zone.indexOf('+') >= 0 ? 1 : -1;
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
    return ZoneOffset.ofHoursMinutes(
        sign * Integer.parseInt(digits.substring(0, 2)), sign * minutes);
  }
}
