package org.crosscheck.detect.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.Steps;
import org.crosscheck.model.Publication;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Dates;
import org.crosscheck.relation.Fit;
import org.crosscheck.relation.Moments;

/** Two times of one event. */
@Rule(
    id = "time-differs",
    family = Family.TIME,
    severity = Severity.MAJOR,
    summary = "Sources put one event at different times",
    slots = Slot.TIME)
public final class TimeDiffers implements Detector {

  /** An hour's slip of the pen; what is further apart puts people elsewhere. */
  private static final long GRAVE_MINUTES = 40;

  private static final long DAYS_OF_WEEK = 7;

  /** The finer the time, the sharper the side that is built on it. */
  private static final Comparator<Timing> SHARPEST =
      Comparator.comparing((Timing timing) -> timing.when().approximate())
          .thenComparing(timing -> Duration.between(timing.when().from(), timing.when().to()));

  @Override
  public Outcome detect(Row row) {
    List<Timing> times =
        row.claims().stream()
            .filter(Timing.class::isInstance)
            .map(Timing.class::cast)
            .filter(each -> each.grounds().certainty() != Certainty.DENIED)
            .toList();
    if (times.stream().map(Claim::source).distinct().count() < 2) {
      return new Outcome.CannotTell("one source only");
    }
    List<Fit> fits = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      for (int j = i + 1; j < times.size(); j++) {
        fits.add(fit(row, times.get(i), times.get(j)));
      }
    }
    if (fits.stream().anyMatch(each -> each.kind() == Fit.Kind.INCOMPARABLE)) {
      return new Outcome.CannotTell(
          "the days are whole weeks apart and so are the reports: a weekday may be misread");
    }
    if (fits.stream().allMatch(each -> each.kind() == Fit.Kind.SAME)) {
      return new Outcome.Agrees();
    }
    Optional<Fit> differing = fits.stream().filter(Fit::differs).findFirst();
    if (differing.isEmpty()) {
      return new Outcome.Compatible("every time leaves room for the others");
    }
    ImmutableList<Side> sides =
        new Opposition<Timing>((a, b) -> fit(row, a, b).differs(), SHARPEST).sides(times);
    if (Opposition.someSourceTakesTwo(sides)) {
      return new Outcome.CannotTell(
          "one source gives several times, so they may be of several events");
    }
    return conflict(row, sides, differing.get());
  }

  private static Fit fit(Row row, Timing a, Timing b) {
    Fit fit = Moments.fit(a.when(), b.when());
    return fit.differs() && weeksApart(row, a, b)
        ? new Fit(Fit.Kind.INCOMPARABLE, "whole weeks apart, as the reports are")
        : fit;
  }

  /**
   * A weekday is read against the day of its report, and archives misdate reports: days that are
   * whole weeks apart in reports that are as far apart tell nothing.
   */
  private static boolean weeksApart(Row row, Timing a, Timing b) {
    Optional<Publication> first = row.publication(a);
    Optional<Publication> second = row.publication(b);
    long days =
        Math.abs(
            ChronoUnit.DAYS.between(a.when().from().toLocalDate(), b.when().from().toLocalDate()));
    return first.isPresent()
        && second.isPresent()
        && days > 0
        && days % DAYS_OF_WEEK == 0
        && Math.abs(ChronoUnit.DAYS.between(first.get().day(), second.get().day())) >= DAYS_OF_WEEK;
  }

  private static Outcome conflict(Row row, ImmutableList<Side> sides, Fit differing) {
    Moment first = ((Timing) sides.get(0).claims().get(0)).when();
    Moment second = ((Timing) sides.get(1).claims().get(0)).when();
    Timing any = (Timing) sides.get(0).claims().get(0);
    String subject = row.subject().isBlank() ? any.subject() : row.subject();
    ImmutableList<String> steps =
        ImmutableList.<String>builder().addAll(Steps.of(sides)).add(differing.reason()).build();
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Moments.gapMinutes(first, second) >= GRAVE_MINUTES ? Severity.MAJOR : Severity.MINOR,
            confidence(sides),
            "Sources give different times for "
                + subject
                + ": "
                + Opposition.words(sides, Dates::spoken)
                + ".",
            steps,
            "A log, a recording or a witness who looked at the clock",
            "Which time is right for " + subject + ", and who says so?"));
  }

  /** Less for approximate times and for what is planned or only reported. */
  private static double confidence(List<Side> sides) {
    double confidence = 0.85;
    if (times(sides).anyMatch(each -> each.when().approximate())) {
      confidence *= 0.9;
    }
    if (times(sides).anyMatch(each -> each.grounds().certainty() != Certainty.HAPPENED)) {
      confidence *= 0.8;
    }
    return Math.round(confidence * Steps.asserted(sides) * 100) / 100.0;
  }

  private static java.util.stream.Stream<Timing> times(List<Side> sides) {
    return sides.stream().flatMap(side -> side.claims().stream()).map(Timing.class::cast);
  }
}
