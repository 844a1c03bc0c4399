package org.crosscheck.ingest.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Block;
import org.crosscheck.model.Block.Kind;
import org.crosscheck.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into blocks by the form of its lines alone. A line that may be a sentence of the
 * report stays body: a caption taken for the report costs a false alarm at worst, a sentence taken
 * for a caption is lost to every check.
 */
public final class Layout {

  /** Like {@code \R}; white space around a line is no part of its block. */
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]+");

  /**
   * A longer line is no caption, headline or furniture; what tells those is made for short ones.
   */
  private static final int LONGEST = 10_000;

  private final Text text;
  private final @Nullable String title;
  private final @Nullable String outlet;
  private final List<Block> known;
  private final List<Block> blocks = new ArrayList<>();
  private int nextKnown;
  private boolean bodySeen;

  private Layout(Text text, @Nullable String title, @Nullable String outlet, List<Block> known) {
    this.text = text;
    this.title = title;
    this.outlet = outlet;
    this.known = known;
  }

  /**
   * The blocks of a text.
   *
   * @param title the article's headline, where it is known
   * @param outlet who published it, where it is known
   * @return in reading order, not overlapping; what no block covers is white space
   */
  public static ImmutableList<Block> blocks(
      Text text, @Nullable String title, @Nullable String outlet) {
    return blocks(text, title, outlet, List.of());
  }

  /**
   * The blocks of a text of which some are known.
   *
   * @param known whole lines, in reading order, that are what they are whatever their form
   */
  public static ImmutableList<Block> blocks(
      Text text, @Nullable String title, @Nullable String outlet, List<Block> known) {
    Layout layout = new Layout(text, title, outlet, known);
    int read = 0;
    for (Unread.Stretch unread : Unread.of(text.string()).stretches()) {
      layout.lines(read, unread.start());
      layout.add(
          Kind.UNREAD, unread.start(), text.string().substring(unread.start(), unread.end()));
      read = unread.end();
    }
    layout.lines(read, text.string().length());
    return ImmutableList.copyOf(layout.blocks);
  }

  private void lines(int from, int to) {
    Matcher lines = LINE.matcher(text.string()).region(from, to);
    while (lines.find()) {
      String line = lines.group();
      int start = start(line);
      int end = end(line, start);
      if (start < end) {
        piece(line.substring(start, end), lines.start() + start);
      }
    }
  }

  /** Whether a line has no sentence of a report, but points elsewhere or speaks for the site. */
  public static boolean isFurniture(String line) {
    return line.length() <= LONGEST && Furniture.matches(line);
  }

  /** Whether a line says what was wrong in an earlier version. */
  public static boolean isCorrection(String line) {
    return Corrections.matches(line);
  }

  /** A line, or what is read of one, as what it is known to be or else by its form. */
  private void piece(String line, int start) {
    Kind kind = known(start);
    if (kind == null) {
      line(line, start);
    } else {
      bodySeen |= kind == Kind.BODY;
      add(kind, start, line);
    }
  }

  /** What the line at a place is known to be; places come in reading order. */
  private @Nullable Kind known(int start) {
    int place = text.codePointOf(start);
    while (nextKnown < known.size() && known.get(nextKnown).span().end() <= place) {
      nextKnown++;
    }
    return nextKnown < known.size() && known.get(nextKnown).span().start() <= place
        ? known.get(nextKnown).kind()
        : null;
  }

  /** A line may begin with a byline and a dateline before its first sentence. */
  private void line(String line, int start) {
    if (line.length() > LONGEST) {
      bodySeen = true;
      add(Kind.BODY, start, line);
      return;
    }
    int lead = 0;
    while (lead < line.length() && !Furniture.matches(line)) {
      String rest = line.substring(lead);
      int byline = Bylines.lead(rest);
      int dateline = byline > 0 ? 0 : Datelines.lead(rest);
      int length = Math.max(byline, dateline);
      if (length == 0) {
        break;
      }
      add(byline > 0 ? Kind.BYLINE : Kind.DATELINE, start + lead, rest.substring(0, length));
      lead += length;
    }
    if (lead < line.length()) {
      String rest = line.substring(lead);
      Kind kind = kind(rest, lead > 0);
      bodySeen |= kind == Kind.BODY;
      add(kind, start + lead, rest);
    }
  }

  private Kind kind(String line, boolean afterLead) {
    if (title != null && !bodySeen && sameWords(line, title)) {
      return Kind.HEADLINE;
    }
    if (Corrections.matches(line)) {
      return Kind.CORRECTION;
    }
    if (Furniture.matches(line)) {
      return Kind.TEASER;
    }
    if (Captions.matches(line, outlet)) {
      return Kind.CAPTION;
    }
    if (!afterLead && Headlines.matches(line)) {
      return bodySeen ? Kind.TEASER : Kind.HEADLINE;
    }
    return Kind.BODY;
  }

  private void add(Kind kind, int start, String words) {
    int from = start(words);
    int to = end(words, from);
    if (from < to) {
      blocks.add(new Block(kind, text.spanOfUnits(start + from, start + to)));
    }
  }

  /** Where a line begins to print. */
  private static int start(String line) {
    int start = 0;
    while (start < line.length() && isBlank(line.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where what begins there has ended. */
  private static int end(String line, int start) {
    int end = line.length();
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Also the byte order mark and zero-width spaces, which print as nothing. */
  static boolean isBlank(char c) {
    return Character.isSpaceChar(c)
        || c == '\t'
        || (c >= '\n' && c <= '\r')
        || c == '\u180E'
        || c == '\uFEFF'
        || c == '\u200B';
  }

  private static boolean sameWords(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
