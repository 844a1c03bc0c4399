package org.crosscheck.align.origin;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Block;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.word.Word;
import org.crosscheck.model.word.Words;

/**
 * What an article says in its own words: those of its body that stand outside quotation marks.
 *
 * @param source its id
 * @param words in reading order
 */
record Prose(String source, ImmutableList<Word> words) {

  /**
   * @param quotations those of the article
   */
  static Prose of(AnnotatedArticle article, List<Quotation> quotations) {
    List<Span> quoted = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (quotation.form() != Quotation.Form.INDIRECT) {
        quoted.addAll(quotation.parts());
      }
    }
    quoted.sort(null);
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    int next = 0;
    for (Block block : article.article().blocks(Block.Kind.BODY)) {
      for (Word word : Words.of(article.article().text(), block.span())) {
        while (next < quoted.size() && quoted.get(next).end() <= word.span().start()) {
          next++;
        }
        if (next == quoted.size() || !quoted.get(next).overlaps(word.span())) {
          words.add(word);
        }
      }
    }
    return new Prose(article.id(), words.build());
  }
}
