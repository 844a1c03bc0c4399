package org.crosscheck.claims.figure.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.place.Address;
import org.crosscheck.mention.place.AddressReader;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.place.StreetAddress;

/** Reads the addresses of an article, and the towns that its people are said to be of. */
public final class Places {

  /** What follows an age in the subject of a claim on the home of somebody without a name. */
  public static final String HOME_OF_AGE = "-year-old's home";

  private static final Pattern YEARS_OLD = Pattern.compile("(\\d{1,2})-year-old");

  /** In tokens, where hyphens are some: "23-year-old". */
  private static final int OLD = 5;

  private Places() {}

  /** The places of an article, in reading order. */
  public static List<Attribute> read(AnnotatedArticle article) {
    List<Attribute> places = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Address address : AddressReader.read(sentence.tokens())) {
        places.add(
            attribute(
                article,
                sentence,
                address.first(),
                address.last(),
                StreetAddress.SUBJECT,
                address.address().toString()));
      }
      places.addAll(Scenes.read(article, sentence));
      for (int i = 0; i < sentence.tokens().size(); i++) {
        home(article, sentence, i).ifPresent(places::add);
        homeOfUnnamed(article, sentence, i).ifPresent(places::add);
      }
    }
    return places;
  }

  /** "Paul Renner, 36, of Ashford": at the token "of". */
  private static Optional<Attribute> home(AnnotatedArticle article, Sentence sentence, int of) {
    List<Token> tokens = sentence.tokens();
    if (!Words.at(tokens, of).equals("of") || !Words.at(tokens, of - 1).equals(",")) {
      return Optional.empty();
    }
    int name = of - 2;
    if (name >= 2 && tokens.get(name).isNumber() && Words.at(tokens, name - 1).equals(",")) {
      name -= 2;
    }
    int town = of + 1;
    while (town < tokens.size() && tokens.get(town).isProperNoun()) {
      town++;
    }
    if (name < 0 || town == of + 1 || !person(article, tokens.get(name))) {
      return Optional.empty();
    }
    String place = words(sentence, of + 1, town - 1).toLowerCase(Locale.ROOT);
    return Optional.of(
        attribute(article, sentence, name, town - 1, tokens.get(name).word() + "'s home", place));
  }

  /** "a 23-year-old Ashford woman": at the age. */
  private static Optional<Attribute> homeOfUnnamed(
      AnnotatedArticle article, Sentence sentence, int age) {
    List<Token> tokens = sentence.tokens();
    StringBuilder phrase = new StringBuilder();
    int first = age;
    while (first < Math.min(age + OLD, tokens.size()) && !phrase.toString().endsWith("-old")) {
      phrase.append(Words.at(tokens, first++));
    }
    Matcher years = YEARS_OLD.matcher(phrase);
    int town = first;
    while (town < tokens.size() && tokens.get(town).ner().equals("LOCATION")) {
      town++;
    }
    if (!years.matches()
        || town == first
        || town >= tokens.size()
        || !WordNet.isPerson(Words.lemma(tokens, town))) {
      return Optional.empty();
    }
    String place = words(sentence, first, town - 1).toLowerCase(Locale.ROOT);
    if (WordNet.isInstance(place, "state")) {
      return Optional.empty(); // a state says no more than the town in it
    }
    return Optional.of(
        attribute(article, sentence, age, town, years.group(1) + HOME_OF_AGE, place));
  }

  /** Whether it names a person, here or anywhere in the article. */
  private static boolean person(AnnotatedArticle article, Token name) {
    return name.ner().equals("PERSON")
        || (name.isProperNoun()
            && article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(each -> each.ner().equals("PERSON") && each.word().equals(name.word())));
  }

  private static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).word());
    }
    return words.toString();
  }

  private static Attribute attribute(
      AnnotatedArticle article,
      Sentence sentence,
      int first,
      int last,
      String subject,
      String value) {
    Span span = sentence.token(first).span().hull(sentence.token(last).span());
    String id = article.id() + "-place-" + span.start();
    return new Attribute(
        new Grounds(id, new Passage(article.id(), span), Asserter.OUTLET, Certainty.HAPPENED),
        null,
        subject,
        "place",
        value);
  }
}
