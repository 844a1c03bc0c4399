package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Told;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Side;

/**
 * The states of a row in the order in which they were reported.
 *
 * @param reports in order of publication, and of stage where that is not known or the same
 */
record Timeline(ImmutableList<Report> reports) {

  /** A state, who reports it and when. */
  record Report(State state, Claim claim, Optional<Publication> published) {

    /** Whether this one surely came out before the other. */
    boolean before(Report other) {
      return published.isPresent()
          && other.published.isPresent()
          && published.get().before(other.published.get());
    }

    /** Whether both came out on one day, or stand in one report. */
    boolean sameMoment(Report other) {
      return claim.source().equals(other.claim.source())
          || (published.isPresent()
              && other.published.isPresent()
              && published.get().day().equals(other.published.get().day()));
    }
  }

  static Timeline of(Row row) {
    List<Report> reports = new ArrayList<>();
    for (Claim claim : row.claims()) {
      State.of(claim.value())
          .ifPresent(state -> reports.add(new Report(state, claim, row.publication(claim))));
    }
    // Without all dates an order by date would not be one; the stages then give it alone.
    boolean dated = reports.stream().allMatch(report -> report.published().isPresent());
    Comparator<Report> byStage = Comparator.comparing(report -> report.state().stage());
    Comparator<Report> byDay =
        Comparator.comparing(
            report -> report.published().map(each -> each.day().toEpochDay()).orElse(0L));
    reports.sort(
        (dated ? byDay.thenComparing(byStage) : byStage)
            .thenComparing(report -> report.claim().passage()));
    return new Timeline(ImmutableList.copyOf(reports));
  }

  /**
   * Two reports of which the later has a newer state than anything the earlier has. What one report
   * tells of the past is its story and no news to another that tells the same.
   */
  Optional<List<Report>> progress() {
    for (Report early : newest()) {
      for (Report late : newest()) {
        boolean named = late.state() == State.NAMED;
        if (early.state().course() == late.state().course()
            && early.state().stage() < late.state().stage()
            && (named || !late.before(early))
            && (early.state().course() != State.Course.CASE || goneOn(early, late))) {
          return Optional.of(List.of(early, late));
        }
      }
    }
    return found().or(this::turned);
  }

  /** Conditions of a patient that is in danger, and of one that is not. */
  private static final ImmutableSet<State> GRAVE =
      ImmutableSet.of(State.CRITICAL_CONDITION, State.SERIOUS_CONDITION);

  private static final ImmutableSet<State> STEADY =
      ImmutableSet.of(State.GOOD_CONDITION, State.FAIR_CONDITION, State.STABLE_CONDITION);

  /**
   * Two reports of a course that can go either way, of which the later has the other state: on
   * bail, then held; ruled out, then possible again; critical, then stable.
   */
  private Optional<List<Report>> turned() {
    List<Report> last = new ArrayList<>();
    for (Report report : reports) {
      last.removeIf(each -> each.claim().source().equals(report.claim().source()));
      last.add(report);
    }
    for (Report early : last) {
      for (Report late : last) {
        boolean eitherWay =
            early.state().course() == State.Course.CUSTODY
                || early.state().course() == State.Course.LINK
                || otherGrade(early, late);
        if (eitherWay && early.state() != late.state() && early.before(late)) {
          return Optional.of(List.of(early, late));
        }
      }
    }
    return Optional.empty();
  }

  /** How somebody was on the way to hospital is no later state, whenever it is told. */
  private static boolean otherGrade(Report early, Report late) {
    boolean graver = STEADY.contains(early.state()) && GRAVE.contains(late.state());
    boolean better = GRAVE.contains(early.state()) && STEADY.contains(late.state());
    return (graver || better) && !late.claim().predicate().equals(State.ON_ARRIVAL);
  }

  /**
   * Whether a case has gone on from one report to another. Of two of one day the one that has less
   * may only leave it out, unless it says that it is not so yet; and of two people each has their
   * own.
   */
  private static boolean goneOn(Report early, Report late) {
    boolean dated = early.published().isPresent() && late.published().isPresent();
    boolean found =
        early.state().stage() <= State.QUESTIONED.stage()
            && late.state().stage() >= State.ARRESTED.stage();
    boolean ahead =
        early.state() == State.NOT_CHARGED
            || early.state() == State.CHARGE_EXPECTED
            || early.state() == State.SENTENCE_AHEAD;
    return (!dated || early.before(late) || found || ahead) && !ofTwoPeople(early, late);
  }

  private static boolean ofTwoPeople(Report one, Report other) {
    return one.claim() instanceof Attribute first
        && other.claim() instanceof Attribute second
        && first.entity() != null
        && second.entity() != null
        && !first.entity().equals(second.entity());
  }

  /** Somebody is sought in an earlier report, and a later one has an arrest and no more search. */
  private Optional<List<Report>> found() {
    for (Report early : reports) {
      for (Report late : reports) {
        boolean searchOver =
            early.state().course() == State.Course.CASE
                && early.state().stage() <= State.SOUGHT.stage()
                && late.state().stage() >= State.ARRESTED.stage()
                && reports.stream()
                    .filter(each -> each.claim().source().equals(late.claim().source()))
                    .noneMatch(each -> each.state().stage() <= State.SOUGHT.stage());
        if (searchOver && early.before(late)) {
          return Optional.of(List.of(early, late));
        }
      }
    }
    return Optional.empty();
  }

  /** All that report the newest state of their source, in order. */
  private List<Report> newest() {
    Map<String, Integer> stages = new LinkedHashMap<>();
    for (Report report : reports) {
      stages.merge(report.claim().source(), report.state().stage(), Math::max);
    }
    return reports.stream()
        .filter(each -> each.state().stage() == stages.getOrDefault(each.claim().source(), 0))
        .toList();
  }

  /** A report that has a condition, and a later one that calls it unknown. */
  Optional<List<Report>> unlearnt() {
    for (Report early : reports) {
      for (Report late : reports) {
        if (late.state() == State.CONDITION_UNKNOWN
            && early.state().course() == State.Course.HEALTH
            && early.state().stage() == State.CRITICAL_CONDITION.stage()
            && early.before(late)) {
          return Optional.of(List.of(early, late));
        }
      }
    }
    return Optional.empty();
  }

  /** The states, each with the claims that report it, in order. */
  ImmutableList<Side> sides() {
    Map<String, List<Claim>> byState = new LinkedHashMap<>();
    for (Report report : reports) {
      byState
          .computeIfAbsent(report.state().words(), state -> new ArrayList<>())
          .add(report.claim());
    }
    return byState.entrySet().stream()
        .map(side -> new Side(side.getKey(), ImmutableList.copyOf(side.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  /** "critical condition in a (2017-02-03), dead in c (2017-02-06)". */
  String words() {
    Map<String, Set<String>> bySource = new LinkedHashMap<>();
    for (Report report : reports) {
      bySource
          .computeIfAbsent(report.state().words(), state -> new LinkedHashSet<>())
          .add(
              Told.source(report.claim().source())
                  + report.published().map(each -> " (" + each.day() + ")").orElse(""));
    }
    return bySource.entrySet().stream()
        .map(each -> each.getKey() + " in " + String.join(" and ", each.getValue()))
        .collect(Collectors.joining(", "));
  }
}
