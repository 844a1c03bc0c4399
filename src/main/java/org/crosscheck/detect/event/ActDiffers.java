package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Inflection;

/** Something else was done to the same people, who are something else too: rescued, captured. */
@Rule(
    id = "act-differs",
    family = Family.EVENT,
    severity = Severity.MAJOR,
    summary = "Sources have different things done to the same people",
    slots = Slot.PARTICIPANT)
public final class ActDiffers implements Detector {

  @Override
  public Outcome detect(Row row) {
    List<Event> events = new ArrayList<>();
    row.claims().forEach(claim -> events.add((Event) claim));
    if (events.size() < 2) {
      return new Outcome.CannotTell("one report alone tells of it");
    }
    ImmutableList<Side> sides =
        new Opposition<>(ActDiffers::differ, Comparator.comparing(Event::predicate)).sides(events);
    return sides.isEmpty()
        ? new Outcome.Compatible("the acts are of one kind, or the people can undergo both")
        : conflict(row, named(sides));
  }

  /** Who is captured and who is rescued may be the same people; pirates and sailors are not. */
  private static boolean differ(Event one, Event other) {
    return !one.source().equals(other.source())
        && !WordNet.areAlike(one.predicate(), other.predicate())
        && !WordNet.areAlike(head(one), head(other));
  }

  private static String head(Event event) {
    return event.participant(Participant.PATIENT).map(Participant::head).orElse("");
  }

  private static ImmutableList<Side> named(List<Side> sides) {
    return sides.stream()
        .map(
            side -> {
              Event first = (Event) side.claims().get(0);
              return new Side(
                  first.predicate()
                      + " "
                      + first.participant(Participant.PATIENT).map(Participant::words).orElse(""),
                  side.claims());
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static Outcome conflict(Row row, ImmutableList<Side> sides) {
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MAJOR,
            0.7,
            "Sources differ on "
                + row.subject()
                + ": "
                + Opposition.words(sides, Inflection::gerund)
                + ".",
            Steps.of(sides),
            "Whoever did it, or the first announcement of it",
            "Which of these is right, and who says so?"));
  }
}
