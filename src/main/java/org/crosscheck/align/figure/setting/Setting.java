package org.crosscheck.align.figure.setting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Publication;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;

/** The sentence around a passage, and whether it speaks of another time than the story does. */
public final class Setting {

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
          "might have",
          "week after",
          "week earlier",
          "weeks earlier",
          "days earlier",
          "two years");

  /** "After a year in hiding": how long until what the sentence tells of. */
  private static final ImmutableSet<String> UNTIL_THEN = ImmutableSet.of("after", "for");

  private static final ImmutableSet<String> YEARLY = ImmutableSet.of("each year", "every year");

  /** What marks a part of a larger toll, or another incident of the same night. */
  private static final ImmutableSet<String> PARTIAL =
      ImmutableSet.of(
          "including",
          "more",
          "another",
          "earlier",
          "later",
          "same",
          "separate",
          "elsewhere",
          "found",
          "second",
          "third",
          "meanwhile");

  /** So many words to each side of a count say of whom it is. */
  private static final int NEAR = 9;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final ImmutableSet<String> DEATHS =
      ImmutableSet.of("kill", "die", "dead", "death", "fatal", "slay");

  private static final ImmutableSet<String> SELF =
      ImmutableSet.of("himself", "herself", "themselves", "suicide", "self-inflicted");

  private static final int DAYS_OF_WEEK = 7;

  private final ImmutableMap<String, AnnotatedArticle> articles;
  private final Sources sources;

  /** By the very sentence: to compare two takes as long as to read them. */
  private final IdentityHashMap<Sentence, ImmutableSet<String>> content = new IdentityHashMap<>();

  public Setting(AnnotatedStory story) {
    articles = Maps.uniqueIndex(story.articles(), AnnotatedArticle::id);
    sources = new Sources(story);
  }

  /** Whether the sentence tells of what comes again: "which passes each year". */
  public boolean recurs(Claim claim) {
    return sentence(claim.passage())
        .map(
            each ->
                each.tokens().stream()
                    .anyMatch(
                        token ->
                            YEARLY.contains(
                                Words.at(each.tokens(), token.index())
                                    + " "
                                    + Words.at(each.tokens(), token.index() + 1))))
        .orElse(false);
  }

  /**
   * Visits the claims of every two sources that tell of one event, in order of the sources; of many
   * sources the claims of those only that have most in common.
   */
  public <C extends Claim> void eachPair(List<C> claims, BiConsumer<List<C>, List<C>> visit) {
    TreeMap<String, List<C>> bySource = new TreeMap<>();
    TreeMap<String, Set<String>> words = new TreeMap<>();
    for (C claim : claims) {
      bySource.computeIfAbsent(claim.source(), source -> new ArrayList<>()).add(claim);
      words.computeIfAbsent(claim.source(), source -> new HashSet<>()).addAll(content(claim));
    }
    sources
        .beside(words)
        .forEach(
            (source, others) ->
                others.forEach(
                    other -> {
                      if (sameEvent(source, other)) {
                        visit.accept(
                            bySource.getOrDefault(source, List.of()),
                            bySource.getOrDefault(other, List.of()));
                      }
                    }));
  }

  /** The nouns, verbs, adjectives and names of the sentence of a claim. */
  public ImmutableSet<String> content(Claim claim) {
    return sentence(claim.passage())
        .map(
            sentence ->
                content.computeIfAbsent(
                    sentence, each -> Words.content(each, 0, each.tokens().size())))
        .orElse(ImmutableSet.of());
  }

  /** Whether two articles name enough of the same people and places to tell of one event. */
  public boolean sameEvent(String source, String other) {
    return sources.sameEvent(source, other);
  }

  /** Whether the sentence names a year before the one its article came out in. */
  public boolean anotherYear(Claim claim) {
    return sentence(claim.passage())
        .map(
            each ->
                years(each)
                    .anyMatch(
                        year -> published(claim).map(day -> year < day.getYear()).orElse(false)))
        .orElse(false);
  }

  /** When the source of a claim came out. */
  public Optional<LocalDate> published(Claim claim) {
    return Optional.ofNullable(articles.get(claim.source()))
        .flatMap(article -> article.article().source().publication())
        .map(Publication::day);
  }

  /**
   * Whether weekdays can be of one week: the reports are less than one apart, as far as is known.
   */
  public boolean sameWeek(Claim one, Claim other) {
    Optional<LocalDate> first = published(one);
    Optional<LocalDate> second = published(other);
    return first.isEmpty()
        || second.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) < DAYS_OF_WEEK;
  }

  /** The sentence in which a passage begins. */
  public Optional<Sentence> sentence(Passage passage) {
    AnnotatedArticle article = articles.get(passage.source());
    return article == null
        ? Optional.empty()
        : article.sentences(passage.span()).stream().findFirst();
  }

  /** Whether the sentence tells of years past, of a sum over time, or of another event. */
  public boolean elsewhen(Passage passage) {
    return sentence(passage).map(Setting::elsewhen).orElse(false);
  }

  /** The words that stand near a claim but are not its own; a long sentence tells of more. */
  private static List<Token> around(Sentence sentence, Claim claim) {
    List<Token> within = sentence.within(claim.passage().span());
    if (within.isEmpty()) {
      return sentence.tokens();
    }
    int from = Math.max(0, within.get(0).index() - NEAR);
    int to = Math.min(sentence.tokens().size(), within.get(within.size() - 1).index() + NEAR + 1);
    return sentence.tokens().subList(from, to).stream()
        .filter(token -> !within.contains(token))
        .toList();
  }

  /**
   * Whether the sentence tells of some of the victims, or of another incident than the main one.
   */
  public boolean partial(Claim claim) {
    return sentence(claim.passage())
        .map(
            each ->
                around(each, claim).stream()
                    .filter(token -> !isWhere(each, token) && !isOfOthers(each, token))
                    .anyMatch(token -> PARTIAL.contains(token.word().toLowerCase(Locale.ROOT))))
        .orElse(false);
  }

  /** "Killed two and hurt six more", "more than twenty": others are no part of those. */
  private static boolean isOfOthers(Sentence sentence, Token token) {
    int at = token.index();
    return token.word().equalsIgnoreCase("more")
        && ((at > 0 && sentence.token(at - 1).isNumber())
            || (at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).lemma().equals("than")));
  }

  /** "Three injured sailors found at a pier": where all of them were, not some of more. */
  private static boolean isWhere(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.word().equalsIgnoreCase("found")
        && next < sentence.tokens().size()
        && sentence.token(next).lemma().equals("at");
  }

  /**
   * Whether the sentences can be of one place: one names none, both name the same, or each article
   * names the other's place too, as a town and its county.
   */
  public boolean samePlace(Claim one, Claim other) {
    Set<String> first = places(one);
    Set<String> second = places(other);
    return first.isEmpty()
        || second.isEmpty()
        || first.stream().anyMatch(here -> second.stream().anyMatch(there -> part(here, there)))
        || (first.stream().anyMatch(place -> names(other, place))
            && second.stream().anyMatch(place -> names(one, place)));
  }

  /** "Northeast Harrow" lies in "Harrow". */
  private static boolean part(String here, String there) {
    return here.endsWith(there) || there.endsWith(here);
  }

  /** Whether the article of a claim has every word of a place's name among its names. */
  private boolean names(Claim claim, String place) {
    return sources
        .names(claim.source())
        .containsAll(ImmutableSet.copyOf(place.toLowerCase(Locale.ROOT).split(" ")));
  }

  /** Whether the sentences can be of one street: one names none, or both name the same. */
  public boolean sameStreet(Claim one, Claim other) {
    Set<String> first = streets(one);
    Set<String> second = streets(other);
    return first.isEmpty() || second.isEmpty() || Streets.meet(first, second);
  }

  /** Whether both sentences name the same street. */
  public boolean shareStreet(Claim one, Claim other) {
    return Streets.meet(streets(one), streets(other));
  }

  /** Whether the sentence names a street, and so may tell of one scene of several. */
  public boolean namesStreet(Claim claim) {
    return !streets(claim).isEmpty();
  }

  private Set<String> streets(Claim claim) {
    return sentence(claim.passage()).map(Streets::of).orElse(Set.of());
  }

  private Set<String> places(Claim claim) {
    Set<String> places = new TreeSet<>();
    sentence(claim.passage())
        .ifPresent(
            each -> {
              StringBuilder name = new StringBuilder();
              for (Token token : each.tokens()) {
                if (token.ner().equals("LOCATION")) {
                  name.append(name.isEmpty() ? "" : " ").append(token.word());
                } else if (!name.isEmpty()) {
                  places.add(name.toString());
                  name.setLength(0);
                }
              }
            });
    return places;
  }

  /** Whether the sentence tells that whoever did it died too: "killed three people and himself". */
  public boolean ownDeath(Claim claim) {
    return sentence(claim.passage())
        .map(
            each ->
                each.tokens().stream()
                    .anyMatch(token -> SELF.contains(token.word().toLowerCase(Locale.ROOT))))
        .orElse(false);
  }

  /** Whether the sentence also tells of the dead: "one killed and five others hurt". */
  public boolean deaths(Claim claim) {
    return sentence(claim.passage()).map(Setting::tellsOfDeaths).orElse(false);
  }

  private static boolean tellsOfDeaths(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> DEATHS.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether the dead stand in the sentence or right before: "two died", then "five others". */
  public boolean afterDeaths(Claim claim) {
    return deaths(claim)
        || sentence(claim.passage())
            .map(
                each ->
                    sentences(claim.source()).stream()
                        .filter(before -> each.index() - before.index() == 1)
                        .anyMatch(Setting::tellsOfDeaths))
            .orElse(false);
  }

  /** The one year of long ago that the sentence names; of the year itself anotherYear tells. */
  public Optional<Integer> pastYear(Claim claim) {
    List<Integer> years =
        sentence(claim.passage()).stream().flatMap(Setting::years).distinct().toList();
    boolean one = years.size() == 1;
    int now =
        published(claim)
            .map(LocalDate::getYear)
            .orElseGet(() -> latestYear(claim.source()).orElse(Integer.MIN_VALUE));
    return one && years.get(0) < now ? Optional.of(years.get(0)) : Optional.empty();
  }

  private ImmutableList<Sentence> sentences(String source) {
    AnnotatedArticle article = articles.get(source);
    return article == null ? ImmutableList.of() : article.sentences();
  }

  /** The last year an article names, which is its own or near. */
  private Optional<Integer> latestYear(String source) {
    return sentences(source).stream().flatMap(Setting::years).max(Integer::compare);
  }

  /** The years that a sentence names. */
  private static Stream<Integer> years(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::word)
        .filter(word -> YEAR.matcher(word).matches())
        .map(Integer::valueOf);
  }

  private static boolean elsewhen(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean until = UNTIL_THEN.contains(Words.at(tokens, i - 1));
      if (!until && OTHER_TIMES.contains(Words.at(tokens, i) + " " + Words.at(tokens, i + 1))) {
        return true;
      }
      boolean since = Words.at(tokens, i).equals("since") && tokens.get(i).tag().equals("IN");
      boolean always = i + 1 == tokens.size() || !tokens.get(i + 1).isWord();
      if ((since && !always) || Words.at(tokens, i).startsWith("previous")) {
        return true;
      }
    }
    return false;
  }
}
