package org.crosscheck.align.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Deed;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of one event, told of as having happened or not. */
public final class OccurrenceRows {

  /** What two people do with each other, whoever of them is the subject. */
  private static final ImmutableSet<String> MUTUAL =
      ImmutableSet.of("meet", "speak", "talk", "marry", "fight", "argue", "debate", "agree");

  /** What somebody does once, so that who does it tells which event it is. */
  private static final ImmutableSet<String> ONCE =
      ImmutableSet.of(
          "resign",
          "quit",
          "die",
          "retire",
          "testify",
          "surrender",
          "confess",
          "apologise",
          "apologize",
          "abdicate",
          "withdraw");

  /** What is done to somebody once. */
  private static final ImmutableSet<String> UNDERGONE_ONCE =
      ImmutableSet.of("fire", "sack", "kill", "murder", "assassinate", "bury", "cremate");

  /** The rows of a story, in a fixed order. */
  public List<Row> align(AnnotatedStory story, List<Entity> entities, List<Claim> claims) {
    Set<String> people =
        entities.stream()
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .map(Entity::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> names = Entity.names(entities);
    Map<String, List<Event>> byPredicate = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Event event && knowsSomebody(event)) {
        byPredicate.computeIfAbsent(event.predicate(), each -> new ArrayList<>()).add(event);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (List<Event> events : byPredicate.values()) {
      for (List<Event> same : groups(events, people)) {
        if (same.stream().map(Event::source).distinct().count() > 1) {
          rows.add(
              new Row(
                  Slot.OCCURRENCE,
                  subject(same, people, names),
                  ImmutableList.<Claim>copyOf(same)));
        }
      }
    }
    return rows;
  }

  /** Whether it says by name whose act it is; what other acts have in common, {@link LikeActs}. */
  private static boolean knowsSomebody(Event event) {
    return event.participants().stream().anyMatch(each -> each.entity() != null);
  }

  private static List<List<Event>> groups(List<Event> events, Set<String> people) {
    IdentityHashMap<Event, EventDay> days = new IdentityHashMap<>();
    events.forEach(event -> days.put(event, EventDay.of(event)));
    List<List<Event>> groups = new ArrayList<>();
    Map<String, List<List<Event>>> alike = new HashMap<>();
    for (Event event : events) {
      List<List<Event>> here = alike.computeIfAbsent(who(event), who -> new ArrayList<>());
      List<Event> home =
          here.stream()
              .filter(
                  group ->
                      group.stream()
                          .allMatch(
                              other ->
                                  !days.getOrDefault(event, EventDay.UNTOLD)
                                          .apartFrom(days.getOrDefault(other, EventDay.UNTOLD))
                                      && same(event, other, people)))
              .findFirst()
              .orElse(null);
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
        here.add(home);
      }
      home.add(event);
    }
    return groups;
  }

  /** Equal for the claims that agree on who did it to whom, so that only those are compared. */
  private static String who(Event event) {
    return MUTUAL.contains(event.predicate())
        ? ""
        : who(event, Participant.ACTOR) + " " + who(event, Participant.PATIENT);
  }

  private static String who(Event event, String role) {
    return event
        .participant(role)
        .map(each -> each.entity() != null ? each.entity() : "'" + each.head() + "'")
        .orElse("-");
  }

  /** Whether two claims of one predicate and of one day can be of one event. */
  private static boolean same(Event one, Event other, Set<String> people) {
    if (MUTUAL.contains(one.predicate())) {
      return Sets.intersection(persons(one, people), persons(other, people)).size() >= 2;
    }
    return undergoneOnce(one, other, people)
        || shared(one, other) >= (ONCE.contains(one.predicate()) ? 1 : 2);
  }

  private static boolean undergoneOnce(Event one, Event other, Set<String> people) {
    return UNDERGONE_ONCE.contains(one.predicate())
        && Parts.meant(one, Participant.PATIENT)
            .filter(who -> who.entity() != null && people.contains(who.entity()))
            .flatMap(
                who ->
                    Parts.meant(other, Participant.PATIENT)
                        .filter(there -> Parts.equal(who, there)))
            .isPresent();
  }

  private static Set<String> persons(Event event, Set<String> people) {
    return event.participants().stream()
        .map(Participant::entity)
        .filter(entity -> entity != null && people.contains(entity))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long shared(Event one, Event other) {
    return one.participants().stream()
        .filter(each -> !each.role().equals("time"))
        .filter(
            each ->
                other.participants().stream()
                    .anyMatch(
                        there -> there.role().equals(each.role()) && Parts.equal(each, there)))
        .count();
  }

  private static String subject(List<Event> events, Set<String> people, Map<String, String> names) {
    Event first = events.get(0);
    return MUTUAL.contains(first.predicate())
        ? Deed.mutual(first, persons(first, people).stream().map(names::get).toList())
        : Deed.words(first, names);
  }
}
