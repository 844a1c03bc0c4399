package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.align.event.PersonRows.Group;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.Publication;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of how one person is. People with a name go by it; somebody without one is joined to the
 * only person of another source that the description fits and whose state has gone on since.
 */
final class HealthRows {

  private final AnnotatedStory story;
  private final Known known;

  HealthRows(AnnotatedStory story, Known known) {
    this.story = story;
    this.known = known;
  }

  List<Row> align(List<Attribute> all) {
    List<Attribute> states = all.stream().filter(Described::person).toList();
    List<Row> rows = new ArrayList<>();
    Set<Attribute> placed = new LinkedHashSet<>();
    Set<Attribute> news = new LinkedHashSet<>();
    // Whoever is told of with an age is told apart best, and so comes first.
    List<Attribute> byAge =
        states.stream()
            .sorted(
                Comparator.comparing((Attribute each) -> Described.of(each).age().isEmpty())
                    .thenComparing(Attribute::passage))
            .toList();
    for (Attribute early : byAge) {
      Described person = Described.of(early);
      boolean alive =
          stage(early) < State.DEAD.stage() && !early.value().equals(State.HURT.words());
      if (!alive || placed.contains(early) || early.subject().isEmpty()) {
        continue;
      }
      List<Attribute> later = goneOn(early, person, states);
      if (later.isEmpty() || !news.addAll(later)) {
        continue;
      }
      Set<Attribute> row = new LinkedHashSet<>();
      row.add(early);
      row.addAll(later);
      for (Attribute other : states) {
        Described who = Described.of(other);
        boolean same = who.is(person) || (other.value().equals(early.value()) && who.canBe(person));
        if (same && !other.subject().isEmpty()) {
          row.add(other);
        }
      }
      if (later.stream().anyMatch(each -> each.value().equals(State.DEAD.words()))) {
        row.addAll(hurtOnly(early.source(), states));
      }
      placed.addAll(row);
      rows.add(row(early, row));
    }
    List<Attribute> conditions =
        states.stream()
            .filter(each -> !is(each, State.HURT) && !is(each, State.RECOVERING))
            .toList();
    for (Group group : PersonRows.named(conditions)) {
      if (group.claims().stream().map(Attribute::value).distinct().count() > 1
          && !placed.containsAll(group.claims())) {
        rows.add(PersonRows.row(group.claims()));
      }
    }
    rows.addAll(onlyHurt(conditions, placed));
    return rows;
  }

  /** A row of the one person who is hurt, where no source tells of more, and some give no name. */
  private static List<Row> onlyHurt(List<Attribute> conditions, Set<Attribute> placed) {
    List<Attribute> alive =
        conditions.stream().filter(each -> stage(each) < State.DEAD.stage()).toList();
    boolean unnamed = alive.stream().anyMatch(each -> each.entity() == null);
    boolean several = alive.stream().map(Attribute::value).distinct().count() > 1;
    return Described.areOne(alive)
            && unnamed
            && several
            && alive.stream().noneMatch(placed::contains)
        ? List.of(PersonRows.row(alive))
        : List.of();
  }

  /** What a source says of the hurt that has nobody dead. */
  private static List<Attribute> hurtOnly(String source, List<Attribute> states) {
    boolean dead =
        states.stream()
            .anyMatch(
                each -> each.source().equals(source) && each.value().equals(State.DEAD.words()));
    return dead
        ? List.of()
        : states.stream()
            .filter(each -> each.source().equals(source))
            .filter(each -> each.value().equals(State.HURT.words()))
            .limit(2)
            .toList();
  }

  /**
   * The claims that a person who lived in one report has died, or gone home, in a later one; empty
   * where nobody or more than one can be meant.
   */
  private List<Attribute> goneOn(Attribute early, Described person, List<Attribute> states) {
    List<Attribute> news = new ArrayList<>();
    for (Attribute late : states) {
      if (stage(late) <= stage(early)
          || (is(late, State.RECOVERING)
              && !is(early, State.SERIOUS_CONDITION)
              && !is(early, State.CRITICAL_CONDITION))
          || late.source().equals(early.source())
          || before(late, early)
          || late.subject().isEmpty()
          || (person.plural() && late.value().equals(State.DEAD.words()))) {
        continue;
      }
      Described who = Described.of(late);
      if (!who.canBe(person)
          || !known.fits(person, late)
          || knownBefore(early, late, who, states)) {
        continue;
      }
      news.add(late);
    }
    List<Group> names = PersonRows.named(news);
    return names.size() > 1 ? List.of() : news;
  }

  /** Whether the earlier source already has that somebody who can be this one was dead. */
  private boolean knownBefore(
      Attribute early, Attribute late, Described who, List<Attribute> states) {
    return states.stream()
        .filter(each -> each.source().equals(early.source()))
        .filter(each -> each.value().equals(late.value()))
        .anyMatch(each -> Described.of(each).canBe(who) && known.fits(who, each));
  }

  private boolean before(Attribute one, Attribute other) {
    Optional<Publication> first = published(one);
    Optional<Publication> second = published(other);
    return first.isPresent() && second.isPresent() && first.get().before(second.get());
  }

  private Optional<Publication> published(Claim claim) {
    return story.story().article(claim.source()).source().publication();
  }

  private static boolean is(Attribute claim, State state) {
    return claim.value().equals(state.words());
  }

  private static int stage(Attribute claim) {
    return State.of(claim.value()).map(State::stage).orElse(0);
  }

  private static Row row(Attribute early, Set<Attribute> claims) {
    String subject =
        claims.stream()
            .filter(claim -> Described.of(claim).named())
            .map(Attribute::subject)
            .findFirst()
            .orElse(early.subject());
    return new Row(Slot.STATE, subject, ImmutableList.<Claim>copyOf(claims));
  }
}
