package org.crosscheck.claims.quote;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crosscheck.claims.quote.Mark.Shape;
import org.crosscheck.claims.quote.Pairing.Part;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of an article: curly, straight and mixed, opened anew at paragraphs,
 * never closed, glued to their neighbours, and single ones as against apostrophes.
 */
final class Marks {

  /** How many paragraphs a quotation may run on before its mark comes. */
  private static final int FURTHEST = 5;

  private final Text text;
  private final String string;
  private final List<Span> paragraphs;
  private final List<Quoted> found = new ArrayList<>();

  /** The quotation that is open, if one is: its parts so far, and where each opened. */
  private final List<Span> parts = new ArrayList<>();

  private int outerStart = -1;
  private int contentStart = -1;

  private Marks(Article article) {
    text = article.text();
    string = text.string();
    paragraphs = article.blocks(Block.Kind.BODY).stream().map(Block::span).toList();
  }

  /** What stands between marks in the article's body, in reading order; none holds another. */
  static ImmutableList<Quoted> of(Article article) {
    Marks marks = new Marks(article);
    marks.pairDoubles();
    marks.pairSingles();
    Collections.sort(marks.found);
    return ImmutableList.copyOf(marks.found);
  }

  private void pairDoubles() {
    List<List<Mark>> marks = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      marks.add(Mark.doubles(string, text.unitOf(paragraph.start()), text.unitOf(paragraph.end())));
    }
    List<List<Part>> played = Pairing.of(string, marks);
    for (int p = 0; p < paragraphs.size(); p++) {
      int from = text.unitOf(paragraphs.get(p).start());
      int to = text.unitOf(paragraphs.get(p).end());
      if (played.get(p).get(0) != Part.CARRIES_ON) {
        giveUp();
      }
      contentStart = from;
      for (int i = 0; i < marks.get(p).size(); i++) {
        Mark mark = marks.get(p).get(i);
        switch (played.get(p).get(i + 1)) {
          case OPENS -> open(mark);
          case CLOSES -> close(mark.start(), mark.end());
          case CARRIES_ON -> {
            addPart(contentStart, mark.start());
            contentStart = mark.end();
          }
          case OPENS_ANEW -> {
            closeAtSentenceEnd(mark.start());
            open(mark);
          }
          case NONE -> {}
        }
      }
      if (outerStart >= 0) {
        addPart(contentStart, to);
      }
    }
    giveUp();
  }

  private void open(Mark mark) {
    outerStart = mark.start();
    contentStart = mark.end();
    parts.clear();
  }

  private void close(int contentEnd, int outerEnd) {
    addPart(contentStart, contentEnd);
    if (!parts.isEmpty()) {
      found.add(new Quoted(ImmutableList.copyOf(parts), text.spanOfUnits(outerStart, outerEnd)));
    }
    outerStart = -1;
    parts.clear();
  }

  /** The mark that should have closed is missing: the quotation is taken to its sentence's end. */
  private void closeAtSentenceEnd(int limit) {
    int end = sentenceEnd(contentStart, limit);
    close(end, end);
  }

  /** No closing mark will come: keep what was opened anew, and of a last part one sentence. */
  private void giveUp() {
    if (outerStart < 0) {
      return;
    }
    if (!parts.isEmpty()) {
      Span last = parts.remove(parts.size() - 1);
      int start = text.unitOf(last.start());
      int to = text.unitOf(last.end());
      int end = startsParagraph() ? to : sentenceEnd(start, to);
      contentStart = start;
      close(end, end);
    }
    outerStart = -1;
    parts.clear();
  }

  private boolean startsParagraph() {
    int open = text.codePointOf(outerStart);
    return paragraphs.stream().anyMatch(paragraph -> paragraph.start() == open);
  }

  private int sentenceEnd(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (".!?".indexOf(string.charAt(i)) >= 0
          && Character.isWhitespace(string.charAt(i + 1))
          && i - from > 2
          && Character.isLowerCase(string.charAt(i - 1))) {
        return i + 1;
      }
    }
    return to;
  }

  private void addPart(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(string.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(string.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      parts.add(text.spanOfUnits(from, to));
    }
  }

  private void pairSingles() {
    List<Quoted> doubles = List.copyOf(found);
    List<Quoted> singles = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      int from = text.unitOf(paragraphs.get(p).start());
      int to = text.unitOf(paragraphs.get(p).end());
      List<Mark> all =
          Mark.singles(string, from, to).stream().filter(mark -> !within(doubles, mark)).toList();
      int after = from;
      for (int i = 0; i < all.size(); i++) {
        Mark open = all.get(i);
        if (open.start() < after || !opensSingle(open, to)) {
          continue;
        }
        Mark close = closing(all, i, to);
        if (close != null) {
          outerStart = open.start();
          contentStart = open.end();
          parts.clear();
          addPart(contentStart, close.start());
          if (!parts.isEmpty()) {
            singles.add(
                new Quoted(
                    ImmutableList.copyOf(parts), text.spanOfUnits(open.start(), close.end())));
          }
          after = close.end();
        } else if (open.shape() == Shape.OPENING) {
          Quoted long_ = acrossParagraphs(open, p, doubles);
          if (long_ != null) {
            singles.add(long_);
            after = Integer.MAX_VALUE;
          }
        }
      }
    }
    outerStart = -1;
    parts.clear();
    found.removeIf(
        inner -> singles.stream().anyMatch(single -> single.outer().contains(inner.outer())));
    found.addAll(singles);
  }

  private boolean opensSingle(Mark mark, int to) {
    return mark.opens()
        && mark.end() < to
        && (mark.shape() == Shape.OPENING
            || (mark.shape() == Shape.STRAIGHT
                && Character.isLetterOrDigit(string.charAt(mark.end()))));
  }

  /** The mark that closes the i-th: a plural's apostrophe only where nothing better follows. */
  private @Nullable Mark closing(List<Mark> marks, int i, int to) {
    @Nullable Mark doubtful = null;
    for (int j = i + 1; j < marks.size(); j++) {
      Mark mark = marks.get(j);
      if (mark.shape() == Shape.OPENING && mark.opens()) {
        return doubtful;
      }
      if (!mark.closes() || mark.start() == marks.get(i).end()) {
        continue;
      }
      char before = string.charAt(mark.start() - 1);
      boolean plural =
          before == 's'
              && mark.end() + 1 < to
              && string.charAt(mark.end()) == ' '
              && Character.isLowerCase(string.charAt(mark.end() + 1));
      if (!plural) {
        return mark;
      }
      doubtful = doubtful == null ? mark : doubtful;
    }
    return doubtful;
  }

  /** Curly single marks whose quotation runs over paragraphs. */
  private @Nullable Quoted acrossParagraphs(Mark open, int p, List<Quoted> doubles) {
    parts.clear();
    addPart(open.end(), text.unitOf(paragraphs.get(p).end()));
    for (int q = p + 1; q < paragraphs.size() && q < p + FURTHEST; q++) {
      int from = text.unitOf(paragraphs.get(q).start());
      int to = text.unitOf(paragraphs.get(q).end());
      int start = from;
      for (Mark mark : Mark.singles(string, from, to)) {
        if (within(doubles, mark)) {
          continue;
        }
        if (mark.shape() == Shape.OPENING && mark.opens()) {
          if (mark.start() > from) {
            return null;
          }
          start = mark.end();
        } else if (mark.closes() && mark.start() > start) {
          addPart(start, mark.start());
          return new Quoted(
              ImmutableList.copyOf(parts), text.spanOfUnits(open.start(), mark.end()));
        }
      }
      addPart(start, to);
    }
    return null;
  }

  private boolean within(List<Quoted> doubles, Mark mark) {
    Span span = text.spanOfUnits(mark.start(), mark.end());
    return doubles.stream().anyMatch(quoted -> quoted.contains(span));
  }
}
