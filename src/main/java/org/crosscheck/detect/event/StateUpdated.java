package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.detect.event.Timeline.Report;
import org.crosscheck.model.Told;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;

/** A later report of a newer state. */
@Rule(
    id = "state-updated",
    family = Family.STATE,
    severity = Severity.MINOR,
    summary = "A later report has a newer state: critical, then dead; no arrest, then charged",
    slots = Slot.STATE)
public final class StateUpdated implements Detector {

  @Override
  public Outcome detect(Row row) {
    Timeline timeline = Timeline.of(row);
    if (CertaintyDiffers.atOnce(timeline)) {
      return new Outcome.CannotTell("nothing shows which of the reports is the newer");
    }
    if (timeline.sides().size() < 2) {
      return new Outcome.Agrees();
    }
    Optional<List<Report>> progress = timeline.progress();
    if (progress.isEmpty()) {
      return new Outcome.CannotTell("no later report has a newer state");
    }
    if (timeline.unlearnt().isPresent()) {
      return new Outcome.CannotTell("the newest report knows less than an earlier one");
    }
    Report early = progress.get().get(0);
    Report late = progress.get().get(1);
    boolean dated = early.before(late);
    return new Outcome.Updated(
        timeline.sides(),
        new Judgement(
            Severity.MINOR,
            dated ? 0.8 : 0.6,
            capital(row.subject()) + ": " + timeline.words() + ".",
            ImmutableList.of(
                "'" + early.state().words() + "' can give way to '" + late.state().words() + "'",
                dated
                    ? Told.source(late.claim().source())
                        + " came out after "
                        + Told.source(early.claim().source())
                    : "the order follows from the states, as the dates do not tell it"),
            settles(late.state()),
            "Does the text in hand say how things stand now?"));
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String settles(State state) {
    return switch (state.course()) {
      case HEALTH -> "The hospital or the medical examiner";
      case CASE, CUSTODY, SUPERVISION -> "The police or the court's register";
      case IDENTITY -> "The police or the medical examiner";
      default -> "Whoever announced it last";
    };
  }
}
