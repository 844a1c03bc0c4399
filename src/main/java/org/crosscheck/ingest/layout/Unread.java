package org.crosscheck.ingest.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Text;

/**
 * What of a text is not read because no report has it: the work that every later stage does for an
 * article is bounded by what is left. The limits are counted in characters and words, never in
 * time, so that the same text is always read in the same way. Of 1,488 articles of news the longest
 * has 1,336 words, the longest sentence 273 words, and the longest word 153 characters.
 */
public final class Unread {

  /** A longer one is debris, such as encoded data. */
  static final int LONGEST_WORD = 500;

  /** A longer one is a list or a table, or has no end. */
  static final int MOST_WORDS_OF_SENTENCE = 1_000;

  /** The same in UTF-16 units, for sentences of long words. */
  static final int LONGEST_SENTENCE = 8_000;

  /**
   * A long feature of a magazine; a book is no article. Where something longer is to be read, such
   * as the protocol of a debate, a system property says so.
   */
  static final int MOST_WORDS = Integer.getInteger("crosscheck.article.words", 10_000);

  /** The same in UTF-16 units, for articles of long words. */
  static final int MOST_CHARACTERS = 10 * MOST_WORDS;

  /** The same in lines, for articles of short ones. */
  static final int MOST_LINES = MOST_WORDS / 5;

  /** An article with more places that cannot be read is not read from there on. */
  static final int MOST_PLACES = 50;

  /** Why a stretch is not read. */
  private enum Reason {
    WORD("%s with a word of more than %,d characters (the longest has %,d): not read"),
    WORDS("%s of more than %,d words (the longest has %,d): not read"),
    LENGTH("%s of more than %,d characters (the longest has %,d): not read");

    private final String message;

    Reason(String message) {
      this.message = message;
    }
  }

  /** A stretch in UTF-16 units, without the white space around it. */
  record Stretch(int start, int end) {}

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<Reason, List<Integer>> sizes = new EnumMap<>(Reason.class);

  /** Where reading ends, and why; the text's end if all of it is read. */
  private int end;

  private String rest = "";

  private int words;
  private int characters;
  private int lines;

  private Unread(String text) {
    this.text = text;
    end = text.length();
    int at = 0;
    while (at < end) {
      int lineEnd = lineEnd(at);
      if (!isBlank(at, lineEnd)) {
        line(at, lineEnd);
      }
      at = lineEnd + 1;
    }
  }

  /** What of a text is not read. */
  static Unread of(String text) {
    return new Unread(text);
  }

  /** One for each limit that an article goes beyond, naming the article and the limit. */
  public static ImmutableList<Problem> problems(Article article) {
    return article.blocks(Block.Kind.UNREAD).isEmpty()
        ? ImmutableList.of()
        : problems(article.id(), article.text());
  }

  /**
   * The same of a text that is not laid out yet.
   *
   * @param where the article's id
   */
  public static ImmutableList<Problem> problems(String where, Text text) {
    return of(text.string()).reasons().stream()
        .map(reason -> new Problem(where, reason, Problem.Kind.INPUT))
        .collect(ImmutableList.toImmutableList());
  }

  /** In reading order, each at most a line, but for the last, which is what no longer is read. */
  ImmutableList<Stretch> stretches() {
    ImmutableList.Builder<Stretch> all = ImmutableList.<Stretch>builder().addAll(stretches);
    if (end < text.length()) {
      all.add(new Stretch(end, text.length()));
    }
    return all.build();
  }

  private ImmutableList<String> reasons() {
    ImmutableList.Builder<String> reasons = ImmutableList.builder();
    sizes.forEach(
        (reason, of) ->
            reasons.add(
                String.format(
                    Locale.ROOT,
                    reason.message,
                    of.size() == 1 ? "a sentence" : of.size() + " sentences",
                    limit(reason),
                    of.stream().max(Integer::compare).orElseThrow())));
    if (end < text.length()) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%s: the last %,d characters are not read",
              rest,
              text.codePointCount(end, text.length())));
    }
    return reasons.build();
  }

  private static int limit(Reason reason) {
    return switch (reason) {
      case WORD -> LONGEST_WORD;
      case WORDS -> MOST_WORDS_OF_SENTENCE;
      case LENGTH -> LONGEST_SENTENCE;
    };
  }

  private void line(int from, int to) {
    if (lines++ == MOST_LINES) {
      stop(from, String.format(Locale.ROOT, "longer than %,d lines", MOST_LINES));
      return;
    }
    int at = from;
    while (at < to && end == text.length()) {
      int next = sentenceEnd(at, to);
      sentence(at, next);
      at = next;
    }
  }

  /** Measures one; what comes after a limit of the article is no longer looked at. */
  private void sentence(int from, int to) {
    int inside = 0;
    int longest = 0;
    int wordStart = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isSpace(text.charAt(i))) {
        inside += i > wordStart ? 1 : 0;
        longest = Math.max(longest, i - wordStart);
        wordStart = i + 1;
      }
    }
    if (longest > LONGEST_WORD) {
      leaveOut(Reason.WORD, longest, from, to);
    } else if (inside > MOST_WORDS_OF_SENTENCE) {
      leaveOut(Reason.WORDS, inside, from, to);
    } else if (to - from > LONGEST_SENTENCE) {
      leaveOut(Reason.LENGTH, to - from, from, to);
    } else if (words + inside > MOST_WORDS) {
      stop(from, String.format(Locale.ROOT, "longer than %,d words", MOST_WORDS));
    } else if (characters + to - from > MOST_CHARACTERS) {
      stop(from, String.format(Locale.ROOT, "longer than %,d characters", MOST_CHARACTERS));
    } else {
      words += inside;
      characters += to - from;
    }
  }

  private void leaveOut(Reason reason, int size, int from, int to) {
    if (stretches.size() == MOST_PLACES) {
      stop(from, String.format(Locale.ROOT, "more than %,d places cannot be read", MOST_PLACES));
      return;
    }
    stretches.add(new Stretch(from, to));
    sizes.computeIfAbsent(reason, key -> new ArrayList<>()).add(size);
  }

  private void stop(int at, String reason) {
    end = at;
    rest = reason;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** After the white space behind a full stop, or at the line's end. */
  private int sentenceEnd(int from, int to) {
    int at = from;
    while (at < to) {
      boolean stop = ".!?".indexOf(text.charAt(at)) >= 0;
      at++;
      if (stop) {
        while (at < to && "\"”’')]".indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        if (at < to && isSpace(text.charAt(at))) {
          while (at < to && isSpace(text.charAt(at))) {
            at++;
          }
          return at;
        }
      }
    }
    return to;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Layout.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
