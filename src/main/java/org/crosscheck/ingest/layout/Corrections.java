package org.crosscheck.ingest.layout;

import java.util.regex.Pattern;

/** Lines in which an outlet takes back what it wrote: it repeats the error to correct it. */
final class Corrections {

  private static final Pattern NOTE =
      Pattern.compile(
          "[*•†(\\[]?\\s?(?:(?i:corrections?|corrected|clarifications?|corrections? and"
              + " clarifications?|editor[’']?s['’]? note|erratum)(?: ?\\([^()]{1,40}\\)|,?"
              + " [^:.!?]{0,20}\\d{1,4})?(?:\\s?:| [–—-])\\s.*|(?i:(?:a|an|this|the)"
              + " (?:earlier|previous|original|prior) versions? of this"
              + " (?:article|story|report|page|item|headline|caption|post)\\b).*|(?i:this"
              + " (?:article|story|report|page|headline|caption|item|post) (?:was|has been|is)"
              + " (?:since )?(?:amended|corrected|changed|clarified)\\b).*)");

  private static final int LONGEST = 1_500;

  private Corrections() {}

  static boolean matches(String line) {
    return line.length() <= LONGEST && NOTE.matcher(line).matches();
  }
}
