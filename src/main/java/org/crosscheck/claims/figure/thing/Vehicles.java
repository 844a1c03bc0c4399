package org.crosscheck.claims.figure.thing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.thing.Vehicle;

/**
 * Reads how vehicles are described: "a white Harrow T-20 pickup", "the gray 2013 Harrow", "a 2013
 * gray Comet". What they are called is known by where it stands, between a colour or a year and the
 * noun, not by a list of makes.
 */
public final class Vehicles {

  private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20[0-4])\\d");

  /** One colour under two spellings. */
  private static final ImmutableMap<String, String> SPELLINGS = ImmutableMap.of("grey", "gray");

  private static final ImmutableSet<String> SHADES =
      ImmutableSet.of("dark", "light", "bright", "-", "colored", "coloured", "and", "color");

  private Vehicles() {}

  /** What an article says of the looks of vehicles, in reading order. */
  public static List<Attribute> read(AnnotatedArticle article) {
    List<Attribute> claims = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); ) {
        Optional<Phrase> phrase = new Reader(sentence, i).read();
        phrase.map(each -> claim(article, sentence, each)).ifPresent(claims::add);
        i = phrase.map(each -> each.last() + 1).orElse(i + 1);
      }
    }
    return claims;
  }

  private record Phrase(Vehicle vehicle, int first, int last) {}

  private static Attribute claim(AnnotatedArticle article, Sentence sentence, Phrase phrase) {
    Token first = sentence.token(phrase.first());
    return new Attribute(
        new Grounds(
            article.id() + "-vehicle-" + first.span().start(),
            new Passage(article.id(), first.span().hull(sentence.token(phrase.last()).span())),
            Asserter.OUTLET,
            Certainty.HAPPENED),
        null,
        "the vehicle",
        Vehicle.PREDICATE,
        phrase.vehicle().toString());
  }

  /** Reads a phrase from its first word on. */
  private static final class Reader {

    private final Sentence sentence;
    private final int first;
    private int at;

    Reader(Sentence sentence, int first) {
      this.sentence = sentence;
      this.first = first;
      at = first;
    }

    Optional<Phrase> read() {
      ImmutableSet.Builder<String> colours = ImmutableSet.builder();
      String year = "";
      for (; at < sentence.tokens().size(); at++) {
        String word = SPELLINGS.getOrDefault(word(at), word(at));
        if (year.isEmpty() && YEAR.matcher(word).matches()) {
          year = word;
        } else if (!capital(at) && WordNet.isColour(word)) {
          colours.add(word);
        } else if (at == first || !SHADES.contains(word)) {
          break;
        }
      }
      List<String> names = names();
      String kind = "";
      boolean noun = at < sentence.tokens().size() && !capital(at) && sentence.token(at).isNoun();
      String lemma = Words.lemma(sentence.tokens(), at);
      if (noun && (WordNet.names(lemma, "vehicle") || lemma.equals("van"))) {
        kind = lemma;
        at++;
      } else if (noun) {
        return Optional.empty();
      }
      Vehicle vehicle = new Vehicle(colours.build(), year, ImmutableList.copyOf(names), kind);
      // A year before a name is as often a date; a colour makes it a thing.
      boolean coloured = !vehicle.colours().isEmpty();
      boolean enough = names.isEmpty() ? coloured && !kind.isEmpty() : coloured || !kind.isEmpty();
      return enough && at > first
          ? Optional.of(new Phrase(vehicle, first, at - 1))
          : Optional.empty();
    }

    /** Capitalised words and model numbers that are no person and no place. */
    private List<String> names() {
      List<String> names = new ArrayList<>();
      while (at < sentence.tokens().size() && capital(at) && name(at)) {
        StringBuilder name = new StringBuilder(sentence.token(at).word());
        at++;
        while (word(at).equals("-") && word(at + 1).matches("[a-z]{0,2}\\d+[a-z]?")) {
          name.append('-').append(sentence.token(at + 1).word());
          at += 2;
        }
        names.add(name.toString());
      }
      return names;
    }

    private boolean name(int index) {
      Token token = sentence.token(index);
      return (token.tag().equals("NNP") || token.word().matches("[A-Z]+-?\\d+"))
          && !token.ner().equals("PERSON")
          && !token.ner().equals("LOCATION");
    }

    private boolean capital(int index) {
      return index < sentence.tokens().size()
          && Character.isUpperCase(sentence.token(index).word().codePointAt(0));
    }

    private String word(int index) {
      return Words.at(sentence.tokens(), index);
    }
  }
}
