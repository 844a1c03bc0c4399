package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;
import org.crosscheck.model.word.Word;
import org.crosscheck.report.diff.Counterpart;
import org.crosscheck.report.diff.Edit;
import org.crosscheck.report.html.Element;

/** A witness's sentence with what it has not, and what it has beside the base. */
final class Edits {

  /** Words that are kept on either side of a fold. */
  private static final int CONTEXT = 6;

  /** A stretch of the same words is folded beyond this. */
  private static final int LONGEST = 20;

  private final Article base;
  private final Article witness;

  Edits(Article base, Article witness) {
    this.base = base;
    this.witness = witness;
  }

  /** The sentence as text with its edits. */
  Element of(Counterpart counterpart) {
    Element line = el("p", "edits words").attr("dir", "auto");
    ImmutableList<Edit> edits = counterpart.edits();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (i > 0) {
        line.text(" ");
      }
      switch (edit.kind()) {
        case SAME -> same(edit.witness(), i > 0, i < edits.size() - 1, line);
        case ONLY_BASE ->
            line.add(change("del", "− ", "only in the base: ", slice(base, edit.base())));
        case ONLY_WITNESS ->
            line.add(change("ins", "+ ", "only there: ", slice(witness, edit.witness())));
      }
    }
    if (counterpart.moved()) {
      line.text(" ").add(el("span", "moved").text("(in another place of the text)"));
    }
    return line;
  }

  /** What turns a sentence is named, also where no finding was made of it. */
  private static Element change(String name, String sign, String said, String words) {
    String weight = Weight.of(words);
    Element change =
        el(name, weight.isEmpty() ? "" : "weighty")
            .add(
                el("span", "sign").attr("aria-hidden", "true").text(sign),
                el("span", "unseen").text(said))
            .text(words);
    return weight.isEmpty()
        ? change.add(el("span", "unseen").text(";"))
        : change.add(el("span", "what").text(weight), el("span", "unseen").text(";"));
  }

  private void same(List<Word> words, boolean before, boolean after, Element line) {
    int head = before ? CONTEXT : 0;
    int tail = after ? CONTEXT : 0;
    if (words.size() <= LONGEST || (!before && !after)) {
      line.text(slice(witness, words));
      return;
    }
    if (head > 0) {
      line.text(slice(witness, words.subList(0, head)) + " ");
    }
    line.add(el("span", "fold").text("… " + (words.size() - head - tail) + " words the same …"));
    if (tail > 0) {
      line.text(" " + slice(witness, words.subList(words.size() - tail, words.size())));
    }
  }

  static String slice(Article article, List<Word> words) {
    Span all = words.get(0).span().hull(words.get(words.size() - 1).span());
    return article.slice(all).replaceAll("\\s*\\n\\s*", " ");
  }
}
