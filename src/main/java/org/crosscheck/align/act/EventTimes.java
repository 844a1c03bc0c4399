package org.crosscheck.align.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.model.Article;
import org.crosscheck.model.Publication;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Deed;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of when one named person did something to another, as far as it is told from the day of the
 * report: "earlier today", "last week". The days of the incident itself are not read here.
 */
public final class EventTimes {

  private static final int DAYS_OF_WEEK = 7;

  /** What the same two people do again and again, so that two times of it are two events. */
  static final ImmutableSet<String> REPEATED =
      ImmutableSet.of(
          "meet",
          "speak",
          "talk",
          "ask",
          "criticise",
          "criticize",
          "call",
          "attack",
          "support",
          "see",
          "praise",
          "urge",
          "visit",
          "warn",
          "accuse",
          "thank",
          "blame",
          "face",
          "defend",
          "follow",
          "question",
          "interview",
          "send",
          "write",
          "show",
          "beat",
          "defeat",
          "play");

  /** The rows of a story, in a fixed order. */
  public List<Row> align(AnnotatedStory story, List<Entity> entities, List<Claim> claims) {
    Map<String, String> names = Entity.names(entities);
    Optional<LocalDate> day = latest(story);
    Map<String, List<Claim>> byEvent = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Event event && day.isPresent()) {
        timing(story, names, event, day.get())
            .ifPresent(
                timing ->
                    byEvent
                        .computeIfAbsent(timing.subject(), subject -> new ArrayList<>())
                        .add(timing));
      }
    }
    List<Row> rows = new ArrayList<>();
    byEvent.forEach(
        (subject, times) -> {
          if (times.stream().map(Claim::source).distinct().count() > 1) {
            rows.add(new Row(Slot.TIME, subject, ImmutableList.copyOf(times)));
          }
        });
    return rows;
  }

  private static Optional<Timing> timing(
      AnnotatedStory story, Map<String, String> names, Event event, LocalDate latest) {
    EventDay day = EventDay.of(event);
    Optional<Participant> actor = event.participant(Participant.ACTOR);
    Optional<Participant> patient = event.participant(Participant.PATIENT);
    boolean named =
        actor.map(Participant::entity).isPresent() && patient.map(Participant::entity).isPresent();
    boolean once =
        event.affirmed()
            && event.grounds().certainty() == Certainty.HAPPENED
            && !REPEATED.contains(event.predicate());
    if (day.daysBack().isEmpty() || !named || !once) {
      return Optional.empty();
    }
    LocalDate published =
        story
            .story()
            .article(event.source())
            .source()
            .publication()
            .map(Publication::day)
            .orElse(latest);
    String subject = Deed.words(event, names);
    return Optional.of(
        new Timing(
            event.grounds(),
            subject,
            event.predicate(),
            ImmutableSet.of(),
            moment(published, day.daysBack().get())));
  }

  private static Moment moment(LocalDate published, int back) {
    if (back < DAYS_OF_WEEK) {
      LocalDate day = published.minusDays(back);
      return new Moment(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), ChronoUnit.DAYS, false);
    }
    // "last week" and "three weeks ago" reach from one such span to the next.
    int span = back < 30 ? DAYS_OF_WEEK : back < 365 ? 30 : 365;
    ChronoUnit grain =
        span == DAYS_OF_WEEK ? ChronoUnit.WEEKS : span == 30 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    LocalDate from = published.minusDays(back + (long) span / 2);
    LocalDate to = published.minusDays(Math.max(1, back - (long) span + 1));
    return new Moment(from.atStartOfDay(), to.atStartOfDay(), grain, false);
  }

  private static Optional<LocalDate> latest(AnnotatedStory story) {
    Optional<LocalDate> published =
        story.story().articles().stream()
            .map(Article::source)
            .flatMap(source -> source.publication().stream())
            .map(Publication::day)
            .max(LocalDate::compareTo);
    return published.isPresent() ? published : Optional.ofNullable(story.story().date());
  }
}
