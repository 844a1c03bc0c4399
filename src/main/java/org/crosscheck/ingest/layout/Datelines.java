package org.crosscheck.ingest.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines, or beginnings of lines, that say where and when the article was written. */
final class Datelines {

  private static final String MONTH =
      "(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\.?";

  private static final String DAY =
      "(?i:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?i:day)?\\.?,?";

  /** A day with its year, spaced as tokenised text may be. */
  private static final String DATE =
      "(?:(?:"
          + DAY
          + " )?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} ?[/.] ?\\d{1,2} ?[/.] ?\\d{2,4}|"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}|\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + ",? \\d{4}))";

  private static final Pattern STAMP =
      Pattern.compile(
          "(?i:(?:first |last )?(?:published|posted|updated|date|created|modified)"
              + "(?: time| on| at)?)\\s?:?\\s(?:\\d{1,2}: ?\\d{2},? [A-Z]{2,4}, )?"
              + DATE
              + "[^.!?]{0,120}|"
              + DATE
              + " (?:at )?(?:\\d{1,2}: ?\\d{2} )?(?i:last |first )?(?i:published|posted|updated|modified)"
              + "[^.!?]{0,60}");

  /** After an explicit label or none, a whole date that no comma or verb continues. */
  private static final Pattern GLUED_DATE =
      Pattern.compile(
          "(?:(?i:published|posted|updated|date)(?: on)?:? )?(?:\\d{4}-\\d{2}-\\d{2}|"
              + MONTH
              + " \\d{1,2}, \\d{4})\\s*[-–—|:]?\\s+(?=[\\p{Lu}\"“‘])");

  private static final String CAPITAL_PLACE =
      "\\p{Lu}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]*){0,4}";

  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,4}";

  private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";

  private static final String AGENCY = " ?\\([\\p{Lu}\\d][^()]{1,40}\\)";

  /** "OCALA, Fla. -", "HARROW COUNTY, Ind. (May 3, 2024) –", "GARY |". */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?=[^a-z]{3})"
              + CAPITAL_PLACE
              + REGION
              + "(?:"
              + AGENCY
              + ")?(?:,? "
              + MONTH
              + " \\d{1,2}(?:, \\d{4})?)?\\s*(?:[-–—―|]{1,2})(?:\\s+(?=[\\p{Lu}\\d\"“‘'])|\\s*$)");

  /** "London (Reuters) -", "Washington (CNN)The": a place in small letters needs its agency. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?:"
              + PLACE
              + REGION
              + " )?\\((?:[A-Z]{2,8}(?: ?/ ?[A-Z]{2,8}| [A-Z]{1,3}| News)?\\d{0,2}|Reuters|Bloomberg)\\)"
              + "(?:\\s*[-–—―|]{1,2}\\s*|(?=\\p{Lu}\\p{Ll}))(?=[\\p{Lu}\\d\"“‘'])");

  private static final int LONGEST = 200;

  private Datelines() {}

  /** Length of the dateline that a line begins with; 0 where there is none. */
  static int lead(String line) {
    if (line.length() <= LONGEST && STAMP.matcher(line).matches()) {
      return line.length();
    }
    for (Pattern pattern : new Pattern[] {GLUED_DATE, CAPITALS, WITH_AGENCY}) {
      Matcher glued = pattern.matcher(line);
      if (glued.lookingAt()) {
        return glued.end();
      }
    }
    return 0;
  }
}
