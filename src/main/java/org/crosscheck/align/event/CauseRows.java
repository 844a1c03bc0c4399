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

/** Rows of what somebody died of, where one report does not know it yet. */
final class CauseRows {

  private CauseRows() {}

  static List<Row> align(List<Attribute> states) {
    List<Attribute> open =
        states.stream().filter(state -> state.value().equals(State.CAUSE_UNKNOWN.words())).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    List<Claim> row = new ArrayList<>(open);
    for (Attribute state : states) {
      boolean fits = open.stream().anyMatch(each -> Described.of(each).canBe(Described.of(state)));
      if (state.value().equals(State.CAUSE_GIVEN.words()) && fits) {
        row.add(state);
      }
    }
    return List.of(new Row(Slot.STATE, "the cause of death", ImmutableList.copyOf(row)));
  }
}
