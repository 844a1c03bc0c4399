package org.crosscheck.claims.state;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.claims.entity.Mentioned;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Asserters;
import org.crosscheck.claims.event.Passages;
import org.crosscheck.claims.sighting.Holders;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.claims.sighting.Sighted;
import org.crosscheck.claims.sighting.Sighting;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.State;

/**
 * Reads the states that articles report: how the hurt are, how far the law has got, whether names
 * are given out.
 */
public final class StateExtractor {

  private static final Set<String> BRINGING =
      Set.of("take", "rush", "transport", "airlift", "fly", "bring", "drive", "carry");

  private final Condition condition = new Condition();
  private final Prosecution prosecution = new Prosecution();
  private final Identity identity = new Identity();
  private final Motive motive = new Motive();
  private final Circumstance circumstance = new Circumstance();
  private final Manner manner = new Manner();
  private final Weapon weapon = new Weapon();
  private final Shooter shooter = new Shooter();
  private final Surmise surmise = new Surmise();
  private final Toll toll = new Toll();

  /** The states of a story, in order of source and place. */
  public ImmutableList<Sighted> extract(AnnotatedStory story, List<Entity> entities) {
    ImmutableList.Builder<Sighted> states = ImmutableList.builder();
    Mentioned mentioned = new Mentioned(entities);
    for (AnnotatedArticle article : story.articles()) {
      Holders holders = new Holders(article, mentioned.in(article.id()));
      for (Sentence sentence : article.sentences()) {
        List<Sighting> sightings = new ArrayList<>();
        sightings.addAll(condition.find(sentence));
        sightings.addAll(prosecution.find(sentence));
        sightings.addAll(identity.find(sentence));
        sightings.addAll(motive.find(sentence));
        sightings.addAll(circumstance.find(sentence));
        sightings.addAll(manner.find(sentence));
        sightings.addAll(weapon.find(sentence));
        sightings.addAll(shooter.find(sentence));
        sightings.addAll(surmise.find(sentence));
        sightings.addAll(toll.find(sentence));
        sightings.stream()
            .filter(each -> !speaksOfItself(sentence, each))
            .flatMap(each -> joined(sentence, each))
            .forEach(
                each ->
                    states.add(
                        new Sighted(
                            claim(article, sentence, each, holders), sentence, each.holder())));
      }
    }
    return states.build();
  }

  /** "Ann Lee and Karl Moss were hurt": the same of each. */
  private static Stream<Sighting> joined(Sentence sentence, Sighting sighting) {
    boolean ofPeople =
        sighting.state().course() == State.Course.HEALTH
            || sighting.state().course() == State.Course.CASE;
    if (!ofPeople || sighting.holder().isEmpty()) {
      return Stream.of(sighting);
    }
    Stream<Sighting> others =
        sentence.tree().dependents(sighting.holder().get(), "conj").stream()
            .filter(other -> sentence.token(other).ner().equals("PERSON"))
            .map(
                other ->
                    new Sighting(
                        sighting.state(),
                        sighting.trigger(),
                        Optional.of(other),
                        sighting.question()));
    return Stream.concat(Stream.of(sighting), others);
  }

  /** "let me die": whoever that is, no report of a state. */
  private static boolean speaksOfItself(Sentence sentence, Sighting sighting) {
    return sighting
        .holder()
        .map(head -> sentence.token(head).lemma().toLowerCase(Locale.ROOT))
        .map(lemma -> lemma.matches("i|me|my|we|us|our|you|your"))
        .orElse(false);
  }

  private static Holders.Holder holder(Sentence sentence, State state, int head, Holders holders) {
    if (state.course() == State.Course.LINK) {
      return new Holders.Holder(null, Person.words(sentence, head));
    }
    return state == State.NAME_WITHHELD
        ? holders.unnamed(sentence, head)
        : holders.of(sentence, head);
  }

  /** "Rushed to a hospital in critical condition": how they were then, whenever it is printed. */
  private static boolean brought(Sentence sentence, Sighting sighting, int predicate) {
    return sighting.state().course() == State.Course.HEALTH
        && sentence.token(sighting.trigger()).lemma().equals("condition")
        && BRINGING.contains(sentence.token(predicate).lemma());
  }

  private static Attribute claim(
      AnnotatedArticle article, Sentence sentence, Sighting sighting, Holders holders) {
    int trigger = sighting.trigger();
    int predicate = Arguments.predicateOver(sentence, trigger).orElse(trigger);
    Span span =
        sighting
            .question()
            .map(question -> question.span(sentence))
            .orElseGet(() -> Passages.clause(sentence, predicate, trigger));
    Holders.Holder holder =
        sighting
            .holder()
            .map(head -> holder(sentence, sighting.state(), head, holders))
            .orElseGet(() -> new Holders.Holder(null, ""));
    String id =
        String.format(
            Locale.ROOT,
            "%s:state:%d:%s%s",
            article.id(),
            sentence.token(trigger).span().start(),
            sighting.state().words().replace(' ', '-'),
            sighting
                .holder()
                .filter(head -> sentence.tree().is(head, "conj"))
                .map(head -> ":" + head)
                .orElse(""));
    return new Attribute(
        new Grounds(
            id,
            new Passage(article.id(), span),
            Asserters.of(sentence, trigger),
            Certainty.HAPPENED),
        holder.entity(),
        holder.words(),
        brought(sentence, sighting, predicate) ? State.ON_ARRIVAL : "state",
        sighting.state().words());
  }
}
