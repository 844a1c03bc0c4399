package org.crosscheck.claims.figure.place;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.place.Premises;

/** Reads at what kind of place it happened: "shot at a house", "found dead in the driveway". */
final class Scenes {

  private static final ImmutableSet<String> AT =
      ImmutableSet.of("at", "in", "inside", "outside", "on", "of");

  private static final ImmutableSet<String> FINDING = ImmutableSet.of("find", "discover", "lie");

  private static final ImmutableSet<String> BODIES =
      ImmutableSet.of(
          "body",
          "victim",
          "man",
          "woman",
          "boy",
          "girl",
          "teen",
          "teenager",
          "child",
          "person",
          "people",
          "officer",
          "deputy",
          "couple",
          "student",
          "baby",
          "toddler",
          "mother",
          "father",
          "son",
          "daughter",
          "brother",
          "sister",
          "youth",
          "resident",
          "remains");

  private static final Pattern DAY =
      Pattern.compile("[A-Z][a-z]+day|[ap]\\.?m\\.?|morning|afternoon|evening|night");

  /** What happened, or what was found of it; what follows of it happens elsewhere. */
  private static final ImmutableSet<String> HAPPENING =
      ImmutableSet.of(
          "shoot",
          "kill",
          "stab",
          "happen",
          "occur",
          "find",
          "discover",
          "gun",
          "lie",
          "die",
          "shooting",
          "killing",
          "stabbing",
          "slay",
          "wound",
          "fire",
          "strike",
          "hit",
          "attack");

  /** How many words of a phrase are looked at. */
  private static final int PHRASE = 4;

  private Scenes() {}

  /** The kinds of place of a sentence, in order. */
  static List<Attribute> read(AnnotatedArticle article, Sentence sentence) {
    List<Attribute> scenes = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun()) {
        scene(article, sentence, token).ifPresent(scenes::add);
      }
    }
    return scenes;
  }

  private static Optional<Attribute> scene(
      AnnotatedArticle article, Sentence sentence, Token noun) {
    Tree tree = sentence.tree();
    boolean last =
        noun.index() + 1 == sentence.tokens().size() || !sentence.token(noun.index() + 1).isNoun();
    Optional<Integer> preposition =
        tree.dependents(noun.index(), "case").stream()
            .filter(each -> AT.contains(Words.at(sentence.tokens(), each)))
            .findFirst();
    // "Larkfield House" is a name.
    if (!last || preposition.isEmpty() || noun.isProperNoun()) {
      return Optional.empty();
    }
    Optional<Integer> event = event(sentence, noun.index());
    return event.flatMap(
        governor ->
            Premises.named(phrase(sentence, preposition.get() + 1, noun.index()))
                .map(
                    kind -> attribute(article, sentence, governor, preposition.get(), noun, kind)));
  }

  /** What happened there, above the spot and the day that may stand between. */
  private static Optional<Integer> event(Sentence sentence, int noun) {
    Tree tree = sentence.tree();
    for (int at = noun; tree.is(at, "obl", "nmod"); ) {
      int above = tree.governor(at);
      if (above == Tree.ROOT || above > at) {
        return Optional.empty();
      }
      String lemma = Words.lemma(sentence.tokens(), above);
      if (HAPPENING.contains(lemma)) {
        return FINDING.contains(lemma) && !ofSomebody(sentence, above)
            ? Optional.empty()
            : Optional.of(above);
      }
      boolean time = DAY.matcher(sentence.token(above).word()).matches();
      if (!time && Premises.named(lemma).isEmpty()) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  /** Whether somebody was found there, rather than a gun. */
  private static boolean ofSomebody(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    boolean active = tree.dependent(verb, "obj").isPresent();
    return tree.dependent(verb, active ? "obj" : "nsubj")
        .or(() -> tree.dependent(verb, "nsubj:pass"))
        .map(sentence::token)
        .map(
            token ->
                token.ner().equals("PERSON")
                    || token.tag().startsWith("PRP")
                    || BODIES.contains(token.lemma().toLowerCase(Locale.ROOT))
                    || token.word().endsWith("-old"))
        .orElse(tree.is(verb, "acl"));
  }

  private static Attribute attribute(
      AnnotatedArticle article,
      Sentence sentence,
      int event,
      int preposition,
      Token noun,
      Premises kind) {
    int first = noun.index() - event <= PHRASE + 2 ? event : preposition;
    Span span = sentence.token(first).span().hull(noun.span());
    return new Attribute(
        new Grounds(
            article.id() + "-scene-" + noun.span().start(),
            new Passage(article.id(), span),
            Asserter.OUTLET,
            Certainty.HAPPENED),
        null,
        Premises.SUBJECT,
        "place",
        kind.toString());
  }

  private static String phrase(Sentence sentence, int first, int last) {
    StringBuilder phrase = new StringBuilder();
    for (int i = Math.max(first, last - PHRASE + 1); i <= last; i++) {
      String word = Words.at(sentence.tokens(), i);
      boolean hyphen = word.equals("-") || phrase.toString().endsWith("-");
      phrase.append(phrase.isEmpty() || hyphen ? "" : " ").append(word);
    }
    return phrase.toString();
  }
}
