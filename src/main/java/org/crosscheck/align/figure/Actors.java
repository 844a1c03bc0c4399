package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.crosscheck.claims.figure.Words;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;

/** Who does what a claim tells of, to whom, and whether it was done or only meant. */
final class Actors {

  private static final ImmutableSet<String> ANY = ImmutableSet.of("a", "an", "any", "every", "no");

  private static final ImmutableSet<String> INTENT =
      ImmutableSet.of(
          "attempt",
          "try",
          "plan",
          "seek",
          "hope",
          "aim",
          "intend",
          "propose",
          "demand",
          "want",
          "vow",
          "promise",
          "threaten");

  /** Clauses of their own, of which what stands above says nothing. */
  private static final String[] CLAUSES = {
    "advcl", "acl", "acl:relcl", "conj", "parataxis", "ccomp"
  };

  private final Setting setting;

  Actors(Setting setting) {
    this.setting = setting;
  }

  /** Whether the person named last before each is the same, as far as any is named. */
  boolean samePerson(Claim one, Claim other) {
    Optional<String> first = person(one);
    Optional<String> second = person(other);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  /** Whether both verbs say of one named person what was done to them, or that they died. */
  boolean sameSufferer(Claim one, Claim other) {
    Set<String> first = sufferer(one);
    Set<String> second = sufferer(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  /** The words of the sufferer's name; empty where none is named. */
  private Set<String> sufferer(Claim claim) {
    return atVerb(
            claim,
            (sentence, at) -> {
              boolean dies = Words.lemma(sentence.tokens(), at).equals("die");
              return sentence
                  .tree()
                  .dependent(at, dies ? "nsubj" : "nsubj:pass", "obj")
                  .or(() -> beforeAuxiliary(sentence, at))
                  .map(each -> antecedent(sentence, at, each))
                  .map(each -> name(sentence, each));
            })
        .orElse(Set.of());
  }

  /** "Lee, who died on Friday": whom a relative pronoun stands for. */
  private static int antecedent(Sentence sentence, int verb, int subject) {
    boolean relative =
        sentence.token(subject).tag().equals("WP") && sentence.tree().is(verb, "acl:relcl");
    return relative ? sentence.tree().governor(verb) : subject;
  }

  /** The words of a person's name around one of them; empty for anything else. */
  private static Set<String> name(Sentence sentence, int at) {
    int first = at;
    int end = at;
    while (first > 0 && isName(sentence.token(first - 1))) {
      first--;
    }
    while (end < sentence.tokens().size() && isName(sentence.token(end))) {
      end++;
    }
    return sentence.tokens().subList(Math.min(first, end), end).stream()
        .filter(token -> isName(sentence.token(at)))
        .map(Token::word)
        .collect(Collectors.toSet());
  }

  private static boolean isName(Token token) {
    return token.ner().equals("PERSON") && token.isProperNoun();
  }

  /** 'Police confirmed Lund was held': what a parser hangs on the verb before. */
  private static Optional<Integer> beforeAuxiliary(Sentence sentence, int verb) {
    return sentence
        .tree()
        .dependent(verb, "aux:pass")
        .map(auxiliary -> auxiliary - 1)
        .filter(noun -> noun >= 0 && sentence.token(noun).isNoun());
  }

  /** What stands at the verb that a claim hangs on. */
  private <T> Optional<T> atVerb(Claim claim, BiFunction<Sentence, Integer, Optional<T>> found) {
    return setting
        .sentence(claim.passage())
        .flatMap(
            sentence ->
                sentence.within(claim.passage().span()).stream()
                    .findFirst()
                    .flatMap(token -> Words.verb(sentence, token.index()))
                    .flatMap(verb -> found.apply(sentence, verb)));
  }

  /** Whether the subjects of both verbs can be one: a name and a plural cannot, nor two names. */
  boolean sameDoer(Claim one, Claim other) {
    Optional<Token> first = doer(one);
    Optional<Token> second = doer(other);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    Token a = first.get();
    Token b = second.get();
    if (a.ner().equals("PERSON") && b.ner().equals("PERSON")) {
      return a.word().equals(b.word());
    }
    return !((a.ner().equals("PERSON") && b.tag().equals("NNS"))
        || (b.ner().equals("PERSON") && a.tag().equals("NNS")));
  }

  /**
   * Whether what two verbs are told of can be one thing: nouns of no common kind cannot, as the
   * release of records and of prisoners.
   */
  boolean sameTheme(Claim one, Claim other) {
    Optional<String> first = theme(one);
    Optional<String> second = theme(other);
    return first.isEmpty() || second.isEmpty() || WordNet.areAlike(first.get(), second.get());
  }

  /** The common noun that the verb is told of, behind it too: "records released on Tuesday". */
  private Optional<String> theme(Claim claim) {
    return atVerb(
            claim,
            (sentence, verb) ->
                (sentence.tree().is(verb, "acl")
                        ? Optional.of(sentence.tree().governor(verb))
                        : sentence.tree().dependent(verb, "obj", "nsubj:pass", "nsubj"))
                    .map(sentence::token))
        .filter(token -> token.isNoun() && !token.isProperNoun())
        .map(token -> token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether it is told of any such thing rather than of one: "the first time that a team". */
  boolean generic(Claim claim) {
    return setting
        .sentence(claim.passage())
        .flatMap(
            each ->
                doer(claim)
                    .filter(Token::isNoun)
                    .flatMap(token -> each.tree().dependent(token.index(), "det"))
                    .map(each::token))
        .map(token -> ANY.contains(token.lemma().toLowerCase(Locale.ROOT)))
        .orElse(false);
  }

  /** Whether it is told of what somebody meant to do: "attempted a 13-hour speech". */
  boolean intended(Claim claim) {
    return setting
        .sentence(claim.passage())
        .flatMap(
            each ->
                each.within(claim.passage().span()).stream()
                    .findFirst()
                    .map(token -> intended(each, token.index())))
        .orElse(false);
  }

  private static boolean intended(Sentence sentence, int token) {
    for (int at : Words.upward(sentence, token)) {
      // "An 11-hour attempt" was made.
      if (INTENT.contains(Words.lemma(sentence.tokens(), at))
          && sentence.token(at).tag().startsWith("VB")) {
        return true;
      }
      if (sentence.tree().is(at, CLAUSES)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Token> doer(Claim claim) {
    return atVerb(
        claim, (sentence, verb) -> sentence.tree().dependent(verb, "nsubj").map(sentence::token));
  }

  private Optional<String> person(Claim claim) {
    return setting
        .sentence(claim.passage())
        .flatMap(
            each ->
                each.tokens().stream()
                    .filter(token -> token.span().start() < claim.passage().span().end())
                    .filter(token -> token.ner().equals("PERSON") && token.isProperNoun())
                    .reduce((before, last) -> last)
                    .map(Token::word));
  }
}
