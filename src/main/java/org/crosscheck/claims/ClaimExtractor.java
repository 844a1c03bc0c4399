package org.crosscheck.claims;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.claims.cast.CastReader;
import org.crosscheck.claims.entity.Entities;
import org.crosscheck.claims.entity.Mentioned;
import org.crosscheck.claims.event.EventExtractor;
import org.crosscheck.claims.figure.Figures;
import org.crosscheck.claims.person.Ages;
import org.crosscheck.claims.person.Names;
import org.crosscheck.claims.person.Roles;
import org.crosscheck.claims.quote.Quotations;
import org.crosscheck.claims.sighting.Sighted;
import org.crosscheck.claims.state.ChargeExtractor;
import org.crosscheck.claims.state.StateExtractor;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Fact;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quotation;

/** Reads what the articles of a story claim. */
public final class ClaimExtractor {

  private final Entities entities = new Entities();
  private final EventExtractor events = new EventExtractor();
  private final StateExtractor states = new StateExtractor();
  private final ChargeExtractor charges = new ChargeExtractor();
  private final Figures figures = new Figures();
  private final Ages ages = new Ages();
  private final CastReader cast = new CastReader();
  private final Names names = new Names();
  private final Roles roles = new Roles();
  private final Quotations quotations = new Quotations();

  /** The story's entities and claims, each in a fixed order. */
  public Claims extract(AnnotatedStory story) {
    ImmutableList<Entity> people = entities.find(story);
    List<Claim> claims = new ArrayList<>();
    claims.addAll(events.extract(story, people));
    ImmutableList<Sighted> sighted = states.extract(story, people);
    sighted.forEach(each -> claims.add(each.claim()));
    claims.addAll(charges.extract(story, people));
    claims.addAll(figures.extract(story, people));
    List<Quantity> years = ages.extract(story, people);
    claims.addAll(years);
    ImmutableList<Individual> individuals = cast.read(story, people, years, sighted);
    individuals.forEach(each -> claims.addAll(each.wounds()));
    claims.addAll(names.extract(story, people));
    claims.addAll(names.besideAges(years));
    claims.addAll(roles.extract(story, people));
    List<Quotation> said = new ArrayList<>();
    Mentioned mentioned = new Mentioned(people);
    for (AnnotatedArticle article : story.articles()) {
      said.addAll(quotations.extract(article, mentioned.in(article.id())));
    }
    claims.addAll(said);
    Voices voices = new Voices(said);
    return new Claims(
        people,
        claims.stream()
            .map(voices::heard)
            .sorted(Comparator.comparing(Claim::passage).thenComparing(Claim::id))
            .collect(ImmutableList.toImmutableList()),
        individuals.stream()
            .map(each -> each.with(fact -> (Fact) voices.heard(fact)))
            .collect(ImmutableList.toImmutableList()));
  }
}
