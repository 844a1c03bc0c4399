package org.crosscheck.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;

/** Finds the words of one article in another, whatever the marks and spaces between them. */
final class CopiedWords {

  /**
   * As many words in a row are no chance and no stock phrase; {@code OriginFinder} has the same.
   */
  static final int FEWEST = 12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private CopiedWords() {}

  private record Word(String word, Span span) {}

  /**
   * Where an article has a passage of another, amid at least {@link #FEWEST} words of it.
   *
   * @param passage in {@code from}; only what has words can be found
   */
  static Optional<Passage> find(Article from, Span passage, Article in) {
    List<Word> there = words(from.text());
    List<Word> here = words(in.text());
    int first = 0;
    while (first < there.size() && there.get(first).span().start() < passage.start()) {
      first++;
    }
    int last = first;
    while (last < there.size() && there.get(last).span().end() <= passage.end()) {
      last++;
    }
    if (first == last) {
      return Optional.empty();
    }
    for (int at = 0; at + last - first <= here.size(); at++) {
      if (same(there, first, here, at, last - first)
          && last
                  - first
                  + more(there, first, here, at, -1)
                  + more(there, last - 1, here, at + last - first - 1, 1)
              >= FEWEST) {
        return Optional.of(
            new Passage(
                in.id(),
                new Span(
                    here.get(at).span().start(), here.get(at + last - first - 1).span().end())));
      }
    }
    return Optional.empty();
  }

  private static boolean same(List<Word> there, int i, List<Word> here, int j, int count) {
    for (int k = 0; k < count; k++) {
      if (!there.get(i + k).word().equals(here.get(j + k).word())) {
        return false;
      }
    }
    return true;
  }

  /** How many words beyond two places are the same, in one direction. */
  private static int more(List<Word> there, int i, List<Word> here, int j, int step) {
    int count = 0;
    while (isIn(there, i + step * (count + 1))
        && isIn(here, j + step * (count + 1))
        && there
            .get(i + step * (count + 1))
            .word()
            .equals(here.get(j + step * (count + 1)).word())) {
      count++;
    }
    return count;
  }

  private static boolean isIn(List<Word> words, int at) {
    return at >= 0 && at < words.size();
  }

  private static List<Word> words(Text text) {
    List<Word> words = new ArrayList<>();
    String string = text.string();
    Matcher matcher = WORD.matcher(string);
    int units = 0;
    int points = 0;
    while (matcher.find()) {
      points += string.codePointCount(units, matcher.start());
      int length = matcher.group().codePointCount(0, matcher.group().length());
      words.add(
          new Word(matcher.group().toLowerCase(Locale.ROOT), new Span(points, points + length)));
      points += length;
      units = matcher.end();
    }
    return words;
  }
}
