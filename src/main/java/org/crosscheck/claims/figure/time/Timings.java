package org.crosscheck.claims.figure.time;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.time.Dating;
import org.crosscheck.mention.time.TimeExpression;
import org.crosscheck.mention.time.TimeReader;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;

/**
 * Reads when an article puts what happened. A date is resolved by the article's own year; a weekday
 * alone and a clock time alone stay undated ({@link Moment#UNDATED_WEEK}, {@link
 * Moment#UNDATED_DAY}), because archives misdate articles by days.
 */
public final class Timings {

  /** How many tokens to each side of a time tell what it is the time of. */
  private static final int WINDOW = 16;

  /** Words that begin a line on the article itself. */
  private static final ImmutableSet<String> FURNITURE =
      ImmutableSet.of("update", "updated", "posted", "published", "date", "by", "last");

  private static final ImmutableSet<String> NOBODY = ImmutableSet.of("nobody", "none", "no");

  private Timings() {}

  /** The times of an article that name at least a day or an hour, in reading order. */
  public static List<Timing> read(AnnotatedArticle article) {
    List<Timing> timings = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (TimeExpression time : TimeReader.read(sentence.tokens())) {
        timing(article, sentence, time).ifPresent(timings::add);
      }
    }
    return timings;
  }

  private static Optional<Timing> timing(
      AnnotatedArticle article, Sentence sentence, TimeExpression time) {
    if (time.clock() == null && !time.day()) {
      return Optional.empty();
    }
    if (furniture(sentence, time) || isBroadcast(sentence, time)) {
      return Optional.empty();
    }
    return Occasion.of(sentence, time)
        .filter(occasion -> !isAbsent(sentence, occasion.token()))
        .map(
            occasion -> {
              Span span = passage(sentence, time, occasion.token());
              String id = article.id() + "-time-" + sentence.token(time.first()).span().start();
              return new Timing(
                  new Grounds(
                      id, new Passage(article.id(), span), Asserter.OUTLET, Certainty.HAPPENED),
                  occasion.words(),
                  occasion.name(),
                  Words.content(sentence, time.first() - WINDOW, time.last() + WINDOW),
                  Dating.moment(sentence, time, article));
            });
  }

  /** "Nobody had been caught by Thursday": nothing happened then. */
  private static boolean isAbsent(Sentence sentence, int event) {
    return sentence
        .tree()
        .dependent(event, "nsubj", "nsubj:pass")
        .or(
            () ->
                Words.verb(sentence, event)
                    .flatMap(verb -> sentence.tree().dependent(verb, "nsubj", "nsubj:pass")))
        .map(subject -> sentence.tree().subtree(subject).get(0))
        .map(first -> sentence.token(first).lemma().toLowerCase(Locale.ROOT))
        .filter(NOBODY::contains)
        .isPresent();
  }

  /** "Posted: Monday, June 3, 2024 10:15 AM": of the article, not of the event. */
  private static boolean furniture(Sentence sentence, TimeExpression time) {
    for (int i = time.first() - 1; i >= Math.max(0, time.first() - 4); i--) {
      boolean label =
          Words.at(sentence.tokens(), i + 1).equals(":")
              || i == 0
              || (i == 1 && !sentence.token(0).isWord());
      if (label && FURNITURE.contains(Words.at(sentence.tokens(), i))) {
        return true;
      }
    }
    return false;
  }

  /** "Ann Lee reports for the news at 11 p.m.": when the report was on the air. */
  private static boolean isBroadcast(Sentence sentence, TimeExpression time) {
    return Words.verb(sentence, time.last())
        .filter(verb -> Words.lemma(sentence.tokens(), verb).equals("report"))
        .filter(verb -> sentence.token(verb).tag().equals("VBZ"))
        .isPresent();
  }

  /** The time with its event where they stand together. */
  private static Span passage(Sentence sentence, TimeExpression time, int event) {
    int from = event < time.first() && time.first() - event <= 3 ? event : time.first();
    int to = event > time.last() && event - time.last() <= 3 ? event : time.last();
    return sentence.token(from).span().hull(sentence.token(to).span());
  }
}
