package org.crosscheck.claims.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Span;
import org.crosscheck.model.SpanMap;
import org.crosscheck.model.claim.Entity;
import org.jspecify.annotations.Nullable;

/** Where the entities of a story are mentioned in one article. */
final class Mentions {

  private record Place(Span span, Entity entity) {}

  private final SpanMap<Place> places = new SpanMap<>();
  private final Set<String> organizations;

  Mentions(String source, List<Entity> entities) {
    organizations =
        entities.stream()
            .filter(entity -> entity.kind() == Entity.Kind.ORGANIZATION)
            .map(Entity::id)
            .collect(Collectors.toSet());
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.passage().source().equals(source)) {
          Span span = mention.passage().span();
          places.put(span, new Place(span, entity));
        }
      }
    }
  }

  boolean isOrganization(@Nullable String id) {
    return id != null && organizations.contains(id);
  }

  /** The entity whose shortest mention overlaps a place; people before places they lead. */
  Optional<Entity> at(Span span) {
    return places
        .over(span)
        .min(
            Comparator.comparing((Place place) -> place.entity().kind() != Entity.Kind.PERSON)
                .thenComparing(place -> place.span().length())
                .thenComparing(place -> place.entity().id()))
        .map(Place::entity);
  }
}
