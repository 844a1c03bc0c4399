package org.crosscheck.ingest;

import org.jspecify.annotations.Nullable;

/** Strings of JSON that stand in every line of a report: names, headlines, addresses. */
public final class FieldText {

  /** A name longer than this, in UTF-16 units, is no name. */
  public static final int LONGEST = 2_000;

  private FieldText() {}

  /** Without what no text can hold though JSON can: halves of characters, the zero character. */
  public static String whole(String string) {
    if (string.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
      return string;
    }
    StringBuilder whole = new StringBuilder(string.length());
    string
        .codePoints()
        .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Whole and without the white space around it; null where nothing is left. */
  public static @Nullable String of(String string) {
    String text = whole(string).strip();
    return text.isEmpty() ? null : text;
  }
}
