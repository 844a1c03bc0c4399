package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claims.figure.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;

/** The sentence around a passage, and whether it speaks of another time than the story does. */
final class Setting {

  private static final ImmutableSet<String> OTHER_TIMES =
      ImmutableSet.of(
          "last year",
          "this year",
          "past year",
          "recent years",
          "years ago",
          "years earlier",
          "last month",
          "months ago",
          "past month",
          "month ago",
          "year ago",
          "previous years",
          "every year",
          "each year",
          "so far",
          "last season",
          "last january",
          "last february",
          "last march",
          "last april",
          "last may",
          "last june",
          "last july",
          "last august",
          "last september",
          "last october",
          "last november",
          "last december",
          "another shooting",
          "separate shooting",
          "earlier shooting",
          "might have");

  private static final ImmutableSet<String> DEATHS =
      ImmutableSet.of("kill", "die", "dead", "death", "fatal", "slay");

  private final ImmutableMap<String, AnnotatedArticle> articles;

  Setting(AnnotatedStory story) {
    ImmutableMap.Builder<String, AnnotatedArticle> byId = ImmutableMap.builder();
    story.articles().forEach(article -> byId.put(article.id(), article));
    articles = byId.buildOrThrow();
  }

  /** The sentence in which a passage begins. */
  Optional<Sentence> sentence(Passage passage) {
    AnnotatedArticle article = articles.get(passage.source());
    return article == null
        ? Optional.empty()
        : article.sentences().stream()
            .filter(each -> each.span().overlaps(passage.span()))
            .findFirst();
  }

  /** Whether the sentence tells of years past, of a sum over time, or of another event. */
  boolean elsewhen(Passage passage) {
    return sentence(passage).map(Setting::elsewhen).orElse(false);
  }

  /** Whether the sentence also tells of the dead: "one killed and five others hurt". */
  boolean deaths(Claim claim) {
    return sentence(claim.passage())
        .map(
            each ->
                each.tokens().stream()
                    .anyMatch(token -> DEATHS.contains(token.lemma().toLowerCase(Locale.ROOT))))
        .orElse(false);
  }

  /** Whether the person named last before each is the same, as far as any is named. */
  boolean samePerson(Claim one, Claim other) {
    Optional<String> first = person(one);
    Optional<String> second = person(other);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private Optional<String> person(Claim claim) {
    return sentence(claim.passage())
        .flatMap(
            each ->
                each.tokens().stream()
                    .filter(token -> token.span().start() < claim.passage().span().end())
                    .filter(token -> token.ner().equals("PERSON") && token.isProperNoun())
                    .reduce((before, last) -> last)
                    .map(Token::word));
  }

  private static boolean elsewhen(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (OTHER_TIMES.contains(Words.at(tokens, i) + " " + Words.at(tokens, i + 1))) {
        return true;
      }
      if (Words.at(tokens, i).equals("since") || Words.at(tokens, i).startsWith("previous")) {
        return true;
      }
    }
    return false;
  }
}
