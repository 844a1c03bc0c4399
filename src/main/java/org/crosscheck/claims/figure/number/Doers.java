package org.crosscheck.claims.figure.number;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.word.Cardinals;

/**
 * Reads how many people an article has fire: "a gunman opened fire", "three men walked in and
 * started shooting". One is read of an article only that knows of no second anywhere.
 */
public final class Doers {

  /** What those are called who are counted here. */
  private static final String HEAD = "gunman";

  private static final String SUBJECT = HEAD + " firing";

  private static final ImmutableSet<String> FIRE = ImmutableSet.of("fire", "shoot", "shooting");
  private static final ImmutableSet<String> BEGIN = ImmutableSet.of("open", "start", "begin");

  private static final ImmutableSet<String> ROLES =
      ImmutableSet.of(
          "gunman",
          "gunmen",
          "shooter",
          "suspect",
          "assailant",
          "attacker",
          "robber",
          "intruder",
          "accomplice",
          "perpetrator");

  private static final ImmutableSet<String> ONE = ImmutableSet.of("a", "an", "one", "lone");

  private static final ImmutableSet<String> FURTHER =
      ImmutableSet.of("another", "second", "other", "third");

  private static final ImmutableSet<String> SUPPOSED =
      ImmutableSet.of("likely", "may", "might", "could", "possibly", "perhaps", "if", "would");

  private Doers() {}

  /** Whether a quantity counts those who fired. */
  public static boolean counts(Quantity quantity) {
    return quantity.subject().equals(SUBJECT);
  }

  /** How many fired, wherever an article tells it, in reading order. */
  public static List<Quantity> read(AnnotatedArticle article) {
    boolean several = article.sentences().stream().anyMatch(Doers::knowsOfMore);
    List<Quantity> counts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (fires(sentence, token.index())) {
          doer(sentence, token.index())
              .flatMap(noun -> count(article, sentence, noun, token.index()))
              .filter(each -> !(several && each.high().compareTo(BigDecimal.ONE) == 0))
              .ifPresent(counts::add);
        }
      }
    }
    return counts;
  }

  /** "The gunmen", "another suspect": there was more than one, whatever else is said. */
  private static boolean knowsOfMore(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> ROLES.contains(Words.lemma(sentence.tokens(), token.index())))
        .anyMatch(
            token ->
                (token.tag().equals("NNS") && !token.lemma().equals("suspect"))
                    || token.lemma().equals("accomplice")
                    || FURTHER.contains(Words.at(sentence.tokens(), token.index() - 1)));
  }

  /** "opened fire", "started shooting", "fired into the crowd", "shot him", all of them done. */
  private static boolean fires(Sentence sentence, int at) {
    Token token = sentence.token(at);
    String lemma = Words.lemma(sentence.tokens(), at);
    if (!token.tag().matches("VBD|VBN|VBG") || passive(sentence, at) || supposed(sentence)) {
      return false;
    }
    boolean begins =
        BEGIN.contains(lemma)
            && sentence.tree().dependents(at, "obj", "xcomp").stream()
                .anyMatch(each -> FIRE.contains(Words.lemma(sentence.tokens(), each)));
    boolean shoots = lemma.equals("fire") || (lemma.equals("shoot") && hits(sentence, at));
    return begins || (token.tag().equals("VBD") && shoots);
  }

  /** "A buyer likely came back and shot him": nobody has seen it. */
  private static boolean supposed(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> SUPPOSED.contains(token.lemma()));
  }

  /** "Two men shot" in a headline were shot; who shoots is told whom. */
  private static boolean hits(Sentence sentence, int at) {
    return sentence
            .tree()
            .dependent(at, "obj")
            .filter(each -> each == at + 1 || !sentence.token(each).isNumber())
            .isPresent()
        || sentence.tree().dependents(at, "conj").stream()
            .anyMatch(each -> sentence.tree().dependent(each, "obj").isPresent());
  }

  private static boolean passive(Sentence sentence, int at) {
    return sentence.tree().dependent(at, "aux:pass", "nsubj:pass").isPresent();
  }

  /** Whose act a verb tells: its subject, or that of the verb it is joined to. */
  private static Optional<Integer> doer(Sentence sentence, int verb) {
    Optional<Integer> own = sentence.tree().dependent(verb, "nsubj");
    if (own.isPresent()) {
      boolean relative =
          sentence.token(own.get()).tag().equals("WP")
              || Words.at(sentence.tokens(), own.get()).equals("that");
      return relative && sentence.tree().is(verb, "acl:relcl")
          ? Optional.of(sentence.tree().governor(verb))
          : own;
    }
    int above = sentence.tree().governor(verb);
    boolean joined = sentence.tree().is(verb, "conj", "xcomp", "advcl", "dep");
    if (!joined || above < 0) {
      return Optional.empty();
    }
    return !sentence.token(above).tag().startsWith("VB")
        ? verbAbove(sentence, above).flatMap(each -> sentence.tree().dependent(each, "nsubj"))
        : passive(sentence, above) ? Optional.empty() : doer(sentence, above);
  }

  /** "Men came in with hoods over their heads and fired": a parser joins it to the heads. */
  private static Optional<Integer> verbAbove(Sentence sentence, int noun) {
    return Words.verb(sentence, noun).filter(each -> !passive(sentence, each));
  }

  private static Optional<Quantity> count(
      AnnotatedArticle article, Sentence sentence, int noun, int verb) {
    Token head = sentence.token(noun);
    String lemma = Words.lemma(sentence.tokens(), noun);
    if (!head.isNoun()
        || head.isProperNoun()
        || !(ROLES.contains(lemma) || WordNet.isPerson(lemma))) {
      return Optional.empty();
    }
    Optional<Integer> first =
        sentence.tree().dependents(noun, "det", "nummod", "amod", "compound").stream()
            .min(Integer::compare);
    boolean plural = head.tag().equals("NNS");
    Optional<BigDecimal> number =
        sentence
            .tree()
            .dependent(noun, "nummod")
            .flatMap(at -> number(Words.at(sentence.tokens(), at)));
    boolean one =
        !plural
            && sentence.tree().dependents(noun, "det", "nummod", "amod").stream()
                .anyMatch(at -> ONE.contains(Words.at(sentence.tokens(), at)));
    if (one) {
      return Optional.of(
          quantity(article, sentence, first.orElse(noun), verb, BigDecimal.ONE, Hedge.EXACT));
    }
    boolean bare = plural && ROLES.contains(lemma);
    if (!plural || (number.isEmpty() && !bare)) {
      return Optional.empty();
    }
    return Optional.of(
        quantity(
            article,
            sentence,
            first.orElse(noun),
            verb,
            number.orElse(BigDecimal.valueOf(2)),
            number.isPresent() ? Hedge.EXACT : Hedge.AT_LEAST));
  }

  private static Optional<BigDecimal> number(String word) {
    Integer named = Cardinals.WORDS.get(word);
    return named != null
        ? Optional.of(BigDecimal.valueOf(named))
        : word.matches("\\d{1,2}") ? Optional.of(new BigDecimal(word)) : Optional.empty();
  }

  private static Quantity quantity(
      AnnotatedArticle article,
      Sentence sentence,
      int first,
      int verb,
      BigDecimal count,
      Hedge hedge) {
    int from = Math.min(first, verb);
    int to = Math.max(first, verb);
    int last =
        sentence
            .tree()
            .dependent(verb, "obj", "xcomp")
            .filter(at -> at > to && at - to < 4)
            .orElse(to);
    return new Quantity(
        new Grounds(
            article.id() + "-doers-" + sentence.token(verb).span().start(),
            new Passage(
                article.id(), sentence.token(from).span().hull(sentence.token(last).span())),
            Asserter.OUTLET,
            Certainty.HAPPENED),
        Measure.COUNT,
        null,
        SUBJECT,
        HEAD,
        ImmutableSet.of(HEAD),
        count,
        count,
        "",
        hedge);
  }
}
