package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.model.claim.Deed;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** Who did it in one source is the one to whom it was done in another. */
@Rule(
    id = "roles-exchanged",
    family = Family.EVENT,
    severity = Severity.MAJOR,
    summary = "Whoever did it in one source is the one to whom it was done in another",
    slots = Slot.PARTICIPANT)
public final class RolesExchanged implements Detector {

  @Override
  public Outcome detect(Row row) {
    List<Event> events = new ArrayList<>();
    row.claims().forEach(claim -> events.add((Event) claim));
    for (Event one : events) {
      for (Event other : events) {
        if (one.passage().compareTo(other.passage()) < 0 && exchanged(one, other)) {
          return conflict(one, other);
        }
      }
    }
    return new Outcome.Compatible("nobody stands on the other side of the act");
  }

  private static boolean exchanged(Event one, Event other) {
    return !one.source().equals(other.source())
        && one.predicate().equals(other.predicate())
        && one.affirmed() == other.affirmed()
        && isOne(one.participant(Participant.ACTOR), other.participant(Participant.PATIENT))
        && isOne(one.participant(Participant.PATIENT), other.participant(Participant.ACTOR));
  }

  private static boolean isOne(Optional<Participant> one, Optional<Participant> other) {
    return one.isPresent()
        && other.isPresent()
        && (one.get().entity() != null
            ? one.get().entity().equals(other.get().entity())
            : other.get().entity() == null && one.get().head().equals(other.get().head()));
  }

  private static Outcome conflict(Event one, Event other) {
    ImmutableList<Side> sides = ImmutableList.of(side(one), side(other));
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MAJOR,
            0.75,
            "Sources differ on who did it to whom: " + Opposition.words(sides) + ".",
            Steps.of(sides),
            "Whoever was there, or a record of it",
            "Who did it, and to whom?"));
  }

  private static Side side(Event event) {
    return new Side(Deed.words(event, ImmutableMap.of()), ImmutableList.of(event));
  }
}
