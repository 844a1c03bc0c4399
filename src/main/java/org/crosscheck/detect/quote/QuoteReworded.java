package org.crosscheck.detect.quote;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.Told;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;

/**
 * One source prints other words than everybody else, again and again. The row's subject is the
 * source; its own readings stand in the row with those of the others.
 */
@Rule(
    id = "quote-reworded",
    family = Family.SOURCE,
    severity = Severity.MAJOR,
    summary = "A source rewords what it prints between quotation marks",
    slots = Slot.FIDELITY)
public final class QuoteReworded implements Detector {

  /** Once or twice may be a slip. */
  private static final int OFTEN = 3;

  @Override
  public Outcome detect(Row row) {
    List<Claim> own =
        row.claims().stream().filter(claim -> claim.source().equals(row.subject())).toList();
    List<Claim> others =
        row.claims().stream().filter(claim -> !claim.source().equals(row.subject())).toList();
    List<Claim> alone =
        own.stream()
            .filter(
                claim -> others.stream().noneMatch(other -> other.value().equals(claim.value())))
            .toList();
    if (alone.isEmpty()) {
      return new Outcome.Agrees();
    }
    if (alone.size() < OFTEN) {
      return new Outcome.Compatible("so few changes may be slips");
    }
    String source = Told.source(row.subject());
    ImmutableList.Builder<Side> sides = ImmutableList.builder();
    sides.add(new Side("other words", ImmutableList.copyOf(alone)));
    if (!others.isEmpty()) {
      sides.add(new Side("the words of the others", ImmutableList.copyOf(others)));
    }
    return new Outcome.Notice(
        sides.build(),
        new Judgement(
            Severity.MAJOR,
            0.9,
            source
                + " rewords its quotations: at "
                + alone.size()
                + " places it prints words that no other source has.",
            alone.stream()
                .map(claim -> source + " has “" + claim.value() + "”.")
                .collect(ImmutableList.toImmutableList()),
            "The statement itself; until then this source is no independent witness.",
            "Where does " + source + " have its quotations from?"));
  }
}
