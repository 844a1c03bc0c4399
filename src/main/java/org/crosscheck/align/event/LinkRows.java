package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of whether it had to do with gangs, with drugs, with terror: one for each. */
final class LinkRows {

  private LinkRows() {}

  static List<Row> align(List<Attribute> states) {
    Map<String, List<Claim>> matters = new TreeMap<>();
    for (Attribute state : states) {
      matters.computeIfAbsent(matter(state), each -> new ArrayList<>()).add(state);
    }
    List<Row> rows = new ArrayList<>();
    matters.forEach(
        (matter, claims) -> rows.add(new Row(Slot.STATE, matter, ImmutableList.copyOf(claims))));
    return rows;
  }

  private static String matter(Attribute state) {
    String words = state.subject().toLowerCase(Locale.ROOT);
    return words.contains("member")
        ? "the membership of a gang"
        : "whether it was " + words.replaceFirst(".*?(\\w+)[- ]related.*", "$1-related");
  }
}
