package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.event.Timeline.Report;
import org.crosscheck.model.Told;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** States of one person at one moment that exclude each other. */
@Rule(
    id = "state-differs",
    family = Family.STATE,
    severity = Severity.MAJOR,
    summary = "One person is in two states that exclude each other at the same time",
    slots = Slot.STATE)
public final class StateDiffers implements Detector {

  private static final Set<State> NO_DANGER =
      Set.of(
          State.GOOD_CONDITION, State.FAIR_CONDITION, State.STABLE_CONDITION, State.MINOR_INJURIES);

  private static final Set<State> WELL = Set.of(State.GOOD_CONDITION, State.FAIR_CONDITION);

  @Override
  public Outcome detect(Row row) {
    Timeline timeline = Timeline.of(row);
    if (timeline.sides().size() < 2) {
      return new Outcome.Agrees();
    }
    Optional<List<Report>> unlearnt = timeline.unlearnt();
    if (unlearnt.isPresent()) {
      Report early = unlearnt.get().get(0);
      return conflict(
          row, early, unlearnt.get().get(1), why(early.state(), State.CONDITION_UNKNOWN), timeline);
    }
    for (Report one : timeline.reports()) {
      for (Report other : timeline.reports()) {
        Optional<String> reason = reason(one, other, timeline);
        if (reason.isPresent()) {
          return conflict(row, one, other, reason.get(), timeline);
        }
      }
    }
    return new Outcome.Compatible("one state gives way to the other");
  }

  /** Why both cannot hold, where the first is the report that came out first. */
  private static Optional<String> reason(Report one, Report other, Timeline timeline) {
    State first = one.state();
    State second = other.state();
    if (first.course() != second.course() || first == second) {
      return Optional.empty();
    }
    boolean conflict =
        switch (first.course()) {
          case HEALTH ->
              revived(one, other, timeline)
                  || deadOrWell(one, other, timeline)
                  || graveAndNot(one, other, timeline);
          case CASE ->
              partOnly(one, other)
                  || otherAnswer(one, other, timeline)
                  || stillAhead(one, other)
                  || soughtAfterArrest(one, other, timeline);
          case ARMS, DEPARTURE, SUPERVISION, DEATHPLACE -> sameEntity(one, other);
          case SHOOTER -> otherHand(one, other);
          case DAMAGE -> !one.claim().source().equals(other.claim().source());
          case WITNESSES -> first == State.NO_WITNESS;
          case IDENTITY ->
              first == State.NAMED && one.claim().source().equals(other.claim().source());
          case CAUSE,
              MANNER,
              MURDER_SUICIDE,
              ORIGIN,
              MOTIVE,
              PREMISES,
              OWNER,
              ACCESS,
              DESCRIPTION,
              TIE,
              LINK,
              ALONE,
              CUSTODY ->
              false;
        };
    return conflict ? Optional.of(why(first, second)) : Optional.empty();
  }

  /**
   * Whether a report has its person only sought, or only held; one that tells of both tells how the
   * search ended, or of an older case.
   */
  private static boolean onlyOneState(Report report, Timeline timeline) {
    boolean sought = report.state().stage() <= State.SOUGHT.stage();
    return timeline.reports().stream()
        .filter(each -> each.claim().source().equals(report.claim().source()))
        .filter(each -> sameEntity(each, report))
        .allMatch(each -> (each.state().stage() <= State.SOUGHT.stage()) == sought);
  }

  /** One report has somebody sentenced and the sentence still to come. */
  private static boolean stillAhead(Report one, Report other) {
    return one.state() == State.SENTENCED
        && other.state() == State.SENTENCE_AHEAD
        && sameEntity(one, other)
        && one.claim().source().equals(other.claim().source());
  }

  private static boolean soughtAfterArrest(Report one, Report other, Timeline timeline) {
    return one.state() == State.ARRESTED
        && other.state().stage() <= State.SOUGHT.stage()
        && one.before(other)
        && sameEntity(one, other)
        && onlyOneState(one, timeline)
        && onlyOneState(other, timeline);
  }

  /** One report has somebody shot by themselves whom another has shot by somebody else. */
  private static boolean otherHand(Report one, Report other) {
    return one.state() == State.SHOT_BY_OWN_HAND
        && other.state() == State.SHOT_BY_ANOTHER
        && !one.claim().source().equals(other.claim().source())
        && (sameEntity(one, other) || (unnamed(one) && unnamed(other)));
  }

  /** All charges are dropped in what one report says, and some in what the same one says. */
  private static boolean partOnly(Report one, Report other) {
    return one.state() == State.CHARGES_DROPPED
        && other.state() == State.SOME_CHARGES_DROPPED
        && one.claim().source().equals(other.claim().source());
  }

  /** One report has somebody critical whom another of the same moment has in no danger. */
  private static boolean graveAndNot(Report one, Report other, Timeline timeline) {
    boolean undated = one.published().isEmpty() && other.published().isEmpty();
    boolean here =
        one.state() == State.CRITICAL_CONDITION
            && NO_DANGER.contains(other.state())
            && sameName(one, other)
            && !one.claim().source().equals(other.claim().source())
            && (undated
                || one.sameMoment(other)
                || (onArrival(one) && onArrival(other))
                || (onArrival(other) && WELL.contains(other.state())));
    return here && onlyOne(one, timeline) && onlyOne(other, timeline);
  }

  /** Whether it is how somebody was brought to hospital, which no later day changes. */
  private static boolean onArrival(Report report) {
    return report.claim().predicate().equals(State.ON_ARRIVAL);
  }

  /** Whether both have a name, and the last part of it is the same. */
  private static boolean sameName(Report one, Report other) {
    return sameEntity(one, other)
        || unnamed(one)
        || unnamed(other)
        || (one.claim() instanceof Attribute first
            && other.claim() instanceof Attribute second
            && first.entity() != null
            && second.entity() != null
            && last(first).equals(last(second)));
  }

  private static boolean unnamed(Report report) {
    return report.claim() instanceof Attribute claim && claim.entity() == null;
  }

  private static String last(Attribute claim) {
    return claim.subject().substring(claim.subject().lastIndexOf(' ') + 1);
  }

  /** Whether a report keeps to one condition, as one that follows a patient does not. */
  private static boolean onlyOne(Report report, Timeline timeline) {
    return timeline.reports().stream()
        .filter(each -> each.claim().source().equals(report.claim().source()))
        .filter(each -> sameName(each, report))
        .allMatch(each -> each.state() == report.state());
  }

  private static boolean revived(Report one, Report other, Timeline timeline) {
    return one.state() == State.DEAD
        && other.state().stage() == State.CRITICAL_CONDITION.stage()
        && one.before(other)
        && (sameEntity(one, other)
            || (NO_DANGER.contains(other.state()) && isPair(one, other, timeline)));
  }

  /** Whether two reports were laid side by side alone, and not both give a name. */
  private static boolean isPair(Report one, Report other, Timeline timeline) {
    return timeline.reports().size() == 2 && (unnamed(one) || unnamed(other));
  }

  /**
   * One report has somebody dead whom another, that did not come out before it and knows of the
   * death as well, has doing well.
   */
  private static boolean deadOrWell(Report one, Report other, Timeline timeline) {
    return one.state() == State.DEAD
        && (other.state() == State.GOOD_CONDITION || other.state() == State.FAIR_CONDITION)
        && !one.claim().source().equals(other.claim().source())
        && !other.before(one)
        && sameEntity(one, other)
        && timeline.progress().isEmpty();
  }

  /**
   * Two reports have one person plead, or a court find, the contrary; unless the plea was changed
   * between them, or one of them tells of both, as of two charges, or an older trial is told of.
   */
  private static boolean otherAnswer(Report one, Report other, Timeline timeline) {
    boolean plea =
        one.state() == State.PLEADED_NOT_GUILTY
            && other.state() == State.PLEADED_GUILTY
            && !one.before(other)
            && one.published().isPresent() == other.published().isPresent();
    boolean verdict =
        one.state() == State.CONVICTED
            && other.state() == State.ACQUITTED
            && one.published().isPresent()
            && one.sameMoment(other);
    return (plea || verdict)
        && (samePerson(one, other) || isPair(one, other, timeline))
        && timeline.reports().stream()
            .filter(each -> samePerson(each, one))
            .noneMatch(
                each ->
                    (each.state() == one.state() && from(each, other))
                        || (each.state() == other.state() && from(each, one)));
  }

  private static boolean from(Report one, Report other) {
    return one.claim().source().equals(other.claim().source());
  }

  /** Whether both are of one entity, or of people of one surname. */
  private static boolean samePerson(Report one, Report other) {
    return sameEntity(one, other)
        || (one.claim() instanceof Attribute first
            && other.claim() instanceof Attribute second
            && !first.subject().isEmpty()
            && Character.isUpperCase(last(first).codePointAt(0))
            && last(first).equals(last(second)));
  }

  /** Whether both name the same person; "the suspect" here and there may be two. */
  private static boolean sameEntity(Report one, Report other) {
    return one.claim() instanceof Attribute first
        && other.claim() instanceof Attribute second
        && first.entity() != null
        && first.entity().equals(second.entity());
  }

  /** The two states; where a condition is no longer known, all that were. */
  private static List<State> opposed(Report one, Report other, Timeline timeline) {
    if (other.state() != State.CONDITION_UNKNOWN) {
      return List.of(one.state(), other.state());
    }
    return timeline.reports().stream()
        .map(Report::state)
        .filter(
            state ->
                state == State.CONDITION_UNKNOWN
                    || state.stage() == State.CRITICAL_CONDITION.stage())
        .distinct()
        .toList();
  }

  private static String why(State first, State second) {
    return switch (first.course()) {
      case HEALTH ->
          first == State.DEAD
              ? "nobody who has died is in hospital afterwards"
              : NO_DANGER.contains(second)
                  ? "who is critical is not out of danger at the same time"
                  : "an earlier report already has the condition";
      case CASE ->
          second == State.SOME_CHARGES_DROPPED
              ? "of all the charges none stands"
              : second == State.SENTENCE_AHEAD
                  ? "a sentence that has been given is not to come"
                  : "somebody who has been arrested is no longer sought";
      case IDENTITY -> "the report gives the name that it says is not out";
      default -> "both cannot be so";
    };
  }

  private static Outcome conflict(
      Row row, Report one, Report other, String reason, Timeline timeline) {
    boolean known = sameEntity(one, other);
    List<Side> sides = new ArrayList<>();
    for (State state : opposed(one, other, timeline)) {
      sides.add(
          new Side(
              state.words(),
              timeline.reports().stream()
                  .filter(report -> report.state() == state)
                  .filter(report -> !known || sameEntity(one, report))
                  .map(Report::claim)
                  .collect(ImmutableList.toImmutableList())));
    }
    Claim first = one.claim();
    String who = first.subject().isEmpty() ? row.subject() : first.subject();
    boolean minor =
        one.state().course() == State.Course.IDENTITY
            || one.state().course() == State.Course.SUPERVISION
            || one.state().course() == State.Course.DEATHPLACE
            || other.state() == State.CONDITION_UNKNOWN
            || other.state() == State.SOME_CHARGES_DROPPED
            || other.state() == State.SENTENCE_AHEAD
            || (one.state() != State.DEAD && NO_DANGER.contains(other.state()));
    return new Outcome.Conflict(
        ImmutableList.copyOf(sides),
        new Judgement(
            minor ? Severity.MINOR : Severity.MAJOR,
            0.6,
            who
                + ": '"
                + one.state().words()
                + "' in "
                + Told.source(first.source())
                + ", '"
                + other.state().words()
                + "' in "
                + Told.source(other.claim().source())
                + ".",
            ImmutableList.of("both speak of " + who, reason),
            StateUpdated.settles(other.state()),
            "Which of the two held when the later report came out?"));
  }
}
