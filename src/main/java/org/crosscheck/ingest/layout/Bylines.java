package org.crosscheck.ingest.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines, or beginnings of lines, that say who wrote the article. */
final class Bylines {

  /** A capitalised name; the small words are the particles of European and Arabic names. */
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|la|der|den|van|von|di|da|du|bin|al|\\p{Lu}[\\p{L}.'’-]*))";

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:(?i:written |reported |story )?(?i:by)):? "
              + NAME
              + "{1,3}(?:(?:,| and| &|, and) "
              + NAME
              + "{0,3})*(?:\\s*[-–—|,/:]\\s*[^.!?]{0,60}| for [^.!?]{2,40})?\\s*[-–—|:]?");

  /** Ends with a dash and white space, after which the report begins. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?i:by):? "
              + NAME
              + "{1,3}(?: and "
              + NAME
              + "{1,3})?\\s?[-–—|:]\\s+(?=[\\p{Lu}\"“‘'].*[.!?][\"”’')]*$)");

  private static final Pattern SIGNED =
      Pattern.compile("[-–—―]{1,3}\\s?" + NAME + "{1,3}|(?:The )?(?:Associated Press|Reuters|AFP)");

  /** "X is a staff writer for Y." at the foot of an article. */
  private static final Pattern ABOUT =
      Pattern.compile(
          NAME
              + "{1,3} is an? [^.]{0,60}\\b(?:writer|reporter|correspondent|columnist|editor)"
              + "\\b[^.]{0,40}\\.?");

  private static final int LONGEST = 120;

  private Bylines() {}

  /** Length of the byline that a line begins with; 0 where there is none. */
  static int lead(String line) {
    if (line.length() <= LONGEST && matches(line)) {
      return line.length();
    }
    Matcher glued = GLUED.matcher(line);
    return glued.lookingAt() ? glued.end() : 0;
  }

  private static boolean matches(String line) {
    return (WHOLE.matcher(line).matches() && !GLUED.matcher(line).lookingAt())
        || SIGNED.matcher(line).matches()
        || ABOUT.matcher(line).matches();
  }
}
