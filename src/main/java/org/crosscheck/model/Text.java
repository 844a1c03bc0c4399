package org.crosscheck.model;

import java.util.Arrays;

/**
 * A text addressed by Unicode code points, as every offset in findings.json is, while Java's
 * strings and CoreNLP count UTF-16 units. The two differ after the first emoji.
 */
public final class Text {

  private final String string;

  /** UTF-16 offset of each code point and of the end; null while both counts are the same. */
  private final int @org.jspecify.annotations.Nullable [] units;

  public Text(String string) {
    this.string = string;
    int codePoints = string.codePointCount(0, string.length());
    if (codePoints == string.length()) {
      units = null;
    } else {
      int[] offsets = new int[codePoints + 1];
      for (int i = 0, unit = 0; i <= codePoints; i++) {
        offsets[i] = unit;
        if (i < codePoints) {
          unit += Character.charCount(string.codePointAt(unit));
        }
      }
      units = offsets;
    }
  }

  /** Number of code points. */
  public int length() {
    return units == null ? string.length() : units.length - 1;
  }

  /** The UTF-16 offset of a code point, for use with {@link #string()}. */
  public int unitOf(int codePoint) {
    return units == null ? codePoint : units[codePoint];
  }

  /** The code point that holds a UTF-16 offset. */
  public int codePointOf(int unit) {
    if (units == null) {
      return unit;
    }
    int found = Arrays.binarySearch(units, unit);
    return found >= 0 ? found : -found - 2;
  }

  /** The span of a stretch given in UTF-16 offsets. */
  public Span spanOfUnits(int start, int end) {
    return new Span(codePointOf(start), codePointOf(end));
  }

  /** The exact characters of a span. */
  public String slice(Span span) {
    return string.substring(unitOf(span.start()), unitOf(span.end()));
  }

  /** The exact characters from one code point to another, possibly none. */
  public String slice(int start, int end) {
    return string.substring(unitOf(start), unitOf(end));
  }

  /** The whole text. */
  public String string() {
    return string;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.string.equals(string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}
