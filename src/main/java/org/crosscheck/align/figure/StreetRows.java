package org.crosscheck.align.figure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.align.figure.setting.Level;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.place.StreetAddress;

/**
 * Lays side by side the streets on which several sources put what happened, where each source names
 * one such street, and none of them has ever heard of the other's.
 */
final class StreetRows {

  /** What happened, was heard of or was found at a street; what follows happens elsewhere. */
  private static final ImmutableSet<String> HAPPENING =
      ImmutableSet.of(
          "shoot",
          "shooting",
          "gunfire",
          "gunshot",
          "shot",
          "kill",
          "killing",
          "stab",
          "stabbing",
          "murder",
          "homicide",
          "death",
          "slaying",
          "gunfight",
          "shootout",
          "happen",
          "occur",
          "incident",
          "crash",
          "collide",
          "collision",
          "fire",
          "blaze",
          "robbery",
          "rob",
          "attack",
          "call",
          "respond",
          "erupt",
          "explode",
          "explosion",
          "carjack",
          "carjacking",
          "dispatch",
          "find",
          "discover");

  /** Where something is on a street, not by it. */
  private static final ImmutableSet<String> ON =
      ImmutableSet.of("in", "on", "at", "along", "inside", "outside");

  /** "In the area of Fern Street" is there as well, as far as anybody can tell. */
  private static final Pattern AROUND = Pattern.compile("in the (?:area|vicinity|block) of");

  /** Kinds of street that are nothing else: a court may be one of law. */
  private static final Pattern KIND =
      Pattern.compile(".* (?:street|avenue|road|drive|boulevard|lane)");

  /** What is further apart, in minutes, is two happenings. */
  private static final long APART = 60;

  /** How far before an address its preposition stands: "in the 1400 block of". */
  private static final int BEFORE = 2;

  private static final int AROUND_WORDS = 4;

  private static final Splitter NAME = Splitter.on(' ');

  private final Setting setting;
  private final ImmutableListMultimap<String, Timing> timings;
  private final ImmutableMap<String, ImmutableSet<String>> words;

  StreetRows(AnnotatedStory story, Setting setting, List<Timing> timings) {
    this.setting = setting;
    this.timings = Multimaps.index(timings, Timing::source);
    ImmutableMap.Builder<String, ImmutableSet<String>> bySource = ImmutableMap.builder();
    for (AnnotatedArticle article : story.articles()) {
      bySource.put(article.id(), words(article));
    }
    words = bySource.buildOrThrow();
  }

  private static ImmutableSet<String> words(AnnotatedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A row where the streets of two sources can be compared and no other source knows both. */
  List<Row> rows(List<Attribute> places) {
    TreeMap<String, List<Attribute>> scenes = new TreeMap<>();
    for (Attribute place : places) {
      if (place.subject().equals(StreetAddress.SUBJECT) && scene(place)) {
        scenes.computeIfAbsent(place.source(), source -> new ArrayList<>()).add(place);
      }
    }
    scenes.values().removeIf(each -> names(each).size() != 1);
    Links<Attribute> links = new Links<>();
    likeNames(places, links);
    setting.eachPair(
        scenes.values().stream().flatMap(List::stream).toList(),
        (ones, others) -> {
          Attribute one = ones.get(0);
          Attribute other = others.get(0);
          if (names(ones).equals(names(others)) || strangers(one, other) || strangers(other, one)) {
            links.add(one, other);
          }
        });
    return links.groups().stream()
        .filter(group -> names(group).size() == 2)
        .map(group -> new Row(Slot.PLACE, StreetAddress.SUBJECT, ImmutableList.copyOf(group)))
        .toList();
  }

  /** Streets of one kind whose names share a word, wherever they stand: no source has both. */
  private void likeNames(List<Attribute> places, Links<Attribute> links) {
    List<Attribute> streets =
        places.stream()
            .filter(each -> each.subject().equals(StreetAddress.SUBJECT))
            .filter(each -> StreetAddress.parse(each.value()).streets().size() == 1)
            .filter(each -> KIND.matcher(each.value()).matches())
            .toList();
    setting.eachPair(
        streets,
        (ones, others) -> {
          for (Attribute one : ones) {
            for (Attribute other : others) {
              if (isLike(one, other)) {
                links.add(one, other);
              }
            }
          }
        });
  }

  private boolean isLike(Attribute one, Attribute other) {
    List<String> mine = NAME.splitToList(name(one));
    List<String> theirs = NAME.splitToList(name(other));
    if (mine.size() != theirs.size()
        || !kind(one).equals(kind(other))
        || StreetAddress.parse(one.value()).isOfAnotherBlock(StreetAddress.parse(other.value()))) {
      return false;
    }
    List<Integer> differing =
        IntStream.range(0, mine.size())
            .filter(i -> !mine.get(i).equals(theirs.get(i)))
            .boxed()
            .toList();
    return differing.size() == 1
        && mine.size() > 1
        && isUnknown(mine.get(differing.get(0)), other.source())
        && isUnknown(theirs.get(differing.get(0)), one.source());
  }

  private static String kind(Attribute street) {
    return street.value().substring(street.value().lastIndexOf(' ') + 1);
  }

  private boolean isUnknown(String word, String source) {
    return word.matches("[a-z]{3,}")
        && !words.getOrDefault(source, ImmutableSet.of()).contains(word);
  }

  private boolean strangers(Attribute one, Attribute other) {
    return unknown(one, other.source())
        && unknown(other, one.source())
        && times(one).stream().allMatch(a -> times(other).stream().allMatch(b -> meet(a, b)));
  }

  private List<Timing> times(Attribute place) {
    return setting
        .sentence(place.passage())
        .map(
            sentence ->
                timings.get(place.source()).stream()
                    .filter(each -> sentence.span().overlaps(each.passage().span()))
                    .toList())
        .orElse(List.of());
  }

  /** Whether two times can be of one happening. */
  private static boolean meet(Timing one, Timing other) {
    return meet(Level.CLOCK, one, other) && meet(Level.WEEK, one, other);
  }

  private static boolean meet(Level level, Timing one, Timing other) {
    Optional<Timing> first = level.of(one);
    Optional<Timing> second = level.of(other);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    Moment a = first.get().when();
    Moment b = level.near(first.get(), second.get()).when();
    return a.overlaps(b) || Math.abs(Duration.between(a.from(), b.from()).toMinutes()) <= APART;
  }

  /** Whether no word of a street's name stands in a source. */
  private boolean unknown(Attribute street, String source) {
    ImmutableSet<String> known = words.getOrDefault(source, ImmutableSet.of());
    return name(street).matches("[a-z]{4,}.*")
        && KIND.matcher(street.value()).matches()
        && ImmutableList.copyOf(name(street).split(" ")).stream().noneMatch(known::contains);
  }

  private static ImmutableSet<String> names(List<Attribute> streets) {
    return streets.stream().map(StreetRows::name).collect(ImmutableSet.toImmutableSet());
  }

  private static String name(Attribute street) {
    return StreetAddress.parse(street.value()).names().get(0);
  }

  /** Whether the sentence tells of what happened, and that it was on this one street. */
  private boolean scene(Attribute place) {
    Optional<Sentence> sentence = setting.sentence(place.passage());
    if (sentence.isEmpty() || StreetAddress.parse(place.value()).streets().size() != 1) {
      return false;
    }
    List<Token> inside = sentence.get().within(place.passage().span());
    if (inside.isEmpty()) {
      return false;
    }
    List<Token> tokens = sentence.get().tokens();
    boolean on = false;
    for (int i = 1; i <= BEFORE; i++) {
      on |= ON.contains(Words.at(tokens, inside.get(0).index() - i));
    }
    on |= AROUND.matcher(before(tokens, inside.get(0).index())).matches();
    String after = Words.at(tokens, inside.get(inside.size() - 1).index() + 1);
    // "the Fern Street shooting", "called to the Fern Street premises"
    int next = inside.get(inside.size() - 1).index() + 1;
    boolean premises = next < tokens.size() && isPlaceOrEvent(tokens.get(next));
    return (on || premises) && !after.equals("and") && isOfEvent(sentence.get());
  }

  private static String before(List<Token> tokens, int first) {
    return IntStream.range(first - AROUND_WORDS, first)
        .mapToObj(at -> Words.at(tokens, at))
        .collect(Collectors.joining(" "));
  }

  private static boolean isPlaceOrEvent(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return noun.isNoun()
        && !noun.isProperNoun()
        && (HAPPENING.contains(lemma) || WordNet.names(lemma, "structure"));
  }

  /** Whether a sentence tells of what happened. */
  static boolean isOfEvent(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            each ->
                HAPPENING.contains(each.lemma().toLowerCase(Locale.ROOT))
                    || (each.isVerb() && each.lemma().matches("gunn?")));
  }
}
