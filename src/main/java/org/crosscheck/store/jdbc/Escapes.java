package org.crosscheck.store.jdbc;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes characters that a database refuses or changes, the zero character and lone halves of a
 * surrogate pair, as the control character SUBSTITUTE and four hexadecimal digits.
 */
final class Escapes {

  private static final char SUBSTITUTE = '\u001A';
  private static final Pattern REFUSED =
      Pattern.compile(
          "[\u0000\u001A]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
  private static final Pattern ESCAPED = Pattern.compile("\u001A([0-9a-f]{4})");

  private Escapes() {}

  /** As the database keeps it. */
  static String out(String text) {
    return REFUSED
        .matcher(text)
        .replaceAll(
            match ->
                String.format(Locale.ROOT, "%c%04x", SUBSTITUTE, (int) match.group().charAt(0)));
  }

  /** As it was. */
  static String in(String kept) {
    return kept.indexOf(SUBSTITUTE) < 0
        ? kept
        : ESCAPED
            .matcher(kept)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(match.group(1), 16))));
  }
}
