package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of by whom somebody was shot, where one report does not know it. */
final class ShooterRows {

  private ShooterRows() {}

  static List<Row> align(List<Attribute> states, Known known) {
    List<Row> rows = new ArrayList<>();
    for (Attribute open : states) {
      if (!open.value().equals(State.SHOOTER_UNKNOWN.words())) {
        continue;
      }
      Described person = Described.of(open);
      List<Claim> row = new ArrayList<>();
      row.add(open);
      for (Attribute told : states) {
        boolean answers =
            told.value().equals(State.SHOOTER_TOLD.words())
                && Described.of(told).canBe(person)
                && known.fits(person, told)
                && Described.person(told);
        if (answers) {
          row.add(told);
        }
      }
      rows.add(
          new Row(
              Slot.STATE,
              "by whom " + (open.subject().isEmpty() ? "it" : open.subject()) + " was shot",
              ImmutableList.copyOf(row)));
    }
    return rows;
  }
}
