package org.crosscheck.align.figure.setting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.crosscheck.claims.event.Asserters;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Span;
import org.crosscheck.model.SpanMap;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;

/** Who does what a claim tells of, to whom, and whether it was done or only meant. */
public final class Actors {

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

  /** Nouns for what befalls somebody: "his arrest on Tuesday", "the death of Lee". */
  private static final ImmutableSet<String> BEFALLS =
      ImmutableSet.of("death", "arrest", "capture", "arraignment", "conviction", "surrender");

  private final Setting setting;

  /** The people of each article where it mentions them. */
  private final Map<String, SpanMap<Entity>> people = new HashMap<>();

  /** By the very claim: each is compared with many. */
  private final IdentityHashMap<Claim, Set<String>> sufferers = new IdentityHashMap<>();

  private final IdentityHashMap<Claim, Optional<Token>> doers = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Optional<String>> persons = new IdentityHashMap<>();

  public Actors(Setting setting) {
    this(setting, ImmutableList.of());
  }

  /** Of a story whose people are known, so that pronouns and descriptions name them too. */
  public Actors(Setting setting, List<Entity> people) {
    this.setting = setting;
    for (Entity person : people) {
      for (Entity.Mention mention : person.mentions()) {
        if (person.kind() == Entity.Kind.PERSON) {
          this.people
              .computeIfAbsent(mention.passage().source(), source -> new SpanMap<>())
              .put(mention.passage().span(), person);
        }
      }
    }
  }

  /** Whether the person named last before each is the same, as far as any is named. */
  public boolean samePerson(Claim one, Claim other) {
    Optional<String> first = person(one);
    Optional<String> second = person(other);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  /** Whether both verbs say of one named person what was done to them, or that they died. */
  public boolean sameSufferer(Claim one, Claim other) {
    Set<String> first = sufferer(one);
    Set<String> second = sufferer(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  /** The words of the sufferer's name; empty where none is named. */
  private Set<String> sufferer(Claim claim) {
    return sufferers.computeIfAbsent(claim, this::findSufferer);
  }

  private Set<String> findSufferer(Claim claim) {
    return noun(claim)
        .or(
            () ->
                atVerb(
                    claim,
                    (sentence, at) ->
                        sufferer(sentence, at).map(each -> name(claim, sentence, each))))
        .orElse(Set.of());
  }

  private static Optional<Integer> sufferer(Sentence sentence, int verb) {
    boolean dies = Words.lemma(sentence.tokens(), verb).equals("die");
    return sentence
        .tree()
        .dependent(verb, dies ? "nsubj" : "nsubj:pass", "obj")
        .or(() -> beforeAuxiliary(sentence, verb))
        .map(each -> antecedent(sentence, verb, each));
  }

  /** Whom the noun that a claim begins with befell; empty where it begins with none. */
  private Optional<Set<String>> noun(Claim claim) {
    return setting
        .sentence(claim.passage())
        .flatMap(
            sentence ->
                sentence.within(claim.passage().span()).stream()
                    .findFirst()
                    .filter(
                        token -> BEFALLS.contains(Words.lemma(sentence.tokens(), token.index())))
                    .filter(Token::isNoun)
                    .flatMap(token -> sentence.tree().dependent(token.index(), "nmod:poss", "nmod"))
                    .map(each -> name(claim, sentence, each)));
  }

  /** "Lee, who died on Friday": whom a relative pronoun stands for. */
  private static int antecedent(Sentence sentence, int verb, int subject) {
    if (!sentence.token(subject).tag().equals("WP")) {
      return subject;
    }
    int before = subject - 1;
    while (before > 0 && !sentence.token(before).isWord()) {
      before--;
    }
    boolean named = before >= 0 && isName(sentence.token(before));
    boolean relative = sentence.tree().is(verb, "acl:relcl");
    return named ? before : relative ? sentence.tree().governor(verb) : subject;
  }

  /** The words of a name, or of the name of whom a pronoun or a description stands for. */
  private Set<String> name(Claim claim, Sentence sentence, int at) {
    Set<String> own = name(sentence, at);
    if (!own.isEmpty()) {
      return own;
    }
    Span span = sentence.token(at).span();
    return Optional.ofNullable(people.get(claim.source()))
        .flatMap(here -> here.over(span).findFirst())
        .<Set<String>>map(person -> ImmutableSet.copyOf(person.name().split(" ")))
        .orElse(Set.of());
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
  public boolean sameDoer(Claim one, Claim other) {
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
   * Whether both verbs have the same sort of doer: two of one name or kind, or nobody told. Of
   * shots everybody fires their own.
   */
  public boolean likeDoers(Claim one, Claim other) {
    Optional<Token> first = doer(one);
    Optional<Token> second = doer(other);
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() && second.isEmpty();
    }
    Token a = first.get();
    Token b = second.get();
    boolean named = a.ner().equals("PERSON");
    if (named || b.ner().equals("PERSON") || a.tag().startsWith("PRP")) {
      return a.lemma().equals(b.lemma());
    }
    return a.tag().startsWith("W")
        || b.tag().startsWith("W")
        || WordNet.areAlike(a.lemma(), b.lemma());
  }

  /**
   * Whether what two verbs are told of can be one thing: nouns of no common kind cannot, as the
   * release of records and of prisoners.
   */
  public boolean sameTheme(Claim one, Claim other) {
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
  public boolean generic(Claim claim) {
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
  public boolean intended(Claim claim) {
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
    return doers.computeIfAbsent(
        claim,
        each ->
            atVerb(
                each,
                (sentence, verb) -> sentence.tree().dependent(verb, "nsubj").map(sentence::token)));
  }

  private Optional<String> person(Claim claim) {
    return persons.computeIfAbsent(claim, this::findPerson);
  }

  private Optional<String> findPerson(Claim claim) {
    return setting
        .sentence(claim.passage())
        .flatMap(
            each ->
                each.tokens().stream()
                    .filter(token -> token.span().start() < claim.passage().span().end())
                    .filter(token -> token.ner().equals("PERSON") && token.isProperNoun())
                    .filter(token -> !speaks(each, token.index()) && !isCredit(each, token.index()))
                    .reduce((before, last) -> last)
                    .map(Token::word));
  }

  /** "Sgt. Lee said": whose words they are, not of whom they tell. */
  private static boolean speaks(Sentence sentence, int name) {
    int at = name;
    while (sentence.tree().is(at, "flat", "compound", "appos")) {
      at = sentence.tree().governor(at);
    }
    int verb = sentence.tree().governor(at);
    return sentence.tree().is(at, "nsubj")
        && verb != Tree.ROOT
        && Asserters.reports(Words.lemma(sentence.tokens(), verb));
  }

  /** "Ann Lee/The Herald": who took the picture. */
  private static boolean isCredit(Sentence sentence, int name) {
    return sentence.token(name).word().contains("/")
        || Words.at(sentence.tokens(), name + 1).equals("/");
  }
}
