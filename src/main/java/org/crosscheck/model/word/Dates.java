package org.crosscheck.model.word;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them. */
public final class Dates {

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b");

  private Dates() {}

  /** "2022-02-10 or later" as "10 February 2022 or later"; what is no date stays as it is. */
  public static String spoken(String words) {
    return ISO.matcher(words)
        .replaceAll(
            match -> {
              int month = Integer.parseInt(match.group(2));
              return month < 1 || month > 12
                  ? Matcher.quoteReplacement(match.group())
                  : Integer.parseInt(match.group(3))
                      + " "
                      + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                      + " "
                      + match.group(1);
            });
  }
}
