package org.crosscheck.annotate;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.Mojibake;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;

/** Between CoreNLP's UTF-16 offsets in one block and code points in the article. */
final class Offsets {

  /** "the scene.Police said": sentences between which a page has lost its white space. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=(?<!www)(?<=\\p{Ll}{3})[.?!][\"\u201D']{0,2})(?=\\p{Lu}\\p{Ll})");

  private final Article article;
  private final int firstUnit;
  private final String clean;

  /** For each character of the clean text, where it begins and ends in the block. */
  private final int[] places;

  private final int[] ends;

  Offsets(Article article, Span block, LooseMarks marks) {
    this.article = article;
    firstUnit = article.text().unitOf(block.start());
    Mojibake.Mended mended = Mojibake.mend(article.slice(block));
    String plain = plain(mended.text());
    StringBuilder parted = new StringBuilder();
    places = new int[2 * plain.length() + 1];
    ends = new int[places.length];
    BitSet loose = marks.spaces(plain);
    Matcher glued = GLUED.matcher(plain);
    int next = glued.find() ? glued.start() : -1;
    for (int i = 0; i < plain.length(); i++) {
      if (i == next) {
        places[parted.length()] = mended.places().start(i);
        ends[parted.length()] = mended.places().end(i);
        parted.append(' ');
        next = glued.find() ? glued.start() : -1;
      }
      if (!loose.get(i)) {
        places[parted.length()] = mended.places().start(i);
        ends[parted.length()] = mended.places().end(i);
        parted.append(plain.charAt(i));
      }
    }
    clean = parted.toString();
  }

  /**
   * The block's characters in the forms that the models were trained on, with a space between
   * sentences that have lost it and none within a number.
   */
  String clean() {
    return clean;
  }

  /** Where a stretch of the clean text, which begins and ends with no white space, stands. */
  Span span(int start, int end) {
    return article.text().spanOfUnits(firstUnit + places[start], firstUnit + ends[end - 1]);
  }

  private static String plain(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
        clean.setCharAt(i, ' ');
      } else if (c == '\u2019' || c == '\u02BC') {
        clean.setCharAt(i, '\'');
      }
    }
    return clean.toString();
  }
}
