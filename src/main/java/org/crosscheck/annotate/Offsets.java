package org.crosscheck.annotate;

import org.crosscheck.model.Article;
import org.crosscheck.model.Span;

/** Between CoreNLP's UTF-16 offsets in one block and code points in the article. */
final class Offsets {

  private final Article article;
  private final int firstUnit;
  private final String clean;

  Offsets(Article article, Span block) {
    this.article = article;
    firstUnit = article.text().unitOf(block.start());
    clean = clean(article.slice(block));
  }

  /** The block's characters, one for one, in the forms that the models were trained on. */
  String clean() {
    return clean;
  }

  Span span(int start, int end) {
    return article.text().spanOfUnits(firstUnit + start, firstUnit + end);
  }

  private static String clean(String text) {
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
