package org.crosscheck.claims.quote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Spans;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.word.Word;
import org.crosscheck.model.word.Words;

/**
 * Finds what an article lets somebody say in its own words: 'officials said that …', '…, she told
 * the court', 'according to the charity, …'. What is denied, asked or left unsaid is nobody's
 * statement, and is left out.
 */
final class IndirectSpeech {

  /** Fewer words are a remark on how it was said, or a slip of the parser. */
  private static final int FEWEST_WORDS = 3;

  private static final ImmutableSet<String> OPEN = ImmutableSet.of("whether", "if");

  private final AnnotatedArticle article;
  private final Mentions mentions;
  private final Spans quoted;
  private final Subjects subjects;

  IndirectSpeech(AnnotatedArticle article, Mentions mentions, List<Quoted> quoted) {
    this.article = article;
    this.mentions = mentions;
    this.quoted = new Spans(Lists.transform(quoted, Quoted::outer));
    subjects = new Subjects(article.article(), quoted);
  }

  /** In reading order. */
  List<Quotation> read() {
    List<Quotation> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (!isQuoted(token.span())) {
          read(sentence, token).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Quotation> read(Sentence sentence, Token cue) {
    if (Cues.isAccording(cue)) {
      return accordingTo(sentence, cue);
    }
    if (!Cues.isVerb(cue) || isOpen(sentence, cue)) {
      return Optional.empty();
    }
    return content(sentence, cue.index())
        .flatMap(
            content ->
                subjects
                    .of(sentence, cue)
                    .filter(speaker -> !overlaps(sentence, content, speaker.head()))
                    .flatMap(speaker -> quotation(sentence, content, speaker)));
  }

  /** 'did not say', 'to say': nothing is said yet. */
  private static boolean isOpen(Sentence sentence, Token cue) {
    Tree tree = sentence.tree();
    boolean negated =
        tree.dependents(cue.index(), "advmod").stream()
            .map(each -> sentence.token(each).lemma())
            .anyMatch(each -> each.equals("not") || each.equals("n't") || each.equals("never"));
    boolean infinitive =
        cue.tag().equals("VB")
            && tree.dependents(cue.index(), "mark").stream()
                .anyMatch(each -> sentence.token(each).tag().equals("TO"));
    return negated || infinitive;
  }

  /** The tokens of what a verb of speech introduces, or is put into or behind. */
  private static Optional<List<Integer>> content(Sentence sentence, int cue) {
    Tree tree = sentence.tree();
    Optional<Integer> clause = tree.dependent(cue, "ccomp");
    if (clause.isPresent()) {
      boolean open =
          tree.subtree(clause.get()).stream()
              .limit(1)
              .map(sentence::token)
              .anyMatch(first -> OPEN.contains(first.lemma()) || first.tag().startsWith("W"));
      return open ? Optional.empty() : Optional.of(tree.subtree(clause.get()));
    }
    if (tree.is(cue, "parataxis") && tree.governor(cue) != Tree.ROOT) {
      return Optional.of(without(tree.subtree(tree.governor(cue)), tree.subtree(cue)));
    }
    return Optional.empty();
  }

  /** 'According to' stands as the case of its source, which depends on what it is the source of. */
  private Optional<Quotation> accordingTo(Sentence sentence, Token cue) {
    Tree tree = sentence.tree();
    int source = tree.governor(cue.index());
    if (!tree.is(cue.index(), "case") || tree.governor(source) == Tree.ROOT) {
      return Optional.empty();
    }
    int stated = tree.governor(source);
    List<Integer> content = without(tree.subtree(stated), tree.subtree(source));
    return quotation(sentence, content, subjects.of(sentence, cue, source));
  }

  private static List<Integer> without(List<Integer> all, List<Integer> some) {
    TreeSet<Integer> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return List.copyOf(rest);
  }

  private static boolean overlaps(Sentence sentence, List<Integer> tokens, Span span) {
    return tokens.stream().anyMatch(each -> sentence.token(each).span().overlaps(span));
  }

  private Optional<Quotation> quotation(Sentence sentence, List<Integer> tokens, Speaker speaker) {
    List<Integer> own = tokens.stream().filter(each -> sentence.token(each).isWord()).toList();
    boolean allQuoted = own.stream().allMatch(each -> isQuoted(sentence.token(each).span()));
    Optional<Credit> credit = Credit.of(speaker, mentions);
    if (own.size() < FEWEST_WORDS || allQuoted || credit.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Span> parts = parts(sentence, own);
    ImmutableList<Word> words =
        parts.stream()
            .flatMap(part -> Words.of(article.article().text(), part).stream())
            .collect(ImmutableList.toImmutableList());
    Span first = parts.get(0);
    Span shown = new Span(first.start(), Math.min(first.end(), first.start() + Grounds.LONGEST));
    Grounds grounds =
        new Grounds(
            article.id() + ":indirect:" + first.start(),
            new Passage(article.id(), shown),
            credit.get().asserter(),
            Certainty.REPORTED);
    return Optional.of(
        new Quotation(
            grounds,
            credit.get().entity(),
            credit.get().name(),
            speaker.cue(),
            Quotation.Form.INDIRECT,
            parts,
            words));
  }

  /** Stretches of words with nothing but marks between them. */
  private static ImmutableList<Span> parts(Sentence sentence, List<Integer> words) {
    List<Span> parts = new ArrayList<>();
    int last = -1;
    for (int at : words) {
      Span span = sentence.token(at).span();
      boolean goesOn = last >= 0;
      for (int between = last + 1; goesOn && between < at; between++) {
        goesOn = !sentence.token(between).isWord();
      }
      if (goesOn) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1).hull(span));
      } else {
        parts.add(span);
      }
      last = at;
    }
    return ImmutableList.copyOf(parts);
  }

  private boolean isQuoted(Span span) {
    return quoted.overlap(span);
  }
}
