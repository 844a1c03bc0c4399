package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.claim.State.Course;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of the states of one person, or of one case, over the sources. */
public final class StateRows {

  /**
   * The rows of a story, in a fixed order.
   *
   * @param people those of the cast whom several articles tell of
   */
  public List<Row> align(AnnotatedStory story, Claims all, List<List<Individual>> people) {
    List<Entity> entities = all.entities();
    List<Claim> claims = all.claims();
    Map<Course, List<Attribute>> courses = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Attribute attribute && attribute.kind().equals("state")) {
        State.of(attribute.value())
            .ifPresent(
                state ->
                    courses
                        .computeIfAbsent(state.course(), course -> new ArrayList<>())
                        .add(attribute));
      }
    }
    Known known = new Known(entities, claims);
    IdentityRows identities = new IdentityRows(story, entities, known, claims);
    List<Row> rows = new ArrayList<>();
    courses.forEach(
        (course, states) -> rows.addAll(rows(course, states, courses, story, identities, known)));
    rows.addAll(new UnnamedRows(story, entities).align(courses));
    rows.addAll(new LikeStates(story).align(courses));
    rows.addAll(
        new Patients(all, people).align(courses.getOrDefault(Course.HEALTH, ImmutableList.of())));
    return ImmutableList.copyOf(rows);
  }

  private static Collection<Row> rows(
      Course course,
      List<Attribute> states,
      Map<Course, List<Attribute>> courses,
      AnnotatedStory story,
      IdentityRows identities,
      Known known) {
    Background background = new Background(story);
    return switch (course) {
      case HEALTH -> new HealthRows(story, known).align(states);
      case CASE ->
          CaseRows.align(
              states.stream()
                  .filter(StateRows::isStep)
                  .filter(state -> !background.holds(state))
                  .toList());
      case IDENTITY -> identities.align(states, courses);
      case CAUSE -> CauseRows.align(states);
      case MANNER -> List.of(row("the manner of death", states));
      case MURDER_SUICIDE -> List.of(row("whether it was a murder-suicide", firm(states)));
      case ORIGIN -> List.of(row("how the fire began", states));
      case MOTIVE -> List.of(row("the motive", states));
      case WITNESSES -> List.of(row("witnesses", states));
      case OWNER -> asked("whose weapon it was", State.OWNER_UNKNOWN, states);
      case ACCESS -> asked("how the weapon was come by", State.ACCESS_UNKNOWN, states);
      case SHOOTER -> ShooterRows.align(states, known);
      case DESCRIPTION -> asked("the description", State.DESCRIPTION_MISSING, states);
      case TIE -> asked("who knew whom", State.TIE_UNKNOWN, states);
      case LINK -> LinkRows.align(states);
      case DEATHPLACE -> PersonRows.align(Victim.only(courses).named(states));
      case DAMAGE -> ofOneBuilding(states) ? List.of(row("the building", states)) : List.of();
      case ALONE -> asked("whether there were others", State.OTHERS_SOUGHT, states);
      case PREMISES -> List.of(row("the premises", states));
      case ARMS -> PersonRows.align(Victim.only(courses).named(states));
      case DEPARTURE, CUSTODY, SUPERVISION -> PersonRows.align(states);
    };
  }

  /** Whether it is a step of the law; an accusation tells only who is meant. */
  private static boolean isStep(Attribute state) {
    return !state.value().equals(State.ACCUSED.words());
  }

  /** Whether there is but one building that is damaged, whatever it is called. */
  private static boolean ofOneBuilding(List<Attribute> states) {
    return states.stream()
            .map(state -> state.subject().toLowerCase(Locale.ROOT))
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .filter(noun -> !noun.matches("building|structure|store|shop|premises"))
            .distinct()
            .count()
        <= 1;
  }

  /** A row of a question that one of the reports leaves open. */
  private static List<Row> asked(String subject, State open, List<Attribute> states) {
    return states.stream().anyMatch(state -> state.value().equals(open.words()))
        ? List.of(row(subject, states))
        : List.of();
  }

  /** Without what a source states that has it open elsewhere: it is open in that source. */
  private static List<Attribute> firm(List<Attribute> states) {
    Set<String> open =
        states.stream()
            .filter(each -> each.value().equals(State.MURDER_SUICIDE_POSSIBLE.words()))
            .map(Attribute::source)
            .collect(Collectors.toSet());
    return states.stream()
        .filter(
            each ->
                !each.value().equals(State.MURDER_SUICIDE_STATED.words())
                    || !open.contains(each.source()))
        .toList();
  }

  private static Row row(String subject, List<Attribute> states) {
    return new Row(Slot.STATE, subject, ImmutableList.copyOf(states));
  }
}
