package org.crosscheck.ingest;

import com.google.common.base.Utf8;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files and stories. */
final class Names {

  /** Longer folder names are refused by common file systems once something is appended. */
  private static final int LONGEST = 120;

  /** The same in bytes: 255 are allowed, and some are appended. */
  private static final int MOST_BYTES = 200;

  /**
   * What is no part of a name that people can read and every file system can hold: separators and
   * wild cards, control and formatting characters but the joiners that words of some languages
   * have, halves of characters, and code points that are none.
   */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[/\\\\:*?\"<>|\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\u200C\u200D]]]");

  /** What stands, or may stand, in the folder of reports beside the stories. */
  private static final Pattern FILE =
      Pattern.compile("(?i)(?:index\\.html|digest\\.\\w+|night\\.json|junit\\.xml)");

  /** Names of devices, with whatever behind a full stop ("Naming Files", Microsoft). */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|(?:com|lpt)[\\d¹²³])\\s*(?:\\..*)?");

  private Names() {}

  static String of(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "story" : name.toString();
  }

  /** A file's name without its extension. */
  static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  /** Whether it can name a folder on every system, below the folder of reports and nowhere else. */
  static boolean isStoryId(String id) {
    return id.equals(storyId(id)) && !DEVICE.matcher(id).matches();
  }

  /**
   * The nearest name that can be a story's id. A folder that has the name of a device stands on a
   * system that has no such device.
   */
  static String storyId(String name) {
    String safe = trim(cut(trim(UNSAFE.matcher(name).replaceAll("-"))));
    if (safe.isEmpty()) {
      return "story";
    }
    return FILE.matcher(safe).matches() ? "story-" + safe : safe;
  }

  /**
   * What two names have in common if some file system takes them for one: those that differ in case
   * or in how accents are composed.
   */
  static String folded(String id) {
    String composed = Normalizer.normalize(id, Normalizer.Form.NFKC);
    return Normalizer.normalize(
        composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
  }

  private static String trim(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && isPadding(name.charAt(from))) {
      from++;
    }
    while (to > from && isPadding(name.charAt(to - 1))) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isPadding(char c) {
    return c == '.' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String cut(String name) {
    int end = 0;
    int bytes = 0;
    for (int points = 0; points < LONGEST && end < name.length(); points++) {
      int point = name.codePointAt(end);
      bytes += Utf8.encodedLength(Character.toString(point));
      if (bytes > MOST_BYTES) {
        break;
      }
      end += Character.charCount(point);
    }
    return name.substring(0, end);
  }
}
