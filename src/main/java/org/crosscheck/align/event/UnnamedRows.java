package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.Article;
import org.crosscheck.model.Publication;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of a name that an earlier report did not give: "an 8-year-old boy" has died in one, and a
 * later one names the only person who died.
 */
final class UnnamedRows {

  private static final Set<String> DEATHS = Set.of(State.DEAD.words());
  private static final Set<String> ARRESTS =
      Set.of(State.ARRESTED.words(), State.CHARGED.words(), State.ACCUSED.words());

  /** More ways of putting it than these are for more than one person. */
  private static final int MOST = 3;

  private final AnnotatedStory story;
  private final List<Entity> entities;

  UnnamedRows(AnnotatedStory story, List<Entity> entities) {
    this.story = story;
    this.entities = entities;
  }

  List<Row> align(Map<State.Course, List<Attribute>> courses) {
    List<Row> rows = new ArrayList<>();
    only(courses.getOrDefault(State.Course.HEALTH, ImmutableList.of()), DEATHS)
        .ifPresent(rows::add);
    only(courses.getOrDefault(State.Course.CASE, ImmutableList.of()), ARRESTS).ifPresent(rows::add);
    return rows;
  }

  private Optional<Row> only(List<Attribute> claims, Set<String> states) {
    List<Attribute> told = claims.stream().filter(claim -> states.contains(claim.value())).toList();
    Map<String, Attribute> named = new TreeMap<>();
    told.stream()
        .filter(claim -> claim.entity() != null)
        .forEach(claim -> named.putIfAbsent(String.valueOf(claim.entity()), claim));
    List<Entity> people =
        entities.stream().filter(entity -> named.containsKey(entity.id())).toList();
    return named.size() == 1 && people.size() == 1 ? row(told, people.get(0)) : Optional.empty();
  }

  private Optional<Row> row(List<Attribute> told, Entity person) {
    List<Claim> row = new ArrayList<>();
    for (Attribute claim : told) {
      if (unnamed(claim, person) && namedLater(claim, person)) {
        row.add(
            new Attribute(
                claim.grounds(),
                claim.entity(),
                claim.subject(),
                claim.predicate(),
                State.NAME_NOT_GIVEN.words()));
      }
    }
    if (row.isEmpty() || row.stream().map(Claim::subject).distinct().count() > MOST) {
      return Optional.empty();
    }
    for (Article article : story.story().articles()) {
      IdentityRows.mention(person, article.id())
          .ifPresent(mention -> row.add(IdentityRows.naming(article, person, mention)));
    }
    return Optional.of(
        new Row(
            Slot.STATE,
            "the name of " + person.name().replaceFirst("^The ", "the "),
            ImmutableList.copyOf(row)));
  }

  /** Whether the claim is of one person without a name, in a report that never names this one. */
  private boolean unnamed(Attribute claim, Entity person) {
    Described who = Described.of(claim);
    return claim.entity() == null
        && !who.named()
        && !who.plural()
        && who.child().or(() -> who.age().map(age -> age < 18)).isPresent()
        && (who.gender().isEmpty()
            || person.gender() == null
            || who.gender().get() == person.gender())
        && IdentityRows.mention(person, claim.source()).isEmpty();
  }

  private boolean namedLater(Attribute claim, Entity person) {
    Optional<Publication> first = story.story().article(claim.source()).source().publication();
    return story.story().articles().stream()
        .filter(article -> IdentityRows.mention(person, article.id()).isPresent())
        .map(article -> article.source().publication())
        .anyMatch(
            later -> first.isPresent() && later.isPresent() && first.get().before(later.get()));
  }
}
