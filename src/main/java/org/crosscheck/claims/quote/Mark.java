package org.crosscheck.claims.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation mark in a paragraph and what its neighbours say of it.
 *
 * @param start its first UTF-16 unit in the article
 * @param end after its last
 * @param shape which way it curls
 * @param opens whether its neighbours are those of an opening mark
 * @param closes whether its neighbours are those of a closing mark
 */
record Mark(int start, int end, Shape shape, boolean opens, boolean closes) {

  enum Shape {
    OPENING,
    CLOSING,
    STRAIGHT
  }

  /** With those that were written in UTF-8 and read in a set of one byte, such as Latin 1. */
  private static final Pattern DOUBLE =
      Pattern.compile("[“”„‟«»\"＂]|``|''|â(?:\u0080[\u009C\u009D]|€[œ\u009D])");

  private static final Pattern SINGLE =
      Pattern.compile("(?<!['`])['‘’‛`](?!['`])|â(?:\u0080[\u0098\u0099]|€[˜™])");

  /** Words that begin with an apostrophe, and what it joins when it stands apart. */
  private static final Pattern CLIPPED =
      Pattern.compile(
          "(?i)(?:em|tis|twas|til|till|cause|bout|round|n|cuz|\\d\\ds?)(?![\\p{L}\\p{N}]).*",
          Pattern.DOTALL);

  private static final Pattern CLITIC =
      Pattern.compile("(?i)\\s?(?:s|m|t|re|ve|ll|d)(?![\\p{L}\\p{N}]).*", Pattern.DOTALL);

  /** The double marks of a paragraph, in order. */
  static List<Mark> doubles(String text, int from, int to) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = DOUBLE.matcher(text).region(from, to);
    while (matcher.find()) {
      Shape shape =
          switch (matcher.group()) {
            case "“", "„", "«", "``", "â\u0080\u009C", "â€œ" -> Shape.OPENING;
            case "”", "»", "â\u0080\u009D", "â€\u009D" -> Shape.CLOSING;
            default -> Shape.STRAIGHT;
          };
      boolean open = leadsIn(text, matcher.start(), from);
      boolean close = leadsOut(text, matcher.end(), to);
      marks.add(new Mark(matcher.start(), matcher.end(), shape, open, close));
    }
    return marks;
  }

  /** The single marks of a paragraph that are not certainly apostrophes, in order. */
  static List<Mark> singles(String text, int from, int to) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = SINGLE.matcher(text).region(from, to);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      String after = text.substring(end, Math.min(to, end + 12));
      boolean open = leadsIn(text, start, from) && !CLIPPED.matcher(after).matches();
      boolean close = leadsOut(text, end, to) && !CLITIC.matcher(after).matches();
      Shape shape =
          switch (matcher.group()) {
            case "‘", "`", "‛", "â\u0080\u0098", "â€˜" -> Shape.OPENING;
            case "’", "â\u0080\u0099", "â€™" -> Shape.CLOSING;
            default -> Shape.STRAIGHT;
          };
      marks.add(new Mark(start, end, shape, open, close));
    }
    return marks;
  }

  private static boolean leadsIn(String text, int at, int from) {
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before) || "([{—–―-/“‘\"'".indexOf(before) >= 0;
  }

  private static boolean leadsOut(String text, int at, int to) {
    if (at >= to) {
      return true;
    }
    char after = text.charAt(at);
    return Character.isWhitespace(after) || ".,;:!?)]}—–―-/”’\"'".indexOf(after) >= 0;
  }
}
