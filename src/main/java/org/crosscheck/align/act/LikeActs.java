package org.crosscheck.align.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Deed;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of one act that two sources tell in like words, whoever takes part in it: in one as done and
 * in the other as not done, or with those who take part exchanged.
 */
public final class LikeActs {

  /** How much of the shorter clause stands in the other as well. */
  private static final double ALIKE = 0.6;

  /** Fewer words in common are in common by chance. */
  private static final int COMMON = 3;

  /** A sentence tells more than the act, so more of it has to be in common. */
  private static final int SENTENCE_COMMON = 5;

  /** How much of a sentence stands in another that is taken over from the same text. */
  private static final double TAKEN_OVER = 0.75;

  /** Of a longer part in common a smaller share tells as much. */
  private static final double LONG_ALIKE = 0.4;

  private static final int LONG_COMMON = 6;

  /** What is not so yet can be so an hour later. */
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          "yet",
          "still",
          "immediately",
          "currently",
          "now",
          "far",
          "initially",
          "until",
          "anymore",
          "longer",
          "long");

  /** "not only", "not always": it is so. */
  private static final ImmutableSet<String> QUALIFIED =
      ImmutableSet.of("only", "just", "merely", "simply", "always", "necessarily", "all", "every");

  /** Stands under a denial, wherever the sentence hides it: "nor identified any suspects". */
  private static final ImmutableSet<String> DENIED_ONLY =
      ImmutableSet.of("any", "anyone", "anybody", "anything", "ever");

  /** What people do with each other, so that either can be the subject. */
  private static final ImmutableSet<String> MUTUAL =
      ImmutableSet.of(
          "meet", "marry", "fight", "battle", "face", "join", "know", "follow", "date", "love",
          "play", "hug", "embrace", "greet", "divorce");

  /** The rows of a story, in a fixed order. */
  public List<Row> align(AnnotatedStory story, List<Entity> entities, List<Claim> claims) {
    Map<String, String> names = Entity.names(entities);
    Map<String, List<Told>> byPredicate = new TreeMap<>();
    Sentences sentences = new Sentences(story);
    for (Claim claim : claims) {
      if (claim instanceof Event event && told(event)) {
        sentences
            .told(event)
            .ifPresent(
                told ->
                    byPredicate
                        .computeIfAbsent(event.predicate(), each -> new ArrayList<>())
                        .add(told));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (List<Told> acts : byPredicate.values()) {
      rows.addAll(denied(acts, names));
      rows.addAll(exchanged(acts, names));
    }
    return rows;
  }

  /** As a fact, or as what is alleged: two sources that take it over from one text do so alike. */
  private static boolean told(Event event) {
    Certainty certainty = event.grounds().certainty();
    return certainty == Certainty.HAPPENED || certainty == Certainty.REPORTED;
  }

  /**
   * An act and the words it is told in.
   *
   * @param content the lemmas of its clause that carry meaning, the predicate among them
   * @param around those of the whole sentence
   * @param open whether it is told of as not so for now, or as a rule, rather than once
   * @param present whether its tense leaves open that it comes to pass: "has not been told"
   * @param perfect whether it is told of as done or not done by then: "had not been told"
   */
  private record Told(
      Event event,
      ImmutableSet<String> content,
      ImmutableSet<String> around,
      boolean open,
      boolean present,
      boolean perfect) {

    boolean inLikeWordsAs(Told other, int least) {
      return inLikeWordsAs(other, least, ALIKE);
    }

    boolean inLikeWordsAs(Told other, int least, double alike) {
      int common = Sets.intersection(content, other.content).size();
      int shorter = Math.min(content.size(), other.content.size());
      return common >= least && common >= alike * shorter;
    }

    /** "Shots were not fired": all that is said of it, however little, with a word around it. */
    boolean isWithin(Told other) {
      return !perfect
          && content.size() > 1
          && other.content.containsAll(content)
          && Sets.intersection(around, other.around).size() > content.size();
    }

    boolean inLikeSentenceAs(Told other, double alike) {
      int common = Sets.intersection(around, other.around).size();
      int shorter = Math.min(around.size(), other.around.size());
      return common >= SENTENCE_COMMON && common >= alike * shorter;
    }

    boolean inLongLikeSentenceAs(Told other) {
      int common = Sets.intersection(around, other.around).size();
      int shorter = Math.min(around.size(), other.around.size());
      return common >= LONG_COMMON && common >= LONG_ALIKE * shorter;
    }
  }

  private static List<Row> denied(List<Told> acts, Map<String, String> names) {
    List<Row> rows = new ArrayList<>();
    Set<Told> placed = new HashSet<>();
    for (Told denied : acts) {
      if (denied.event().affirmed() || denied.open() || placed.contains(denied)) {
        continue;
      }
      List<Told> same =
          acts.stream()
              .filter(each -> !denied.present() || denied.inLikeSentenceAs(each, TAKEN_OVER))
              .filter(each -> isOneAct(denied, each))
              .toList();
      boolean ofOneMind =
          same.stream()
              .filter(each -> each.event().source().equals(denied.event().source()))
              .noneMatch(each -> each.event().affirmed());
      if (ofOneMind && same.stream().anyMatch(each -> each.event().affirmed())) {
        placed.addAll(same);
        rows.add(row(Slot.OCCURRENCE, same, names));
      }
    }
    return rows;
  }

  private static boolean isOneAct(Told one, Told other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> shared = new HashSet<>();
    for (Participant each : one.event().participants()) {
      String role = each.role();
      Optional<Participant> here = Parts.meant(one.event(), role);
      Optional<Participant> there = Parts.meant(other.event(), role);
      boolean compared =
          !role.equals("time")
              && here.isPresent()
              && there.isPresent()
              && !Parts.isNamedAndNot(here.get(), there.get())
              && !Parts.isPlaceAndEvent(here.get(), there.get());
      if (compared && !Parts.same(here.get(), there.get())) {
        return false;
      }
      if (compared) {
        shared.add(role);
      }
    }
    boolean alleged =
        one.event().grounds().certainty() != Certainty.HAPPENED
            || other.event().grounds().certainty() != Certainty.HAPPENED;
    if (alleged && !one.inLikeSentenceAs(other, TAKEN_OVER)) {
      return false;
    }
    boolean somebody = shared.contains(Participant.ACTOR) || shared.contains(Participant.PATIENT);
    return somebody
        && !apart(one, other)
        && (shared.size() > 1
            || one.inLikeWordsAs(other, COMMON)
            || (areTold(one, other) && one.inLikeWordsAs(other, COMMON, LONG_ALIKE))
            || (shared.contains(Participant.PATIENT)
                && (one.isWithin(other) || (byNobody(one) && other.isWithin(one))))
            || one.inLikeSentenceAs(other, ALIKE)
            || one.inLongLikeSentenceAs(other));
  }

  /** Whether it is done to people whose number or age both tell: they are hardly any others. */
  private static boolean areTold(Told one, Told other) {
    return Parts.meant(one.event(), Participant.PATIENT)
        .flatMap(
            here ->
                Parts.meant(other.event(), Participant.PATIENT)
                    .filter(there -> Parts.same(here, there) && Parts.areTold(here, there)))
        .isPresent();
  }

  /** Whether a denial leaves open who did it: else only he may not have. */
  private static boolean byNobody(Told told) {
    return told.event().participant(Participant.ACTOR).isEmpty();
  }

  private static List<Row> exchanged(List<Told> acts, Map<String, String> names) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      for (int j = i + 1; j < acts.size(); j++) {
        Told one = acts.get(i);
        Told other = acts.get(j);
        if (isFact(one)
            && isFact(other)
            && isExchanged(one, other)
            && acts.stream().noneMatch(each -> bothWays(each, one, other))) {
          rows.add(row(Slot.PARTICIPANT, List.of(one, other), names));
        }
      }
    }
    return rows;
  }

  private static boolean isFact(Told told) {
    return told.event().grounds().certainty() == Certainty.HAPPENED;
  }

  private static boolean isExchanged(Told one, Told other) {
    Event here = one.event();
    Event there = other.event();
    boolean repeated = EventTimes.REPEATED.contains(here.predicate());
    return !here.source().equals(there.source())
        && here.affirmed()
        && there.affirmed()
        && !MUTUAL.contains(here.predicate())
        && isOne(here, Participant.ACTOR, there, Participant.PATIENT)
        && isOne(here, Participant.PATIENT, there, Participant.ACTOR)
        && !isOne(here, Participant.ACTOR, there, Participant.ACTOR)
        && !apart(one, other)
        && one.inLikeWordsAs(other, repeated ? COMMON + 1 : COMMON);
  }

  /** Whether a source of two exchanged acts has the other one as well: then both were done. */
  private static boolean bothWays(Told each, Told one, Told other) {
    return (each.event().source().equals(one.event().source()) && isExchanged(each, one))
        || (each.event().source().equals(other.event().source()) && isExchanged(each, other));
  }

  private static boolean isOne(Event one, String role, Event other, String otherRole) {
    Optional<Participant> here = Parts.meant(one, role);
    Optional<Participant> there = Parts.meant(other, otherRole);
    return here.isPresent() && there.isPresent() && Parts.same(here.get(), there.get());
  }

  private static boolean apart(Told one, Told other) {
    return EventDay.of(one.event()).apartFrom(EventDay.of(other.event()));
  }

  private static Row row(Slot slot, List<Told> acts, Map<String, String> names) {
    ImmutableList<Event> events =
        acts.stream().map(Told::event).collect(ImmutableList.toImmutableList());
    return new Row(slot, Deed.words(events.get(0), names), ImmutableList.copyOf(events));
  }

  /** Finds the words of a claim. */
  private static final class Sentences {

    private final Map<String, TreeMap<Integer, Sentence>> byStart = new TreeMap<>();

    Sentences(AnnotatedStory story) {
      for (AnnotatedArticle article : story.articles()) {
        TreeMap<Integer, Sentence> sentences = new TreeMap<>();
        article.sentences().forEach(each -> sentences.put(each.span().start(), each));
        byStart.put(article.id(), sentences);
      }
    }

    Optional<Told> told(Event event) {
      Span clause = event.passage().span();
      return Optional.ofNullable(byStart.get(event.source()))
          .map(sentences -> sentences.floorEntry(clause.start()))
          .map(Map.Entry::getValue)
          .filter(sentence -> !sentence.within(clause).isEmpty())
          .filter(sentence -> !isMisread(event, sentence.within(clause)))
          .map(sentence -> told(event, sentence, sentence.within(clause)));
    }

    /** Whether an act is affirmed only because its denial was not read. */
    private static boolean isMisread(Event event, List<Token> clause) {
      return event.affirmed()
          && clause.stream().anyMatch(token -> DENIED_ONLY.contains(token.lemma()));
    }

    private static Told told(Event event, Sentence sentence, List<Token> clause) {
      int first = clause.get(0).index();
      int last = clause.get(clause.size() - 1).index();
      boolean open =
          clause.stream()
              .anyMatch(
                  token ->
                      OPEN.contains(token.lemma())
                          || (QUALIFIED.contains(token.lemma()) && afterNot(sentence, token)));
      boolean present =
          clause.stream()
              .anyMatch(
                  token ->
                      token.lemma().matches("have|do|be|can") && token.tag().matches("VBP|VBZ|MD"));
      boolean perfect = clause.stream().anyMatch(token -> token.lemma().equals("have"));
      int end = sentence.tokens().size() - 1;
      return new Told(
          event,
          Words.content(sentence, first, last),
          Words.content(sentence, 0, end),
          open,
          present,
          perfect);
    }

    private static boolean afterNot(Sentence sentence, Token token) {
      return token.index() > 0 && sentence.token(token.index() - 1).lemma().matches("not|n't");
    }
  }
}
