package org.crosscheck.mention;

import java.util.regex.Pattern;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;

/** The words around a value that make it readable: the stretch between two marks that holds it. */
final class Clauses {

  private static final Pattern MARK = Pattern.compile("[,;:()“”\"—–]|``|''|--");

  /** A clause is cut where it is longer, in code points to each side of the value; judgement. */
  private static final int LONGEST = 110;

  /** A shorter one is read on beyond its mark. */
  private static final int SHORTEST = 24;

  private Clauses() {}

  /** What a mention of some tokens rests on. */
  static Grounds around(
      AnnotatedArticle article, Sentence sentence, String kind, int first, int last) {
    int from = first;
    while (from > 0
        && length(sentence, from - 1, last) <= LONGEST
        && (!isMark(sentence, from - 1) || length(sentence, from, last) < SHORTEST)) {
      from--;
    }
    int to = last;
    int most = sentence.tokens().size() - 1;
    while (to < most
        && length(sentence, first, to + 1) <= LONGEST
        && (!isMark(sentence, to + 1) || length(sentence, first, to) < SHORTEST)) {
      to++;
    }
    while (from < first && isMark(sentence, from)) {
      from++;
    }
    while (to > last && (isMark(sentence, to) || sentence.token(to).word().equals("."))) {
      to--;
    }
    Span whole = sentence.token(from).span().hull(sentence.token(to).span());
    Passage passage =
        new Passage(
            article.id(), whole.start(), Math.min(whole.end(), whole.start() + Grounds.LONGEST));
    String id = article.id() + "-" + kind + "-" + sentence.token(first).span().start();
    return new Grounds(id, passage, Asserter.OUTLET, Certainty.HAPPENED);
  }

  private static boolean isMark(Sentence sentence, int token) {
    return MARK.matcher(sentence.token(token).word()).matches();
  }

  private static int length(Sentence sentence, int first, int last) {
    return sentence.token(last).span().end() - sentence.token(first).span().start();
  }
}
