package org.crosscheck.claims.figure.number;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.number.Numeral;
import org.crosscheck.mention.number.NumeralReader;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;

/** Reads how often one person was hit: "Hale was shot twice", "with a gunshot wound to the leg". */
public final class Wounds {

  /** The head of a count of the wounds of one person. */
  public static final String HEAD = "gunshot wound";

  private static final ImmutableSet<String> MANY =
      ImmutableSet.of("multiple", "several", "numerous");

  private Wounds() {}

  /** The counts of wounds of an article, each with the person who has them, in reading order. */
  public static List<Quantity> read(AnnotatedArticle article, List<Entity> entities) {
    List<Quantity> wounds = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        shot(sentence, token)
            .or(() -> wound(sentence, token))
            .flatMap(hit -> claim(article, sentence, hit, entities))
            .ifPresent(wounds::add);
      }
    }
    return wounds;
  }

  /**
   * How often somebody was hit.
   *
   * @param least how often at least
   * @param exact whether it was no more than that
   * @param verb what tells of it, of which the person is the subject or object
   * @param from the first token of the words that say so
   * @param to the last
   */
  private record Hit(int least, boolean exact, int verb, int from, int to) {}

  /** "Was shot once", "shot two times", "shot multiple times". */
  private static Optional<Hit> shot(Sentence sentence, Token verb) {
    List<Token> tokens = sentence.tokens();
    int at = verb.index();
    if (!Words.lemma(tokens, at).equals("shoot") || !verb.tag().matches("VB[ND]")) {
      return Optional.empty();
    }
    String next = Words.at(tokens, at + 1);
    if (next.equals("once") || next.equals("twice")) {
      return Optional.of(new Hit(next.equals("once") ? 1 : 2, true, at, at, at + 1));
    }
    if (MANY.contains(next) && Words.at(tokens, at + 2).equals("times")) {
      return Optional.of(new Hit(2, false, at, at, at + 2));
    }
    return NumeralReader.read(tokens).stream()
        .filter(each -> each.first() > at && each.first() <= at + 4)
        .filter(each -> Words.at(tokens, each.last() + 1).startsWith("time"))
        .filter(each -> each.hedge() == Hedge.EXACT && each.low().compareTo(each.high()) == 0)
        .findFirst()
        .map(each -> new Hit(each.low().intValue(), true, at, at, each.last() + 1));
  }

  /** "A gunshot wound", "two gunshot wounds", "gunshot wounds". */
  private static Optional<Hit> wound(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    int at = noun.index();
    if (!Words.lemma(tokens, at).equals("wound") || !Words.at(tokens, at - 1).equals("gunshot")) {
      return Optional.empty();
    }
    int first = at - 2;
    while (first >= 0 && sentence.token(first).tag().startsWith("JJ") && !many(tokens, first)) {
      first--;
    }
    String before = Words.at(tokens, first);
    Optional<Integer> verb = Words.verb(sentence, at);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    if (noun.tag().equals("NN")) {
      return before.matches("an?|one|single")
          ? Optional.of(new Hit(1, true, verb.get(), first, at))
          : Optional.empty();
    }
    Optional<Numeral> number =
        NumeralReader.read(tokens).stream().filter(each -> each.last() == at - 2).findFirst();
    return Optional.of(
        number.isPresent() && number.get().hedge() == Hedge.EXACT
            ? new Hit(number.get().low().intValue(), true, verb.get(), number.get().first(), at)
            : new Hit(2, false, verb.get(), many(tokens, first) ? first : at - 1, at));
  }

  private static boolean many(List<Token> tokens, int at) {
    return MANY.contains(Words.at(tokens, at));
  }

  private static Optional<Quantity> claim(
      AnnotatedArticle article, Sentence sentence, Hit hit, List<Entity> entities) {
    BigDecimal least = BigDecimal.valueOf(hit.least());
    return person(sentence, hit, entities)
        .filter(person -> hit.least() > 0)
        .map(
            person -> {
              Span said = sentence.token(hit.from()).span().hull(sentence.token(hit.to()).span());
              return new Quantity(
                  new Grounds(
                      article.id() + "-wounds-" + said.start(),
                      new Passage(article.id(), said),
                      Asserter.OUTLET,
                      Certainty.HAPPENED),
                  Measure.COUNT,
                  person.id(),
                  HEAD + "s of " + person.name(),
                  HEAD,
                  ImmutableSet.of("wound"),
                  least,
                  least,
                  "",
                  hit.exact() ? Hedge.EXACT : Hedge.AT_LEAST);
            });
  }

  /** "Found Hale lying with a gunshot wound": the noun or object above the verb. */
  private static Optional<Integer> above(Sentence sentence, int verb) {
    int governor = sentence.tree().governor(verb);
    if (governor == Tree.ROOT || !sentence.tree().is(verb, "acl", "xcomp", "advcl", "dep")) {
      return Optional.empty();
    }
    return sentence.token(governor).isNoun()
        ? Optional.of(governor)
        : sentence.tree().dependent(governor, "obj");
  }

  /** The one person whom the verb is told of, in the passive as its subject. */
  private static Optional<Entity> person(Sentence sentence, Hit hit, List<Entity> entities) {
    Tree tree = sentence.tree();
    boolean shoots = Words.lemma(sentence.tokens(), hit.verb()).equals("shoot");
    Optional<Integer> whom =
        tree.dependent(hit.verb(), "nsubj:pass")
            .or(() -> tree.dependent(hit.verb(), "obj").filter(each -> shoots))
            .or(() -> tree.dependent(hit.verb(), "nsubj").filter(each -> !shoots))
            .or(() -> above(sentence, hit.verb()).filter(each -> !shoots));
    // "Lee and Hale died of gunshot wounds": one each, perhaps.
    return whom.filter(each -> !tree.is(each, "conj") && tree.dependents(each, "conj").isEmpty())
        .map(sentence::token)
        .filter(token -> !token.tag().endsWith("S"))
        .flatMap(
            token ->
                entities.stream()
                    .filter(each -> each.kind() == Entity.Kind.PERSON)
                    .filter(
                        each ->
                            each.mentions().stream()
                                .anyMatch(
                                    mention -> mention.passage().span().overlaps(token.span())))
                    .findFirst());
  }
}
