package org.crosscheck.align.event;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.align.event.PersonRows.Group;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of how far the law has got: one for the case as a whole, and one for each named suspect
 * where there are several.
 */
final class CaseRows {

  /** More from one source would bury the others. */
  private static final int MOST = 3;

  private CaseRows() {}

  static List<Row> align(List<Attribute> states) {
    List<Row> rows = new ArrayList<>();
    List<Group> suspects = PersonRows.named(states);
    if (suspects.size() > 1) {
      for (Group suspect : suspects) {
        rows.add(PersonRows.row(suspect.claims()));
      }
    }
    if (!states.isEmpty()) {
      rows.add(new Row(Slot.STATE, "the case", ImmutableList.copyOf(firstOfEach(states))));
    }
    return rows;
  }

  /** For each source some claims of each state, first one for each who is in it. */
  private static List<Claim> firstOfEach(List<Attribute> states) {
    Set<String> seen = new HashSet<>();
    Multiset<String> count = HashMultiset.create();
    Set<Claim> chosen = new LinkedHashSet<>();
    for (boolean anybody : List.of(false, true)) {
      for (Attribute claim : states) {
        String state = claim.source() + ":" + claim.value();
        boolean other = anybody || seen.add(state + ":" + claim.subject());
        if (other && count.count(state) < MOST && chosen.add(claim)) {
          count.add(state);
        }
      }
    }
    return List.copyOf(chosen);
  }
}
