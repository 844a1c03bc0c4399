package org.crosscheck.detect.number;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Set;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.relation.Numbers;

/** Two counts of one group. */
@Rule(
    id = "count-differs",
    family = Family.NUMBER,
    severity = Severity.MAJOR,
    summary = "Sources count the same group differently",
    slots = Slot.COUNT)
public final class CountDiffers implements Detector {

  /** Lemmas of the dead: a wrong toll is corrected in print whatever its size. */
  public static final ImmutableSet<String> DEATH =
      ImmutableSet.of("dead", "death", "die", "fatality", "kill", "murder", "slay", "toll");

  /**
   * Lemmas of what later reports know more of: casualties, arrests, damage. The guide to the gold
   * annotations counts their rise as an update.
   */
  private static final ImmutableSet<String> RISING =
      ImmutableSet.<String>builder()
          .addAll(DEATH)
          .add("arrest", "casualty", "charge", "damage", "destroy", "detain", "detention")
          .add("displace", "evacuate", "hospitalize", "hurt", "injure", "injured", "injury")
          .add("miss", "missing", "rescue", "shoot", "victim", "wound", "wounded")
          .build();

  /** After so many days nobody is found any more who was hurt or arrested that day. */
  private static final long COUNTED_DAYS = 21;

  private static final Dispute DISPUTE =
      new Dispute(
          "number",
          "of",
          (row, a, b) -> Numbers.fit(a, b),
          CountDiffers::severity,
          row -> rises(row) ? Dispute.Course.RISES : Dispute.Course.FIXED,
          false,
          "The latest count of whoever counted, and what exactly was counted");

  @Override
  public Outcome detect(Row row) {
    return DISPUTE.judge(row);
  }

  /**
   * Whether a later report may know of more: of deaths at any time, of the rest only while it is
   * still being counted.
   */
  private static boolean rises(Row row) {
    if (row.claims().stream().anyMatch(claim -> speaksOf(claim, DEATH))) {
      return true;
    }
    LongSummaryStatistics days =
        row.claims().stream()
            .flatMap(claim -> row.publication(claim).stream())
            .mapToLong(publication -> publication.day().toEpochDay())
            .summaryStatistics();
    return row.claims().stream().anyMatch(claim -> speaksOf(claim, RISING))
        && (days.getCount() == 0 || days.getMax() - days.getMin() <= COUNTED_DAYS);
  }

  private static Severity severity(Quantity a, Quantity b) {
    return speaksOf(a, DEATH) || speaksOf(b, DEATH) || Numbers.ratio(a, b) >= 2
        ? Severity.MAJOR
        : Severity.MINOR;
  }

  private static boolean speaksOf(Object claim, Set<String> lemmas) {
    return claim instanceof Quantity quantity
        && (lemmas.contains(quantity.head().toLowerCase(Locale.ROOT))
            || !Sets.intersection(quantity.context(), lemmas).isEmpty());
  }
}
