package org.crosscheck.align.act;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Row;
import org.junit.jupiter.api.Test;

/** Which claims are of one event. */
final class OccurrenceRowsTest {

  private static final List<Entity> PEOPLE = List.of(person("dale"), person("reed"), person("orr"));

  private final List<Claim> claims = new ArrayList<>();

  private static Entity person(String id) {
    return new Entity(id, Entity.Kind.PERSON, id, null, ImmutableList.of());
  }

  private static Participant who(String role, String id) {
    return new Participant(role, id, id, id);
  }

  private static Participant time(String words) {
    return new Participant("time", null, words, words);
  }

  private void event(String source, String verb, boolean affirmed, Participant... participants) {
    int at = claims.size() * 10;
    claims.add(
        new Event(
            new Grounds(
                source + ":" + at,
                new Passage(source, at, at + 5),
                Asserter.OUTLET,
                Certainty.HAPPENED),
            verb,
            ImmutableList.copyOf(participants),
            affirmed));
  }

  private List<Row> rows() {
    Story story = new Story("s", null, null, ImmutableList.of(), ImmutableList.of());
    return new OccurrenceRows()
        .align(new AnnotatedStory(story, ImmutableList.of(), ImmutableList.of()), PEOPLE, claims);
  }

  @Test
  void who_meets_whom_makes_no_difference() {
    event("a", "meet", false, who("actor", "dale"), who("with", "reed"));
    event("b", "meet", true, who("actor", "reed"), who("patient", "dale"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void an_earlier_meeting_is_another() {
    event("a", "meet", false, who("actor", "dale"), who("with", "reed"), time("today"));
    event("b", "meet", true, who("actor", "dale"), who("patient", "reed"), time("three weeks ago"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void a_meeting_with_somebody_else_is_another() {
    event("a", "meet", false, who("actor", "dale"), who("with", "reed"));
    event("b", "meet", true, who("actor", "dale"), who("with", "orr"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void who_dismisses_whom_does() {
    event("a", "fire", true, who("actor", "dale"), who("patient", "reed"));
    event("b", "fire", false, who("actor", "reed"), who("patient", "dale"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void what_is_done_to_somebody_once_is_one_event_whoever_did_it() {
    event("a", "sack", true, who(Participant.PATIENT, "dale"));
    event("b", "sack", false, who(Participant.PATIENT, "dale"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void what_can_be_done_to_somebody_again_asks_for_more() {
    event("a", "praise", true, who(Participant.PATIENT, "dale"));
    event("b", "praise", false, who(Participant.PATIENT, "dale"));
    assertThat(rows()).isEmpty();
  }
}
