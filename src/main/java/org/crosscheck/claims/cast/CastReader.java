package org.crosscheck.claims.cast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claims.cast.Appearance.Kind;
import org.crosscheck.claims.entity.Mentioned;
import org.crosscheck.claims.event.Asserters;
import org.crosscheck.claims.sighting.Sighted;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quantity;

/** Gathers who is in each article, and what is told of each. */
public final class CastReader {

  /**
   * The people of a story's articles.
   *
   * @param entities those of the story that have a name
   * @param ages all that the articles give
   * @param states all that the articles report
   * @return in order of source and first appearance
   */
  public ImmutableList<Individual> read(
      AnnotatedStory story, List<Entity> entities, List<Quantity> ages, List<Sighted> states) {
    ImmutableList.Builder<Individual> cast = ImmutableList.builder();
    ImmutableListMultimap<Place, Sighted> held =
        states.stream()
            .filter(each -> each.holder().isPresent())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    each ->
                        new Place(
                            each.claim().source(),
                            each.sentence().index(),
                            each.holder().orElseThrow()),
                    each -> each));
    Mentioned mentioned = new Mentioned(entities);
    ImmutableListMultimap<String, Quantity> agesBySource = Multimaps.index(ages, Quantity::source);
    for (AnnotatedArticle article : story.articles()) {
      AppearanceReader reader =
          new AppearanceReader(mentioned.in(article.id()), agesBySource.get(article.id()));
      Gatherings gatherings = new Gatherings();
      for (Sentence sentence : article.sentences()) {
        List<Hits.Hit> hits = Hits.in(sentence);
        List<Appearance> here = struck(reader.read(sentence), hits);
        List<Optional<Gathering>> who = here.stream().map(gatherings::place).toList();
        for (int i = 0; i < here.size(); i++) {
          Place place = new Place(article.id(), sentence.index(), here.get(i).head());
          who.get(i).ifPresent(each -> held.get(place).forEach(state -> each.isIn(state.claim())));
        }
        for (Hits.Hit hit : hits) {
          holder(here, hit)
              .flatMap(who::get)
              .ifPresent(each -> each.add(wound(article, sentence, each, here, hit)));
        }
      }
      gatherings.individuals(article.id()).forEach(cast::add);
    }
    return cast.build();
  }

  /** A token of a story. */
  private record Place(String source, int sentence, int token) {}

  /** "The 16-year-old in her elbow" is a woman, and was hit. */
  private static List<Appearance> struck(List<Appearance> bare, List<Hits.Hit> hits) {
    List<Appearance> here = new ArrayList<>(bare);
    for (Hits.Hit hit : hits) {
      holder(here, hit).ifPresent(at -> here.set(at, here.get(at).hit(hit.gender())));
    }
    return here;
  }

  /**
   * The place in the list of whoever has a wound: whom the verb says it was done to, else the last
   * person told of before the part of the body; nobody where that is several people.
   */
  private static Optional<Integer> holder(List<Appearance> here, Hits.Hit hit) {
    Optional<Integer> holder = Optional.empty();
    for (int i = 0; i < here.size(); i++) {
      Appearance each = here.get(i);
      boolean owner = each.sentence().tree().is(each.head(), "nmod") && genitive(each);
      if (Hits.reaches(each.head(), hit) && !owner) {
        holder = Optional.of(i);
      }
    }
    return holder.filter(at -> here.get(at).kind() != Kind.SEVERAL);
  }

  /** "Lee's", "a friend of Lee's". */
  private static boolean genitive(Appearance appearance) {
    Sentence sentence = appearance.sentence();
    int next = appearance.head() + 1;
    return sentence.tree().relation(appearance.head()).equals("nmod:poss")
        || (next < sentence.tokens().size() && sentence.token(next).tag().equals("POS"));
  }

  private static Attribute wound(
      AnnotatedArticle article,
      Sentence sentence,
      Gathering whose,
      List<Appearance> here,
      Hits.Hit hit) {
    int from =
        holder(here, hit)
            .map(at -> here.get(at).head())
            .filter(head -> length(sentence, head, hit.at()) <= LONGEST)
            .orElse(hit.first());
    Span span = sentence.token(from).span().hull(sentence.token(hit.at()).span());
    return new Attribute(
        new Grounds(
            article.id() + ":wound:" + sentence.token(hit.at()).span().start(),
            new Passage(article.id(), span),
            Asserters.of(sentence, hit.at()),
            Certainty.HAPPENED),
        whose.entity().map(Entity::id).orElse(null),
        whose.name(),
        "wound",
        hit.part() + (hit.several() ? "s" : ""));
  }

  /** More words than these are a paragraph, of which the evidence is the part that was hit. */
  private static final int LONGEST = 120;

  private static int length(Sentence sentence, int first, int last) {
    return sentence.token(last).span().end() - sentence.token(first).span().start();
  }
}
