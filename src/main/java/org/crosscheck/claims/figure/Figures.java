package org.crosscheck.claims.figure;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claims.entity.Mentioned;
import org.crosscheck.claims.figure.number.Doers;
import org.crosscheck.claims.figure.number.Quantities;
import org.crosscheck.claims.figure.number.Standings;
import org.crosscheck.claims.figure.number.Telephones;
import org.crosscheck.claims.figure.number.Wounds;
import org.crosscheck.claims.figure.place.Places;
import org.crosscheck.claims.figure.thing.Vehicles;
import org.crosscheck.claims.figure.thing.WholeNames;
import org.crosscheck.claims.figure.time.Timings;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;

/** Reads the figures of a story's articles. */
public final class Figures {

  /**
   * Counts, sums, percentages, measures, durations, times, addresses, vehicles and the names of
   * things, in reading order.
   */
  public List<? extends Claim> extract(AnnotatedStory story, List<Entity> entities) {
    List<Claim> claims = new ArrayList<>();
    Mentioned mentioned = new Mentioned(entities);
    for (AnnotatedArticle article : story.articles()) {
      claims.addAll(Quantities.read(article));
      claims.addAll(Standings.read(article));
      claims.addAll(Doers.read(article));
      claims.addAll(Wounds.read(article, mentioned.in(article.id())));
      claims.addAll(Timings.read(article));
      claims.addAll(Places.read(article));
      claims.addAll(Telephones.read(article));
      claims.addAll(Vehicles.read(article));
      claims.addAll(WholeNames.read(article));
    }
    return claims;
  }
}
