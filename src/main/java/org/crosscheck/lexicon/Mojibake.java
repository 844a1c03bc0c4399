package org.crosscheck.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Mends text in UTF-8 that somebody read as Windows-1252 or Latin-1: {@code â€™} was ’, and {@code
 * Ã©} was é. Only sequences are touched that stand in no correct text: those of punctuation, of
 * letters and signs of Latin-1 and its neighbour, and of emoji; where the same characters could be
 * meant, as in {@code CAFÉ…}, nothing is.
 */
public final class Mojibake {

  /** Text that was misread twice, or three times, is found now and then; four times never was. */
  private static final int MOST_TIMES = 3;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int NONE = -1;

  private Mojibake() {}

  /**
   * Text that has been mended.
   *
   * @param text the same as before where nothing was broken
   * @param count how many characters were mended
   * @param example one of them, as it was meant; empty without
   * @param places where each character of the text stood before
   */
  public record Mended(String text, int count, String example, Places places) {}

  /** What a reader should know of characters that were mended. */
  public static String remark(int count, String example) {
    return count
        + (count == 1 ? " character" : " characters")
        + " had been read in another set than they were written in; they are read as they were"
        + " meant, such as "
        + example;
  }

  /**
   * Where characters stood before, in UTF-16 units.
   *
   * @param starts of each; null where all stand where they stood
   * @param ends of each
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, and a box for each character is too much
  public record Places(int @Nullable [] starts, int[] ends) {

    private static final Places SAME = new Places(null, new int[0]);

    /** Where the character at a place began. */
    public int start(int at) {
      return starts == null ? at : starts[at];
    }

    /** Where it ended. */
    public int end(int at) {
      return starts == null ? at + 1 : ends[at];
    }

    private Places after(Places before) {
      if (starts == null || before.starts == null) {
        return starts == null ? before : this;
      }
      int[] first = new int[starts.length];
      int[] last = new int[starts.length];
      for (int i = 0; i < starts.length; i++) {
        first[i] = before.start(starts[i]);
        last[i] = before.end(ends[i] - 1);
      }
      return new Places(first, last);
    }
  }

  /** Mends a text. */
  public static Mended mend(String text) {
    Mended mended = new Mended(text, 0, "", Places.SAME);
    for (int i = 0; i < MOST_TIMES; i++) {
      Mended next = once(mended.text());
      if (next.count() == 0) {
        break;
      }
      mended =
          new Mended(
              next.text(),
              next.count(),
              mended.count() == 0 ? next.example() : mended.example(),
              next.places().after(mended.places()));
    }
    return mended;
  }

  private static Mended once(String text) {
    int first = 0;
    while (first < text.length() && !isLead(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return new Mended(text, 0, "", Places.SAME);
    }
    StringBuilder whole = new StringBuilder(text.length());
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int count = 0;
    String example = "";
    for (int i = 0; i < text.length(); ) {
      int length = isLead(text.charAt(i)) ? broken(text, i) : 0;
      String meant = length == 0 ? text.substring(i, i + 1) : meant(text, i, length);
      for (int k = 0; k < meant.length(); k++) {
        starts[whole.length() + k] = i;
        ends[whole.length() + k] = i + Math.max(1, length);
      }
      whole.append(meant);
      if (length > 0) {
        example = count == 0 ? meant : example;
        count++;
      }
      i += Math.max(1, length);
    }
    if (count == 0) {
      return new Mended(text, 0, "", Places.SAME);
    }
    int size = whole.length();
    return new Mended(
        whole.toString(),
        count,
        example,
        new Places(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size)));
  }

  private static boolean isLead(char c) {
    return c == 'Â' || c == 'Ã' || c == 'Ä' || c == 'Å' || c == 'â' || c == 'ï' || c == 'ð';
  }

  /** How many characters from here on were one; 0 where they are what they are. */
  private static int broken(String text, int at) {
    int second = octet(text, at + 1);
    int third = octet(text, at + 2);
    int fourth = octet(text, at + 3);
    return switch (text.charAt(at)) {
      case 'â' ->
          // Punctuation, currencies, letter-like signs and arrows: U+2000 to U+21FF.
          second < 0x80 || second > 0x87
              ? 0
              : isContinuation(third) ? 3 : second == 0x80 && isEnd(text, at + 2) ? 2 : 0;
      case 'ï' ->
          // The mark of byte order, and what stands for characters that were lost.
          (second == 0xBB && third == 0xBF) || (second == 0xBF && third == 0xBD) ? 3 : 0;
      case 'ð' -> second == 0x9F && isContinuation(third) && isContinuation(fourth) ? 4 : 0;
      case 'Â' ->
          isControl(text, at + 1)
                  || (second >= 0xA0 && isContinuation(second) && isTelling(text, at))
              ? 2
              : 0;
      default -> isContinuation(second) && isTelling(text, at) ? 2 : 0;
    };
  }

  /**
   * Whether two characters can only be one that was misread. A capital with an accent may well end
   * a word in capitals, and a mark of punctuation follow it; an accented capital and then a sign
   * stand within no word.
   */
  private static boolean isTelling(String text, int at) {
    char next = text.charAt(at + 1);
    boolean capitals = at > 0 && Character.isUpperCase(text.charAt(at - 1));
    if (next >= 0xA0) {
      boolean punctuation = "«»¡¿·\u00A0".indexOf(next) >= 0;
      if (next <= 0xBF) {
        return !(capitals && punctuation) && (text.charAt(at) < 'Ä' || !punctuation);
      }
      if ("‘’“”•–—…".indexOf(next) >= 0) {
        return !isLetter(text, at - 1) && isSmall(text, at + 2);
      }
      return next == '™' ? isLetter(text, at - 1) || isSmall(text, at + 2) : !capitals;
    }
    return true;
  }

  /** What no text has: a misread text that was misread again. */
  private static boolean isControl(String text, int at) {
    return at < text.length() && text.charAt(at) >= 0x80 && text.charAt(at) < 0xA0;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && Character.isLetter(text.charAt(at));
  }

  private static boolean isSmall(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  /** Of a closing mark the last third is lost most often: Windows has no character for it. */
  private static boolean isEnd(String text, int at) {
    return at >= text.length()
        || text.charAt(at) == '\uFFFD'
        || Character.isWhitespace(text.charAt(at))
        || ",.;:?!)".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isContinuation(int octet) {
    return octet >= 0x80 && octet <= 0xBF;
  }

  /** The byte that a character was read from; {@link #NONE} where it is from none above 0x7F. */
  private static int octet(String text, int at) {
    if (at >= text.length()) {
      return NONE;
    }
    char c = text.charAt(at);
    if (c >= 0x80 && c <= 0xFF) {
      return c;
    }
    if (c < 0x80) {
      return NONE;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
      return bytes.get(0) & 0xFF;
    } catch (CharacterCodingException e) {
      // No character of Windows-1252.
      return NONE;
    }
  }

  private static String meant(String text, int at, int length) {
    if (length == 2 && text.charAt(at) == 'â') {
      return "”";
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) octet(text, at + i);
    }
    String meant = new String(bytes, StandardCharsets.UTF_8);
    return meant.equals("\uFEFF") ? "" : meant;
  }
}
