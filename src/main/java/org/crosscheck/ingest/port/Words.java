package org.crosscheck.ingest.port;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as they print: of markup, spacing and characters that show nothing no trace is left. */
public final class Words {

  /**
   * Soft hyphens, zero-width spaces and marks of byte order, which only say where a line breaks.
   */
  private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00AD\u200B\uFEFF\u2060");

  private static final Splitter BREAK =
      Splitter.on(Pattern.compile("[\n\r\u2028\u2029\u0085]+")).omitEmptyStrings();

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** On one line, single-spaced, whole; empty for null. */
  public static String line(@Nullable String words) {
    if (words == null) {
      return "";
    }
    StringBuilder line = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
        space = true;
      } else if (!INVISIBLE.matches((char) Math.min(c, 0xFFFF)) && !Character.isISOControl(c)) {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
      }
    }
    return line.toString();
  }

  /** Each of its lines so, none of them empty, parted by one line feed. */
  static String lines(@Nullable String words) {
    if (words == null) {
      return "";
    }
    StringBuilder lines = new StringBuilder(words.length());
    for (String each : BREAK.split(words)) {
      String line = line(each);
      if (!line.isEmpty()) {
        lines.append(lines.length() == 0 ? "" : "\n").append(line);
      }
    }
    return lines.toString();
  }

  /** At most so many code points. */
  public static String cut(String line, int most) {
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
  }

  /** The letters and digits alone, to compare by. */
  public static String letters(@Nullable String words) {
    return words == null
        ? ""
        : NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
