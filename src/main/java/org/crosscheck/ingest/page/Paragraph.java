package org.crosscheck.ingest.page;

import java.util.regex.Pattern;
import org.crosscheck.ingest.port.Words;
import org.jsoup.nodes.Element;

/**
 * A line of a page.
 *
 * @param words as they print
 * @param linked how many of its characters lead somewhere
 * @param block the nearest element that makes a line
 * @param apart why its place is no place for a report; empty where it may be
 */
record Paragraph(String words, int linked, Element block, String apart) {

  /** A shorter one that does not end as a sentence does may as well be a label. */
  private static final int PROSE = 60;

  private static final int SENTENCE = 25;

  private static final String ENDS = ".!?…”\"’'»):";

  private static final Pattern INNER_END = Pattern.compile("[\\p{Ll}\\p{N}”\"’)][.!?][”\"’)]? ");

  /** Whether it reads as part of a report, wherever it stands. */
  boolean isProse() {
    return ((words.length() >= PROSE && INNER_END.matcher(words).find())
            || (words.length() >= SENTENCE && isSentence()))
        && 5 * linked < 2 * words.length()
        && words.indexOf(' ') > 0;
  }

  /** Whether it ends as sentences do, and has as many words as they have. */
  boolean isSentence() {
    return ENDS.indexOf(words.charAt(words.length() - 1)) >= 0
        && words.chars().filter(c -> c == ' ').count() >= 2;
  }

  /** Whether it does little else than lead somewhere. */
  boolean isLink() {
    return 10 * linked >= 9 * words.length() || (2 * linked >= words.length() && !isSentence());
  }

  boolean isHeading() {
    String tag = block.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  boolean saysAsMuchAs(String other) {
    return Words.letters(words).equals(Words.letters(other));
  }

  Paragraph in(String reason) {
    return new Paragraph(words, linked, block, reason);
  }
}
