package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.align.person.Described;
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
    List<Attribute> told = states.stream().filter(each -> !isOpen(each)).toList();
    for (Attribute open : states) {
      if (isOpen(open)) {
        Described person = Described.of(open);
        List<Claim> row = new ArrayList<>();
        row.add(open);
        told.stream()
            .filter(each -> Described.person(each))
            .filter(each -> Described.of(each).canBe(person) && known.fits(person, each))
            .forEach(row::add);
        String whom = open.subject().isEmpty() ? "it" : open.subject();
        rows.add(new Row(Slot.STATE, "by whom " + whom + " was shot", ImmutableList.copyOf(row)));
      }
    }
    rows.addAll(PersonRows.align(told));
    rows.addAll(onlyVictim(told));
    return rows;
  }

  /** A row of the one child who was shot, where nobody calls it by name. */
  private static List<Row> onlyVictim(List<Attribute> told) {
    List<Attribute> children =
        told.stream()
            .filter(each -> each.entity() == null)
            .filter(each -> Described.of(each).child().orElse(false))
            .toList();
    return Described.areOne(children) && !children.isEmpty()
        ? List.of(PersonRows.row(children))
        : List.of();
  }

  private static boolean isOpen(Attribute state) {
    return state.value().equals(State.SHOOTER_UNKNOWN.words());
  }
}
