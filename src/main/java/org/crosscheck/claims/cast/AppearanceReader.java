package org.crosscheck.claims.cast;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.claims.cast.Appearance.Kind;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.SpanMap;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Quantity;

/** Finds the phrases of an article that stand for one person each. */
final class AppearanceReader {

  /** Words that begin a phrase for somebody else than was told of before. */
  private static final ImmutableSet<String> OTHER =
      ImmutableSet.of("another", "other", "second", "third", "fourth", "fifth", "additional");

  private static final ImmutableSet<String> DEFINITE = ImmutableSet.of("the", "this", "that");

  private static final ImmutableSet<String> POSSESSIVE =
      ImmutableSet.of("his", "her", "their", "its", "whose", "my", "our");

  /** Whoever looks into it, or speaks for those who do, has no part in it. */
  private static final ImmutableSet<String> OUTSIDE =
      ImmutableSet.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "sheriff",
          "mayor",
          "judge",
          "detective",
          "prosecutor",
          "coroner",
          "doctor",
          "attorney",
          "lawyer",
          "reporter",
          "chief",
          "police",
          "investigator",
          "official",
          "examiner",
          "governor",
          "president",
          "captain",
          "sergeant",
          "lieutenant",
          "commander",
          "god",
          "lord",
          "juror",
          "caller",
          "shooting",
          "witness",
          "neighbor",
          "someone",
          "somebody",
          "anyone",
          "nobody",
          "everyone");

  /** So many words before an age tell that it is a bound, over another age. */
  private static final int BOUND = 5;

  private final SpanMap<Entity> names = new SpanMap<>();
  private final SpanMap<Quantity> ages = new SpanMap<>();

  /**
   * @param entities those of the article, with their mentions there
   * @param ages those of the article
   */
  AppearanceReader(List<Entity> entities, List<Quantity> ages) {
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        if (entity.kind() == Entity.Kind.PERSON && mention.form() == Entity.Form.NAME) {
          names.put(mention.passage().span(), entity);
        }
      }
    }
    for (Quantity age : ages) {
      this.ages.put(age.passage().span(), age);
    }
  }

  /** The phrases of a sentence, in reading order, each head once. */
  List<Appearance> read(Sentence sentence) {
    TreeMap<Integer, Appearance> found = new TreeMap<>();
    Deeds deeds = new Deeds(sentence);
    ages.over(sentence.span())
        .forEach(age -> ofAge(sentence, age, deeds).ifPresent(each -> add(found, each)));
    for (Token token : sentence.tokens()) {
      if (!found.containsKey(token.index())) {
        of(sentence, token, deeds).ifPresent(each -> add(found, each));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void add(Map<Integer, Appearance> found, Appearance appearance) {
    found.putIfAbsent(appearance.head(), appearance);
  }

  private Optional<Appearance> ofAge(Sentence sentence, Quantity age, Deeds deeds) {
    Optional<Entity> entity =
        names.over(age.passage().span()).filter(each -> each.id().equals(age.entity())).findFirst();
    boolean unknownName =
        age.entity() == null && Character.isUpperCase(age.subject().codePointAt(0));
    List<Token> tokens = sentence.within(age.passage().span());
    if (unknownName || (age.entity() != null && entity.isEmpty()) || isBound(sentence, tokens)) {
      return Optional.empty();
    }
    Optional<Token> head =
        entity.isPresent()
            ? tokens.stream()
                .filter(token -> names.holding(token.span()).findAny().isPresent())
                .reduce((first, last) -> last)
            : tokens.stream()
                .filter(token -> token.isNoun() || token.lemma().matches("olds?"))
                .reduce((first, last) -> last);
    return head.map(
        token -> {
          boolean several = token.tag().endsWith("S") || token.word().endsWith("olds");
          return appearance(
              sentence,
              token.index(),
              entity,
              Optional.of(age),
              several ? Kind.SEVERAL : kind(sentence, tokens.get(0).index(), token.index()),
              deeds);
        });
  }

  /** "Members as young as 11", "14 years old or older": nobody in particular is so old. */
  private static boolean isBound(Sentence sentence, List<Token> age) {
    int first = age.get(0).index();
    int next = age.get(age.size() - 1).index() + 1;
    if (next + 1 < sentence.tokens().size()
        && sentence.token(next).lemma().matches("or|and")
        && sentence.token(next + 1).lemma().matches("old(er)?|young(er)?|over|under|up|above")) {
      return true;
    }
    List<Token> before = sentence.tokens().subList(Math.max(0, first - BOUND), first);
    return before.stream().anyMatch(token -> token.lemma().equals("as"))
        && before.stream().anyMatch(token -> token.lemma().matches("young|old"));
  }

  private Optional<Appearance> of(Sentence sentence, Token token, Deeds deeds) {
    Optional<Entity> named = names.holding(token.span()).findFirst();
    if (named.isPresent()) {
      boolean last =
          token.index() + 1 == sentence.tokens().size()
              || names
                  .holding(sentence.token(token.index() + 1).span())
                  .noneMatch(each -> each.equals(named.get()));
      return last
          ? Optional.of(
              appearance(sentence, token.index(), named, Optional.empty(), Kind.NAME, deeds))
          : Optional.empty();
    }
    if (token.word().toLowerCase(Locale.ROOT).matches("he|she|him")) {
      // Whom a witness means by "he" the sentences around the quotation do not tell.
      boolean quoted =
          sentence.tokens().stream().anyMatch(each -> each.word().matches("[\"“”]|``|''"));
      return quoted
          ? Optional.empty()
          : Optional.of(
              appearance(
                  sentence,
                  token.index(),
                  Optional.empty(),
                  Optional.empty(),
                  Kind.PRONOUN,
                  deeds));
    }
    Tree tree = sentence.tree();
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean one = lemma.matches("one|another") && tree.is(token.index(), "nsubj", "obj");
    boolean person =
        token.tag().equals("NN")
            && !tree.is(token.index(), "compound")
            && !OUTSIDE.contains(lemma)
            && (Person.describes(token) || WordNet.isPerson(lemma));
    if (!one && !person) {
      return Optional.empty();
    }
    Kind kind =
        one && lemma.equals("another") ? Kind.OTHER : kind(sentence, token.index(), token.index());
    return Optional.of(
        appearance(sentence, token.index(), Optional.empty(), Optional.empty(), kind, deeds));
  }

  private static Kind kind(Sentence sentence, int first, int head) {
    Kind kind = Kind.BARE;
    for (int at = head; at >= Math.max(0, first - 3); at--) {
      Token token = sentence.token(at);
      String word = token.word().toLowerCase(Locale.ROOT);
      boolean phrase = sentence.tree().governor(at) == head || at >= first;
      if (OTHER.contains(word) && phrase) {
        return Kind.OTHER;
      }
      if (phrase && (POSSESSIVE.contains(word) || token.tag().equals("POS"))) {
        return Kind.POSSESSED;
      }
      if (phrase && DEFINITE.contains(word)) {
        kind = Kind.DEFINITE;
      } else if (phrase && word.matches("an?|one")) {
        kind = Kind.INDEFINITE;
      }
    }
    return kind;
  }

  private Appearance appearance(
      Sentence sentence,
      int head,
      Optional<Entity> entity,
      Optional<Quantity> age,
      Kind kind,
      Deeds deeds) {
    Token token = sentence.token(head);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return new Appearance(
        sentence,
        head,
        entity,
        age,
        entity.map(Entity::name).orElseGet(() -> Person.words(sentence, head)),
        entity.isPresent() || lemma.matches("olds?|one|another") ? "person" : lemma,
        entity.flatMap(name -> title(sentence, head, name)),
        entity.map(each -> Optional.ofNullable(each.gender())).orElseGet(() -> gender(token)),
        entity.isPresent() ? Kind.NAME : kind,
        deeds.of(sentence, head));
  }

  /** "Deputy Ann Lee": the word before the name that can stand for a person by itself. */
  private Optional<String> title(Sentence sentence, int head, Entity name) {
    int first = head;
    while (first > 0
        && names.holding(sentence.token(first - 1).span()).anyMatch(name::equals)
        && sentence.token(first - 1).ner().equals("PERSON")) {
      first--;
    }
    return Optional.of(first - 1)
        .filter(before -> before >= 0)
        .map(sentence::token)
        .filter(Token::isNoun)
        .map(before -> before.lemma().toLowerCase(Locale.ROOT))
        .filter(before -> WordNet.isPerson(before));
  }

  private static Optional<Entity.Gender> gender(Token token) {
    return token.lemma().equalsIgnoreCase("he") || token.word().equalsIgnoreCase("him")
        ? Optional.of(Entity.Gender.MALE)
        : Person.gender(token);
  }
}
