package org.crosscheck.claims.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.lexicon.Gendered;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Entity.Gender;

/** The phrase for a person, read for whom it can mean. */
public final class Person {

  /** Words for somebody who is held to have done it. */
  public static final Set<String> SUSPECTS =
      Set.of(
          "suspect",
          "gunman",
          "gunmen",
          "shooter",
          "attacker",
          "killer",
          "assailant",
          "robber",
          "perpetrator",
          "culprit",
          "arsonist",
          "fugitive",
          "murderer",
          "driver",
          "responsible");

  /** Words for those who look into it. */
  public static final Set<String> INVESTIGATORS =
      Set.of("police", "detective", "investigator", "officer", "deputy", "agent", "authority");

  /** Nouns for people that say nothing of their gender. */
  private static final Set<String> EITHER =
      Set.of(
          "victim",
          "person",
          "people",
          "teen",
          "teenager",
          "child",
          "kid",
          "toddler",
          "baby",
          "infant",
          "officer",
          "deputy",
          "student",
          "suspect",
          "gunman",
          "shooter",
          "driver",
          "passenger",
          "resident",
          "juvenile",
          "youth",
          "adult",
          "worker",
          "employee",
          "clerk",
          "customer",
          "patient",
          "bystander",
          "trooper",
          "soldier",
          "pilot",
          "deceased",
          "other",
          "relative",
          "friend",
          "attacker",
          "assailant",
          "killer",
          "crewmember",
          "sibling",
          "couple",
          "shooting",
          "defendant",
          "inmate",
          "prisoner",
          "player",
          "actor");

  private Person() {}

  /** Whether a word can stand for a person. */
  public static boolean describes(Token token) {
    return Gendered.isMale(token.lemma())
        || Gendered.isFemale(token.lemma())
        || EITHER.contains(token.lemma())
        || token.lemma().endsWith("year-old")
        || token.tag().startsWith("PRP")
        || token.ner().equals("PERSON");
  }

  /** Whether what a verb is done to is somebody, as far as a word can show it. */
  public static boolean standsFor(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return describes(token)
        || token.lemma().endsWith("old")
        || SUSPECTS.contains(token.lemma())
        || token.tag().equals("CD")
        || token.lemma().matches("all|both|each|none|nobody|one|who|another|other|subject")
        || (token.isProperNoun() && token.ner().equals("O"))
        || (token.isNoun() && !token.isProperNoun() && WordNet.isPerson(token.lemma()));
  }

  /** The gender a word shows. */
  public static Optional<Gender> gender(Token token) {
    String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
    return Gendered.isMale(lemma)
        ? Optional.of(Gender.MALE)
        : Gendered.isFemale(lemma) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /** The words of a phrase from its determiner to its head: "the 5-year-old girl". */
  public static String words(Sentence sentence, int head) {
    List<Integer> phrase = new ArrayList<>();
    phrase.add(head);
    for (int below : sentence.tree().dependents(head)) {
      if (below < head
          && sentence.tree().is(below, "det", "amod", "compound", "nummod", "nmod", "flat", "dep")
          && !sentence.tree().dependent(below, "case").isPresent()) {
        phrase.addAll(sentence.tree().subtree(below));
      }
    }
    for (int below : sentence.tree().dependents(head, "flat")) {
      phrase.add(below);
    }
    int first = phrase.stream().min(Integer::compare).orElse(head);
    int last = phrase.stream().max(Integer::compare).orElse(head);
    StringBuilder words = new StringBuilder();
    for (int at = first; at <= last; at++) {
      Token token = sentence.token(at);
      boolean apart = at > first && token.span().start() > sentence.token(at - 1).span().end();
      words.append(apart ? " " : "").append(token.word());
    }
    return words.toString();
  }
}
