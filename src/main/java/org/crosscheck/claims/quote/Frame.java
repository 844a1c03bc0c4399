package org.crosscheck.claims.quote;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;

/**
 * A paragraph's tokens, each with its sentence and whether it stands between quotation marks: what
 * does not is where cues and speakers are looked for.
 */
record Frame(Span span, List<Slot> slots) {

  /** A token in its sentence. */
  record Slot(Sentence sentence, Token token, boolean quoted) {

    boolean endsSentence() {
      return !quoted
          && (token.word().equals(".") || token.word().equals("?") || token.word().equals("!"));
    }
  }

  /** The paragraphs of an article that have sentences, by the index of their block. */
  static List<Frame> of(AnnotatedArticle article, List<Quoted> quoted) {
    List<List<Slot>> paragraphs = new ArrayList<>();
    for (int i = 0; i < article.article().blocks().size(); i++) {
      paragraphs.add(new ArrayList<>());
    }
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        while (next < quoted.size() && quoted.get(next).outer().end() <= token.span().start()) {
          next++;
        }
        boolean inside = next < quoted.size() && quoted.get(next).outer().overlaps(token.span());
        paragraphs.get(sentence.paragraph()).add(new Slot(sentence, token, inside));
      }
    }
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      frames.add(new Frame(article.article().blocks().get(i).span(), paragraphs.get(i)));
    }
    return frames;
  }

  /** The index of the first token that starts at or after a place. */
  int indexFrom(int codePoint) {
    int from = 0;
    int to = slots.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (slots.get(middle).token().span().start() < codePoint) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The tokens without quotation marks from one index to another. */
  List<Slot> between(int from, int to) {
    return slots.subList(Math.min(from, slots.size()), Math.max(from, Math.min(to, slots.size())));
  }
}
