package org.crosscheck.align.act;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;

/**
 * How far back from the report an event is put, as far as its words tell.
 *
 * @param daysBack 0 for the day of the report; empty where nothing is said of it
 * @param weekday a day of the week, where that is all that is said
 */
record EventDay(Optional<Integer> daysBack, Optional<String> weekday) {

  /** Of an event of which no day is told. */
  static final EventDay UNTOLD = new EventDay(Optional.empty(), Optional.empty());

  private static final Pattern AGO =
      Pattern.compile("(\\w+) (minute|hour|day|week|month|year)s? ago");
  private static final Pattern LAST =
      Pattern.compile("\\b(last|previous|earlier this|past) (week|month|year)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");

  static EventDay of(Event event) {
    String words =
        event.participants().stream()
            .filter(each -> each.role().equals("time"))
            .map(Participant::words)
            .reduce("", (a, b) -> a + " " + b)
            .toLowerCase(Locale.ROOT);
    Matcher ago = AGO.matcher(words);
    if (ago.find()) {
      return new EventDay(Optional.of(days(ago.group(2)) * number(ago.group(1))), Optional.empty());
    }
    Matcher last = LAST.matcher(words);
    if (last.find()) {
      return new EventDay(Optional.of(days(last.group(2))), Optional.empty());
    }
    if (words.contains("yesterday")) {
      return new EventDay(Optional.of(1), Optional.empty());
    }
    if (words.matches(".*\\b(today|tonight|this (morning|afternoon|evening)|hours? ago)\\b.*")) {
      return new EventDay(Optional.of(0), Optional.empty());
    }
    Matcher weekday = WEEKDAY.matcher(words);
    return new EventDay(
        Optional.empty(), weekday.find() ? Optional.of(weekday.group()) : Optional.empty());
  }

  private static int days(String unit) {
    return switch (unit) {
      case "day" -> 1;
      case "week" -> 7;
      case "month" -> 30;
      case "year" -> 365;
      default -> 0;
    };
  }

  private static int number(String word) {
    return switch (word) {
      case "a", "an", "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      default -> word.matches("\\d{1,3}") ? Integer.parseInt(word) : 5;
    };
  }

  /** Whether the two are surely, or as far as one can tell, of other days. */
  boolean apartFrom(EventDay other) {
    if (weekday.isPresent() && other.weekday.isPresent()) {
      return !weekday.equals(other.weekday);
    }
    // A report is of its own day: what it puts far back is another event than one it does not date.
    int here = daysBack.orElse(0);
    int there = other.daysBack.orElse(0);
    return Math.abs(here - there) > 1;
  }
}
