package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Entity.Mention;

/**
 * The entities of a story by the articles that mention them, so that who reads one article need not
 * look through the mentions in all the others.
 */
public final class Mentioned {

  private final Map<String, ImmutableList<Entity>> bySource = new HashMap<>();

  /**
   * @param entities of one story, each id once
   */
  public Mentioned(List<Entity> entities) {
    Map<String, List<Entity>> here = new HashMap<>();
    for (Entity entity : entities) {
      Map<String, ImmutableList.Builder<Mention>> mentions = new LinkedHashMap<>();
      for (Mention mention : entity.mentions()) {
        mentions
            .computeIfAbsent(mention.passage().source(), source -> ImmutableList.builder())
            .add(mention);
      }
      mentions.forEach(
          (source, some) ->
              here.computeIfAbsent(source, each -> new ArrayList<>())
                  .add(
                      new Entity(
                          entity.id(),
                          entity.kind(),
                          entity.name(),
                          entity.gender(),
                          some.build())));
    }
    here.forEach((source, some) -> bySource.put(source, ImmutableList.copyOf(some)));
  }

  /** Those that an article mentions, in the order of all, each with its mentions there only. */
  public ImmutableList<Entity> in(String source) {
    return bySource.getOrDefault(source, ImmutableList.of());
  }
}
