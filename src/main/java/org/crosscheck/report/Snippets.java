package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.model.BySource;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Grounds;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words out of an article so that they still say what the article says: with the negations,
 * hedges and the subject of their clause.
 */
public final class Snippets {

  private static final Pattern MARK = Pattern.compile("[,;:()\\[\\]“”\"—–…]|``|''|--|\\.\\.\\.");

  private static final ImmutableSet<String> BEGINNING = WordLists.of("beginning");

  /** Words without which a clause says something else. */
  private static final ImmutableSet<String> WEIGHTY =
      ImmutableSet.<String>builder()
          .addAll(WordLists.of("negation"))
          .addAll(WordLists.of("modal"))
          .addAll(WordLists.of("denying"))
          .addAll(WordLists.of("hedge"))
          .build();

  /** Shorter passages are shown with their clause. */
  private static final int SHORT = 60;

  /** What stands before a short passage, or behind it, is shown up to so many tokens. */
  private static final int BESIDE = 12;

  private final AnnotatedStory story;

  public Snippets(AnnotatedStory story) {
    this.story = story;
  }

  /** The words to be shown for a passage: itself, and what its clause needs beside it. */
  public Span whole(Passage passage) {
    return of(passage, 0);
  }

  /** The same with more of the clause where the passage is short. */
  public Span readable(Passage passage) {
    return of(passage, passage.span().length() < SHORT ? BESIDE : 0);
  }

  private Span of(Passage passage, int beside) {
    Optional<AnnotatedArticle> article =
        BySource.find(story.articles(), AnnotatedArticle::id, passage.source());
    List<Sentence> sentences =
        article.map(each -> each.sentences(passage.span())).orElse(ImmutableList.of());
    Span shown = passage.span();
    for (Sentence sentence : sentences) {
      Span wider = shown.hull(clause(sentence, passage.span(), beside));
      if (wider.length() <= Grounds.LONGEST) {
        shown = wider;
      }
    }
    return shown;
  }

  private static Span clause(Sentence sentence, Span passage, int beside) {
    Stretch stretch = Stretch.of(sentence, passage);
    if (stretch == null) {
      return passage;
    }
    Stretch before;
    do {
      before = stretch;
      stretch = withWeight(sentence, stretch);
      stretch = withGovernors(sentence, stretch);
      stretch = withSubject(sentence, stretch);
    } while (!stretch.equals(before));
    stretch =
        new Stretch(
            Math.max(edge(sentence, stretch.first(), -1), stretch.first() - beside),
            Math.min(edge(sentence, stretch.last(), 1), stretch.last() + beside));
    Stretch whole = beside > 0 ? withWeight(sentence, stretch) : before;
    return passage.hull(whole.span(sentence));
  }

  /** Weighty words between the stretch and the next marks. */
  private static Stretch withWeight(Sentence sentence, Stretch stretch) {
    int from = edge(sentence, stretch.first(), -1);
    int to = edge(sentence, stretch.last(), 1);
    int first =
        IntStream.range(from, stretch.first())
            .filter(i -> isWeighty(sentence, i))
            .findFirst()
            .orElse(stretch.first());
    int last =
        IntStream.rangeClosed(stretch.last() + 1, to)
            .filter(i -> isWeighty(sentence, i))
            .reduce((a, b) -> b)
            .orElse(stretch.last());
    return new Stretch(first, last);
  }

  /** What is not so, or only thought, above the stretch: 'did not say that he left'. */
  private static Stretch withGovernors(Sentence sentence, Stretch stretch) {
    Stretch wider = stretch;
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      int at = i;
      for (int governor = sentence.tree().governor(i);
          governor >= 0 && sentence.tree().is(at, "ccomp", "xcomp") && !stretch.holds(governor);
          governor = sentence.tree().governor(at)) {
        at = governor;
        for (int below : sentence.tree().dependents(governor)) {
          if (isWeighty(sentence, below) && !stretch.holds(below)) {
            wider = wider.with(below);
          }
        }
        if (isWeighty(sentence, governor)) {
          wider = wider.with(governor);
        }
      }
      for (int below : sentence.tree().dependents(i)) {
        if (isWeighty(sentence, below)) {
          wider = wider.with(below);
        }
      }
    }
    return wider;
  }

  /** Whom a verb of the stretch is said of. */
  private static Stretch withSubject(Sentence sentence, Stretch stretch) {
    Stretch wider = stretch;
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (sentence.token(i).isVerb() && !stretch.holds(sentence.tree().governor(i))) {
        Optional<Integer> subject = sentence.tree().dependent(i, "nsubj", "csubj");
        if (subject.isPresent() && !stretch.holds(subject.get())) {
          Set<Integer> words = Set.copyOf(sentence.tree().subtree(subject.get()));
          int first = words.stream().min(Integer::compare).orElse(subject.get());
          wider = wider.with(first).with(subject.get());
        }
      }
    }
    return wider;
  }

  /** The last token on this side before a mark, or before a word that begins another clause. */
  private static int edge(Sentence sentence, int from, int step) {
    int at = from;
    while (at + step >= 0
        && at + step < sentence.tokens().size()
        && !MARK.matcher(sentence.token(at + step).word()).matches()
        && !begins(sentence, step < 0 ? at : at + step)) {
      at += step;
    }
    return at;
  }

  private static boolean begins(Sentence sentence, int token) {
    return BEGINNING.contains(sentence.token(token).word().toLowerCase(Locale.ROOT));
  }

  private static boolean isWeighty(Sentence sentence, int token) {
    return WEIGHTY.contains(
            sentence.token(token).word().toLowerCase(Locale.ROOT).replace('’', '\''))
        || WEIGHTY.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * Tokens of a sentence, from the first to the last.
   *
   * @param first from 0
   * @param last included
   */
  private record Stretch(int first, int last) {

    static @Nullable Stretch of(Sentence sentence, Span span) {
      List<Token> tokens = sentence.within(span);
      return tokens.isEmpty()
          ? null
          : new Stretch(tokens.get(0).index(), tokens.get(tokens.size() - 1).index());
    }

    boolean holds(int token) {
      return first <= token && token <= last;
    }

    Stretch with(int token) {
      return new Stretch(Math.min(first, token), Math.max(last, token));
    }

    Span span(Sentence sentence) {
      return sentence.token(first).span().hull(sentence.token(last).span());
    }
  }
}
