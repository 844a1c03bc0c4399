package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/** One source has that it happened, another that it did not: declined, failed, instead of. */
@Rule(
    id = "event-polarity",
    family = Family.EVENT,
    severity = Severity.MAJOR,
    summary = "One source has that an event happened, another that it did not",
    slots = Slot.OCCURRENCE)
public final class EventPolarity implements Detector {

  @Override
  public Outcome detect(Row row) {
    List<Claim> happened = new ArrayList<>();
    List<Claim> not = new ArrayList<>();
    for (Claim claim : row.claims()) {
      if (claim instanceof Event event && event.grounds().certainty() == certainty(row)) {
        (event.affirmed() ? happened : not).add(event);
      }
    }
    if (happened.isEmpty() || not.isEmpty()) {
      return happened.isEmpty() && not.isEmpty()
          ? new Outcome.CannotTell("only plans and possibilities")
          : new Outcome.Agrees();
    }
    if (happened.stream().allMatch(one -> not.stream().allMatch(other -> disputed(one, other)))) {
      return new Outcome.Compatible("each side is reported as what its own party says");
    }
    ImmutableList<Side> sides =
        ImmutableList.of(
            new Side("happened", ImmutableList.copyOf(happened)),
            new Side("did not happen", ImmutableList.copyOf(not)));
    if (Opposition.everySourceTakesAll(sides)) {
      return new Outcome.Compatible("every source tells of both, so that there were two occasions");
    }
    return new Outcome.Conflict(
        sides,
        new Judgement(
            Severity.MAJOR,
            0.75,
            "Sources differ on whether this happened: "
                + row.subject()
                + ". In "
                + sources(happened)
                + " it did, in "
                + sources(not)
                + " it did not.",
            ImmutableList.of(
                "Both name the same people and the same act, and no other day.",
                "what is declined, refused or replaced by something else does not happen;"
                    + " what something follows has happened"),
            "Whoever was there, or a record of it",
            "Did it take place?"));
  }

  /**
   * What is alleged of an act is compared with what else is alleged, if nothing is told as fact.
   */
  private static Certainty certainty(Row row) {
    return row.claims().stream()
        .map(claim -> claim.grounds().certainty())
        .filter(each -> each == Certainty.HAPPENED)
        .findFirst()
        .orElse(Certainty.REPORTED);
  }

  /** Whether two people are each credited with their own account. */
  private static boolean disputed(Claim one, Claim other) {
    Asserter here = one.grounds().asserter();
    Asserter there = other.grounds().asserter();
    return here.kind() == Asserter.Kind.NAMED
        && there.kind() == Asserter.Kind.NAMED
        && !here.equals(there);
  }

  private static String sources(List<Claim> claims) {
    return Opposition.sources(claims, " and ");
  }
}
