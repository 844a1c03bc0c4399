package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.lexicon.Gendered;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Entity.Form;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Entity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Joins he and she to the person last spoken of who can be meant: the nearest, subjects before
 * others, as in Lappin and Leass (1994). Inside quotation marks whom they mean depends on who
 * speaks: there they are joined where the sentence names the speaker and one other person alone is
 * left.
 */
final class Pronouns {

  private static final ImmutableMap<String, Gender> GENDERS =
      ImmutableMap.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);

  /** Farther back than this a pronoun seldom reaches, and more often errs. */
  private static final int SENTENCES = 4;

  /** Whoever is spoken of in a quotation was named just before it. */
  private static final int QUOTED_SENTENCES = 1;

  private static final int SUBJECT = 40;

  /** 'The minister said she …' is the minister, whoever was spoken of before. */
  private static final int GOVERNS = 40;

  private static final int PER_SENTENCE = 30;

  /**
   * @param person nobody where it is someone whom the article does not name
   * @param token the last of the mention
   * @param head the one that is the subject, where one is
   */
  private record Candidate(
      @Nullable Person person,
      @Nullable Gender gender,
      int sentence,
      int token,
      int head,
      boolean subject) {}

  /**
   * Adds the pronouns of an article to the people they mean.
   *
   * @param people those whom the article names or describes
   */
  void join(AnnotatedArticle article, List<Person> people) {
    List<Candidate> candidates = candidates(article, people);
    candidates.addAll(unnamed(article, candidates));
    for (Sentence sentence : article.sentences()) {
      boolean quoted = false;
      for (Token token : sentence.tokens()) {
        quoted = quoted ? !isClosing(token) : isOpening(token);
        Gender gender = GENDERS.get(token.word().toLowerCase(Locale.ROOT));
        if (gender == null) {
          continue;
        }
        (quoted
                ? onlyOneBeside(candidates, gender, sentence, token)
                : best(candidates, gender, sentence, token))
            .ifPresent(
                candidate -> {
                  if (candidate.person() != null) {
                    candidate
                        .person()
                        .add(new Passage(article.id(), token.span()), Form.PRONOUN, token.word());
                  }
                  candidates.add(
                      new Candidate(
                          candidate.person(),
                          candidate.gender(),
                          sentence.index(),
                          token.index(),
                          token.index(),
                          isSubject(sentence, token.index())));
                });
      }
    }
  }

  /** The one person of whom the subject of the words outside the marks can speak. */
  private static Optional<Candidate> onlyOneBeside(
      List<Candidate> candidates, Gender gender, Sentence sentence, Token pronoun) {
    List<Candidate> near =
        candidates.stream()
            .filter(each -> sentence.index() >= each.sentence())
            .filter(each -> sentence.index() - each.sentence() <= QUOTED_SENTENCES)
            .filter(each -> each.sentence() < sentence.index() || each.token() < pronoun.index())
            .toList();
    Set<Person> speakers =
        near.stream()
            .filter(each -> each.sentence() == sentence.index() && each.subject())
            .map(Candidate::person)
            .collect(Collectors.toSet());
    List<Candidate> others =
        near.stream()
            .filter(each -> !speakers.contains(each.person()))
            .filter(each -> each.gender() == null || each.gender() == gender)
            .toList();
    return !speakers.isEmpty() && others.stream().map(Candidate::person).distinct().count() == 1
        ? others.stream().reduce((first, last) -> last)
        : Optional.empty();
  }

  private static Optional<Candidate> best(
      List<Candidate> candidates, Gender gender, Sentence sentence, Token pronoun) {
    return candidates.stream()
        .filter(
            each -> {
              int back = sentence.index() - each.sentence();
              return (each.gender() == null || each.gender() == gender)
                  && (back > 0 ? back <= SENTENCES : back == 0 && each.token() < pronoun.index())
                  && !(back == 0 && isObjectOfSameVerb(sentence, each.token(), pronoun.index()));
            })
        .max(
            Comparator.<Candidate>comparingInt(
                    each ->
                        (each.gender() == gender ? SUBJECT : 0)
                            + (each.subject() ? SUBJECT : 0)
                            + (governs(each, sentence, pronoun.index()) ? GOVERNS : 0)
                            - PER_SENTENCE * (sentence.index() - each.sentence()))
                .thenComparingInt(Candidate::sentence)
                .thenComparingInt(Candidate::token));
  }

  /** Whether somebody is the subject of a clause above the one whose subject the pronoun is. */
  private static boolean governs(Candidate candidate, Sentence sentence, int pronoun) {
    if (candidate.sentence() != sentence.index()
        || !candidate.subject()
        || !isSubject(sentence, pronoun)) {
      return false;
    }
    Tree tree = sentence.tree();
    int above = tree.governor(candidate.head());
    int at = tree.governor(pronoun);
    while (at != Tree.ROOT && tree.is(at, "ccomp", "conj", "advcl", "xcomp")) {
      at = tree.governor(at);
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /** "Khan met him": subject and object of one verb are two people. */
  private static boolean isObjectOfSameVerb(Sentence sentence, int candidate, int pronoun) {
    return sentence.tree().governor(candidate) == sentence.tree().governor(pronoun)
        && sentence.tree().is(candidate, "nsubj")
        && sentence.tree().is(pronoun, "obj", "iobj", "obl")
        && !sentence.token(pronoun).word().toLowerCase(Locale.ROOT).endsWith("self");
  }

  private static List<Candidate> candidates(AnnotatedArticle article, List<Person> people) {
    List<Candidate> found = new ArrayList<>();
    for (Person person : people) {
      List<Mention> mentions =
          person.mentionsIn(article.id()).stream()
              .sorted(Comparator.comparing(Mention::passage))
              .toList();
      for (Mention mention : mentions) {
        for (Sentence sentence : article.sentences(mention.passage().span())) {
          List<Token> tokens = sentence.within(mention.passage().span());
          if (!tokens.isEmpty()) {
            int last = tokens.get(tokens.size() - 1).index();
            OptionalInt subject =
                tokens.stream()
                    .mapToInt(Token::index)
                    .filter(token -> isSubject(sentence, token))
                    .findFirst();
            found.add(
                new Candidate(
                    person,
                    person.gender(),
                    sentence.index(),
                    last,
                    subject.orElse(last),
                    subject.isPresent()));
          }
        }
      }
    }
    return found;
  }

  /** "The man …, where he …": whoever is a subject and is called by a noun that shows a gender. */
  private static List<Candidate> unnamed(AnnotatedArticle article, List<Candidate> named) {
    Set<List<Integer>> taken =
        named.stream()
            .map(each -> List.of(each.sentence(), each.head()))
            .collect(Collectors.toSet());
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.tag().equals("NN")
            && isSubject(sentence, token.index())
            && sentence.tree().dependent(token.index(), "det").isPresent()
            && !taken.contains(List.of(sentence.index(), token.index()))) {
          Gender gender =
              Gendered.isMale(token.lemma())
                  ? Gender.MALE
                  : Gendered.isFemale(token.lemma()) ? Gender.FEMALE : null;
          if (gender != null) {
            found.add(
                new Candidate(null, gender, sentence.index(), token.index(), token.index(), true));
          }
        }
      }
    }
    return found;
  }

  private static boolean isSubject(Sentence sentence, int token) {
    return sentence.tree().is(token, "nsubj");
  }

  private static boolean isOpening(Token token) {
    return token.tag().equals("``") || token.word().equals("“");
  }

  private static boolean isClosing(Token token) {
    return token.tag().equals("''") || token.word().equals("”");
  }
}
