package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crosscheck.align.collate.form.PlainForm;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Spans;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Quotation.Form;
import org.crosscheck.model.word.Word;
import org.crosscheck.model.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds speech that an article prints without marks: a statement set as a block, a post, a
 * transcript, a mark that was lost. It is known by another article that prints the same words
 * between marks, and by its first person, or by a mark or colon beside it; what an article only
 * reports has neither.
 */
public final class Unmarked {

  /** Words in a row by which a sentence is found; shorter runs are anybody's. */
  private static final int RUN = 4;

  /** Sentences with more runs in common than this many others tell nothing. */
  private static final int CANDIDATES = 3;

  /** Words beyond what both have that are still other words for the same. */
  private static final int ENDS = 3;

  /** As where both have marks. */
  private static final double LIKELY = 0.5;

  /** A mark that closes, after a pause or without one. */
  private static final Pattern CLOSING = Pattern.compile("^[.,!?]?[”\"]");

  private static final ImmutableSet<String> FIRST_PERSON = WordLists.of("first person");

  private final Map<String, Set<Integer>> byRun = new HashMap<>();
  private final List<Unit> units;
  private final ImmutableListMultimap<String, Span> bySource;

  /**
   * @param quotations between marks, of all articles of a story
   */
  public Unmarked(List<Quotation> quotations) {
    ImmutableListMultimap.Builder<String, Span> marked = ImmutableListMultimap.builder();
    quotations.forEach(each -> marked.putAll(each.source(), each.parts()));
    bySource = marked.build();
    units =
        Unit.of(quotations).stream()
            .filter(unit -> !unit.quotation().speakerName().equals("unknown"))
            .sorted(Unit.LONGEST_FIRST)
            .toList();
    for (int i = 0; i < units.size(); i++) {
      for (String run : runs(units.get(i).keys())) {
        byRun.computeIfAbsent(run, each -> new TreeSet<>()).add(i);
      }
    }
  }

  /** What else of a story is speech, a quotation for each sentence, in reading order. */
  public ImmutableList<Quotation> of(AnnotatedStory story) {
    ImmutableList.Builder<Quotation> found = ImmutableList.builder();
    for (AnnotatedArticle article : story.articles()) {
      List<Likeness> likenesses = likenesses(article);
      boolean[] spoken = new boolean[likenesses.size()];
      for (int i = 0; i < spoken.length; i++) {
        spoken[i] = likenesses.get(i).spoken() || (i > 0 && spoken[i - 1] && goesOn(likenesses, i));
      }
      for (int i = spoken.length - 2; i >= 0; i--) {
        spoken[i] |= spoken[i + 1] && goesOn(likenesses, i + 1);
      }
      for (int i = 0; i < spoken.length; i++) {
        if (spoken[i]) {
          found.add(likenesses.get(i).quotation());
        }
      }
    }
    return found.build();
  }

  /**
   * A sentence without marks that is like one between marks.
   *
   * @param sentence its number in the article
   * @param quotation as which it would be read
   * @param model the id of the quotation it is like
   * @param spoken whether something shows that it is speech
   */
  private record Likeness(int sentence, Quotation quotation, String model, boolean spoken) {}

  /** Whether a sentence goes on with the quotation that the one before it is like. */
  private static boolean goesOn(List<Likeness> likenesses, int i) {
    Likeness before = likenesses.get(i - 1);
    Likeness own = likenesses.get(i);
    return own.sentence() == before.sentence() + 1 && own.model().equals(before.model());
  }

  private List<Likeness> likenesses(AnnotatedArticle article) {
    Spans marked = new Spans(bySource.get(article.id()));
    Spans body =
        new Spans(article.article().blocks(Block.Kind.BODY).stream().map(Block::span).toList());
    List<Likeness> likenesses = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Span span = article.sentences().get(i).span();
      if (body.overlap(span) && !marked.overlap(span)) {
        @Nullable Likeness likeness = likeness(article.article(), i, span);
        if (likeness != null) {
          likenesses.add(likeness);
        }
      }
    }
    return likenesses;
  }

  private @Nullable Likeness likeness(Article article, int sentence, Span span) {
    ImmutableList<Word> words = Words.of(article.text(), span);
    List<String> keys = words.stream().map(word -> PlainForm.key(word.form())).toList();
    for (int candidate : candidates(keys, article.id())) {
      Unit other = units.get(candidate);
      Match match = Match.of(keys, other.keys().stream().map(ImmutableList::of).toList());
      int first = first(match.column());
      int last = last(match.column());
      if (first < 0) {
        continue;
      }
      boolean entire = first <= ENDS && keys.size() - 1 - last <= ENDS;
      ImmutableList<Word> shown = entire ? words : words.subList(first, last + 1);
      Quotation quotation = quotation(article, shown, other.quotation(), entire);
      List<Unit> own = Unit.of(List.of(quotation));
      @Nullable Fit fit = own.size() == 1 ? Fit.of(own.get(0), new Table(other)) : null;
      if (fit != null
          && fit.run() >= RUN
          && Sameness.likelihood(fit, Sameness.Speakers.INFERRED, false) >= LIKELY) {
        boolean spoken =
            own.get(0).keys().stream().anyMatch(FIRST_PERSON::contains)
                || isBesideMark(article, shown);
        return new Likeness(sentence, quotation, other.quotation().id(), spoken);
      }
    }
    return null;
  }

  private static int first(List<Integer> column) {
    for (int i = 0; i < column.size(); i++) {
      if (column.get(i) != Match.NONE) {
        return i;
      }
    }
    return -1;
  }

  private static int last(List<Integer> column) {
    for (int i = column.size() - 1; i >= 0; i--) {
      if (column.get(i) != Match.NONE) {
        return i;
      }
    }
    return -1;
  }

  /** The sentences between marks of other articles that share most runs of words. */
  private List<Integer> candidates(List<String> keys, String source) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String run : runs(keys)) {
      for (int unit : byRun.getOrDefault(run, Set.of())) {
        if (!units.get(unit).quotation().source().equals(source)) {
          shared.merge(unit, 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether they come after a colon or before a mark that closes. */
  private static boolean isBesideMark(Article article, List<Word> words) {
    int start = words.get(0).span().start();
    int end = words.get(words.size() - 1).span().end();
    int length = article.text().length();
    String before = start == 0 ? "" : article.slice(new Span(Math.max(0, start - 2), start));
    String after = end == length ? "" : article.slice(new Span(end, Math.min(length, end + 2)));
    return before.strip().endsWith(":") || CLOSING.matcher(after).find();
  }

  private static Quotation quotation(
      Article article, ImmutableList<Word> words, Quotation model, boolean entire) {
    Span span = words.get(0).span().hull(words.get(words.size() - 1).span());
    Span shown = new Span(span.start(), Math.min(span.end(), span.start() + Grounds.LONGEST));
    Grounds grounds =
        new Grounds(
            article.id() + ":unmarked:" + span.start(),
            new Passage(article.id(), shown),
            model.asserter(),
            model.grounds().certainty());
    return new Quotation(
        grounds,
        model.speaker(),
        model.speakerName(),
        "",
        entire ? Form.DIRECT : Form.PARTIAL,
        ImmutableList.of(span),
        words,
        false,
        ImmutableList.of(0));
  }

  private static List<String> runs(List<String> keys) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= keys.size(); i++) {
      runs.add(String.join(" ", keys.subList(i, i + RUN)));
    }
    return runs;
  }
}
