package org.crosscheck.model.word;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;

/**
 * Cuts a text into the words that are compared: what remains when case, accents, punctuation, kinds
 * of apostrophe and hyphen, and white space are taken away.
 */
public final class Words {

  /** An apostrophe that was written in UTF-8 and read in a set of one byte, such as Latin 1. */
  private static final String MISREAD = "â(?:\u0080\u0099|€™)";

  private static final String APOSTROPHE = "(?:['’‘ʼ´`]|" + MISREAD + ")";

  private static final Pattern MISREAD_ONE = Pattern.compile(MISREAD);

  /**
   * Dots, words with masked letters ('d---'), "No." before a number, abbreviations with inner
   * points, numbers with inner points or commas, words with what is joined by an apostrophe (also
   * one that stands apart, as in tokenised text), signs read aloud. What repeats does so
   * possessively: else Java's matcher needs stack for each repetition.
   */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<gap>…|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?)"
              + "|(?<open>[\\[(])|(?<close>[\\])])"
              + "|(?<masked>\\p{L}{1,4}+\\*{2,}+\\p{L}*|\\p{L}\\*\\p{L}+|\\p{L}{2,4}+-{3,}+\\p{L}*"
              + "|[b-hj-z]-{2,}+\\p{L}*|[B-HJ-Z]-{3,}+\\p{L}*)"
              + "|(?<number>Nos?\\.(?=\\s?\\d)|No(?=\\s1(?![\\w-]|[.,]\\d)))"
              + "|(?<word>(?:\\p{L}\\.){2,}+"
              + "|[eE]-\\p{L}+"
              + "|\\p{N}+(?:[.,]\\p{N}+)*+\\p{L}*"
              + "|[\\p{L}\\p{N}](?:(?!"
              + MISREAD
              + ")[\\p{L}\\p{M}\\p{N}])*+(?:"
              + APOSTROPHE
              + "\\p{L}+|\\s?n\\s?"
              + APOSTROPHE
              + "\\s?t(?![\\p{L}\\p{N}])|\\s?"
              + APOSTROPHE
              + "\\s?(?:s|m|t|re|ve|ll|d)(?![\\p{L}\\p{N}]))*+"
              + "|[%$£€&])");

  /** Longer brackets hold a sentence of the writer's, not a word of explanation. */
  private static final int LONGEST_INSERTION = 80;

  private Words() {}

  /** The words of a stretch of a text, in order. */
  public static ImmutableList<Word> of(Text text, Span span) {
    int from = text.unitOf(span.start());
    int to = text.unitOf(span.end());
    Matcher matcher = PIECE.matcher(text.string()).region(from, to);
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    int insertionEnd = -1;
    while (matcher.find()) {
      if (matcher.group("open") != null) {
        char close = matcher.group().equals("[") ? ']' : ')';
        int end = text.string().indexOf(close, matcher.end());
        if (end >= 0 && end < to && end - matcher.start() <= LONGEST_INSERTION) {
          insertionEnd = end;
        }
      } else if (matcher.group("close") == null) {
        String form = form(matcher);
        boolean inserted =
            (matcher.start() < insertionEnd && !form.equals(Word.GAP))
                || matcher.group("masked") != null;
        words.add(
            new Word(
                inserted ? "[" + form + "]" : form,
                text.spanOfUnits(matcher.start(), matcher.end()),
                matcher.group()));
      }
    }
    return words.build();
  }

  private static String form(Matcher matcher) {
    if (matcher.group("gap") != null) {
      return Word.GAP;
    }
    return matcher.group("number") != null ? "number" : fold(matcher.group());
  }

  /** The words of a string, for texts whose places do not matter. */
  public static ImmutableList<String> forms(String string) {
    if (string.isEmpty()) {
      return ImmutableList.of();
    }
    Text text = new Text(string);
    return of(text, new Span(0, text.length())).stream()
        .map(Word::form)
        .collect(ImmutableList.toImmutableList());
  }

  /** A word as it is compared. */
  public static String fold(String word) {
    return switch (word) {
      case "%" -> "percent";
      case "&" -> "and";
      case "$" -> "dollar";
      case "£" -> "pound";
      case "€" -> "euro";
      default -> strip(word);
    };
  }

  private static String strip(String word) {
    String mended = MISREAD_ONE.matcher(word).replaceAll("");
    String plain = Normalizer.normalize(mended, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(plain.length());
    if (plain.isEmpty()) {
      return word;
    }
    boolean number = Character.isDigit(plain.charAt(0));
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || (number && c == '.')) {
        kept.append(c);
      }
    }
    return kept.isEmpty() ? plain : kept.toString();
  }
}
