package org.crosscheck.claims.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Entity;

/** Where the entities of a story are mentioned in one article. */
final class Mentions {

  private record Place(Span span, Entity entity) {}

  private final List<Place> places = new ArrayList<>();

  Mentions(String source, List<Entity> entities) {
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.passage().source().equals(source)) {
          places.add(new Place(mention.passage().span(), entity));
        }
      }
    }
  }

  /** The entity whose shortest mention overlaps a place; people before places they lead. */
  Optional<Entity> at(Span span) {
    return places.stream()
        .filter(place -> place.span().overlaps(span))
        .min(
            Comparator.comparing((Place place) -> place.entity().kind() != Entity.Kind.PERSON)
                .thenComparing(place -> place.span().length())
                .thenComparing(place -> place.entity().id()))
        .map(Place::entity);
  }
}
