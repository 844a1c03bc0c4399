package org.crosscheck.report.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.word.Word;

/**
 * A sentence of an article's body, as words that can be compared.
 *
 * @param block the index of its paragraph among the article's blocks
 * @param words at least one
 */
public record Unit(int block, ImmutableList<Word> words) {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'.,\\u2010\\u2011-][\\p{L}\\p{M}\\p{N}]+)*");

  /** From the first word to the last. */
  public Span span() {
    return words.get(0).span().hull(words.get(words.size() - 1).span());
  }

  /**
   * The sentences of an article's body, in reading order.
   *
   * @param story tells where sentences begin; an article it does not have is cut at its paragraphs
   */
  public static ImmutableList<Unit> of(Article article, AnnotatedStory story) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (AnnotatedArticle annotated : story.articles()) {
      if (annotated.article().equals(article)) {
        annotated.sentences().forEach(sentence -> starts.add(sentence.span().start()));
      }
    }
    ImmutableList.Builder<Unit> units = ImmutableList.builder();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.kind() == Block.Kind.BODY) {
        Map<Integer, List<Word>> bySentence = new TreeMap<>();
        for (Word word : words(article, block.span())) {
          Integer start = starts.floor(word.span().start());
          bySentence
              .computeIfAbsent(
                  start == null || start < block.span().start() ? block.span().start() : start,
                  key -> new ArrayList<>())
              .add(word);
        }
        for (List<Word> words : bySentence.values()) {
          units.add(new Unit(b, ImmutableList.copyOf(words)));
        }
      }
    }
    return units.build();
  }

  /** The words of a stretch: case, marks and typographic variants do not count. */
  public static ImmutableList<Word> words(Article article, Span span) {
    String slice = article.slice(span);
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    Matcher word = WORD.matcher(slice);
    int unit = 0;
    int start = span.start();
    while (word.find()) {
      start += slice.codePointCount(unit, word.start());
      int end = start + slice.codePointCount(word.start(), word.end());
      words.add(new Word(form(word.group()), new Span(start, end)));
      unit = word.end();
      start = end;
    }
    return words.build();
  }

  private static String form(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }
}
