package org.crosscheck.claims.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claims.entity.Mentioned;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Participant;

/** Reads the events that articles tell of: verbs in any of their forms, and nouns for events. */
public final class EventExtractor {

  /** Verbs too light to tell one event from another. */
  private static final ImmutableSet<String> LIGHT =
      ImmutableSet.of(
          "be",
          "have",
          "do",
          "go",
          "get",
          "make",
          "take",
          "let",
          "seem",
          "appear",
          "become",
          "include",
          "need",
          "keep",
          "use",
          "see",
          "know",
          "think",
          "feel",
          "want",
          "try",
          "help",
          "start",
          "begin",
          "continue",
          "happen",
          "call",
          "come",
          "put",
          "give",
          "look",
          "like");

  private static final ImmutableSet<String> IDIOMATIC =
      ImmutableSet.of("put", "take", "bring", "hold", "call", "come", "go", "place");

  /** Light verbs that tell an act where somebody is moved somewhere: "was taken to a hospital". */
  private static final ImmutableSet<String> DIRECTED =
      ImmutableSet.of("take", "call", "bring", "send", "give");

  /**
   * The events of a story in which somebody or something takes part, in order of source and place.
   */
  public ImmutableList<Event> extract(AnnotatedStory story, List<Entity> entities) {
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    Mentioned mentioned = new Mentioned(entities);
    for (AnnotatedArticle article : story.articles()) {
      Who who = new Who(mentioned.in(article.id()));
      for (Sentence sentence : article.sentences()) {
        for (Token token : sentence.tokens()) {
          verb(article, sentence, token, who)
              .or(() -> noun(article, sentence, token, who))
              .ifPresent(events::add);
        }
      }
    }
    return events.build();
  }

  private static Optional<Event> verb(
      AnnotatedArticle article, Sentence sentence, Token token, Who who) {
    int at = token.index();
    boolean light =
        LIGHT.contains(token.lemma())
            || Asserters.reports(token.lemma())
            || sentence.tree().is(at, "aux", "cop", "case", "amod", "compound", "fixed");
    Optional<String> idiom = partOfName(sentence, token) ? Optional.empty() : idiom(sentence, at);
    light |= partOfName(sentence, token);
    if (!token.tag().startsWith("VB") || (light && idiom.isEmpty())) {
      return Optional.empty();
    }
    List<Participant> participants = new ArrayList<>();
    Arguments.agent(sentence, at)
        .ifPresent(head -> participants.add(who.participant(Participant.ACTOR, sentence, head)));
    Optional<Integer> displaced = Displaced.subject(sentence, at);
    Arguments.patient(sentence, at)
        .or(() -> displaced)
        .ifPresent(head -> participants.add(who.participant(Participant.PATIENT, sentence, head)));
    obliques(sentence, at, who, participants);
    if (participants.isEmpty()) {
      return Optional.empty();
    }
    Factuality factuality = Factuality.of(sentence, at);
    String particle =
        sentence
            .tree()
            .dependent(at, "compound")
            .map(p -> " " + sentence.token(p).lemma())
            .orElse("");
    Span clause = Passages.clause(sentence, at, at);
    Span passage =
        displaced
            .map(subject -> clause.hull(sentence.token(subject).span()))
            .filter(whole -> whole.length() <= Grounds.LONGEST)
            .orElse(clause);
    return Optional.of(
        event(
            article,
            sentence,
            at,
            passage,
            idiom.orElse(token.lemma() + particle),
            participants,
            factuality));
  }

  /** The "Mounted" of "Harbour Mounted Police": a capital beside a capital, and no lead. */
  private static boolean partOfName(Sentence sentence, Token token) {
    int at = token.index();
    boolean capital = at > 0 && Character.isUpperCase(token.word().codePointAt(0));
    return capital
        && (sentence.token(at - 1).isProperNoun()
            || (at + 1 < sentence.tokens().size() && sentence.token(at + 1).isProperNoun()))
        && sentence.tokens().stream()
            .anyMatch(each -> each.isVerb() && Character.isLowerCase(each.word().codePointAt(0)));
  }

  /** A light verb with a bare noun that carries the meaning: "put on notice". */
  private static Optional<String> idiom(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    boolean directed =
        Arguments.oblique(sentence, verb, List.of("to")).isPresent()
            || (lemma.equals("call")
                && Arguments.oblique(sentence, verb, List.of("for")).isPresent());
    if (DIRECTED.contains(lemma) && Arguments.passive(sentence, verb) && directed) {
      return Optional.of(lemma + " to");
    }
    if (!IDIOMATIC.contains(lemma)) {
      return Optional.empty();
    }
    return sentence.tree().dependents(verb, "obl").stream()
        .filter(noun -> sentence.tree().dependent(noun, "det", "nmod", "amod").isEmpty())
        .filter(
            noun -> sentence.token(noun).tag().equals("NN") && !EventTime.isTime(sentence, noun))
        .flatMap(
            noun ->
                Arguments.preposition(sentence, noun)
                    .filter(to -> !to.startsWith("accord"))
                    .map(to -> lemma + " " + to + " " + sentence.token(noun).lemma())
                    .stream())
        .findFirst();
  }

  private static Optional<Event> noun(
      AnnotatedArticle article, Sentence sentence, Token token, Who who) {
    Optional<NominalEvents.Named> named = NominalEvents.of(sentence, token);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int at = token.index();
    List<Participant> participants = new ArrayList<>();
    Optional<Integer> actor =
        named
            .get()
            .governor()
            .flatMap(verb -> Arguments.subject(sentence, verb))
            .or(
                () ->
                    Arguments.possessor(sentence, at)
                        .filter(head -> who.entity(sentence.token(head)).isPresent()))
            // "following today's meeting with the mayor", somebody says: the speaker was there.
            .or(() -> Asserters.speaker(sentence, at));
    actor.ifPresent(head -> participants.add(who.participant(Participant.ACTOR, sentence, head)));
    obliques(sentence, at, who, participants);
    // "a meeting called by the mayor" is one with the mayor.
    for (int clause : sentence.tree().dependents(at, "acl")) {
      if (Arguments.passive(sentence, clause)) {
        Arguments.agent(sentence, clause)
            .ifPresent(head -> participants.add(who.participant("with", sentence, head)));
      }
    }
    if (participants.stream().noneMatch(each -> each.entity() != null)) {
      return Optional.empty();
    }
    Span passage =
        named
            .get()
            .governor()
            .map(verb -> Passages.clause(sentence, verb, at))
            .orElseGet(() -> Passages.clause(sentence, at, at));
    return Optional.of(
        event(
            article,
            sentence,
            at,
            passage,
            named.get().predicate(),
            participants,
            named.get().factuality()));
  }

  /** Who and what prepositions join, and when. */
  private static void obliques(Sentence sentence, int at, Who who, List<Participant> participants) {
    for (int below : sentence.tree().dependents(at, "obl", "nmod", "advmod")) {
      String word = sentence.token(below).lemma();
      Optional<String> preposition = Arguments.preposition(sentence, below);
      if (EventTime.isTime(sentence, below)) {
        participants.add(new Participant("time", null, word, EventTime.words(sentence, below)));
      } else if (preposition.isPresent() && !preposition.get().equals("by")) {
        participants.add(who.participant(preposition.get(), sentence, below));
      }
    }
  }

  private static Event event(
      AnnotatedArticle article,
      Sentence sentence,
      int trigger,
      Span passage,
      String predicate,
      List<Participant> participants,
      Factuality factuality) {
    Asserter asserter = Asserters.of(sentence, trigger);
    String id =
        String.format(
            Locale.ROOT,
            "%s:event:%d:%s",
            article.id(),
            sentence.token(trigger).span().start(),
            predicate.replace(' ', '-'));
    return new Event(
        new Grounds(id, new Passage(article.id(), passage), asserter, factuality.certainty()),
        predicate,
        ImmutableList.copyOf(participants),
        factuality.affirmed());
  }
}
