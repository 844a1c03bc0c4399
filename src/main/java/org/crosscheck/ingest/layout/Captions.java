package org.crosscheck.ingest.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that belong to a picture or a film. */
final class Captions {

  private static final String CREDIT_WORD =
      "(?i:photo|photograph|image|picture|source|credit|courtesy|file|video|getty|handout)";

  /** "(Photo: KTVB)", "(WXYZ Photo)", "(File/FOX5)" at the end of a line. */
  private static final Pattern CREDITED =
      Pattern.compile(".*\\([^()]{0,40}\\b" + CREDIT_WORD + "s?\\b[^()]{0,60}\\)");

  /** "… on Tuesday morning. (WSMV)": a station's letters by themselves. */
  private static final Pattern STATION =
      Pattern.compile(".{10,}[\\p{L}.] \\([A-Z]{3,5}\\d{0,2}\\)");

  /** "(Published Saturday, Sept. 7, 2013)" closes the caption of a film. */
  private static final Pattern PUBLISHED = Pattern.compile(".*\\(Published [^()]{6,40}\\)");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i:image|photo|picture|video|file photo|stock photo)(?i: caption| source| credit|s?"
              + " courtesy| by)?\\s*(?::|\\d+ of\\b).*|(?i:image caption|caption close)\\b.*"
              + "|(?i:pictured|credit|photos? by|courtesy of):? ?.{2,80}(?<![.!?])"
              + "|.{0,40}\\b(?i:courtesy of) \\p{Lu}[^.!?]{1,40}");

  /** "The National: somebody with somebody": the outlet's name before words that end nowhere. */
  private static final Pattern NAMED =
      Pattern.compile("(The(?: \\p{Lu}[\\p{L}'’-]+){1,3}): .{10,200}(?<![.!?…”\"’'])");

  private static final int LONGEST = 400;

  private Captions() {}

  static boolean matches(String line, @Nullable String outlet) {
    return (line.length() <= LONGEST && (CREDITED.matcher(line).matches() || isFilm(line)))
        || LABELLED.matcher(line).matches()
        || isNamed(line, outlet);
  }

  private static boolean isFilm(String line) {
    return PUBLISHED.matcher(line).matches() || STATION.matcher(line).matches();
  }

  private static boolean isNamed(String line, @Nullable String outlet) {
    Matcher named = NAMED.matcher(line);
    return named.matches()
        || (outlet != null
            && line.startsWith(outlet + ": ")
            && ".!?…”\"’'".indexOf(line.charAt(line.length() - 1)) < 0);
  }
}
