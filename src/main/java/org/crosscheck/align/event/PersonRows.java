package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** A row for each named person. */
final class PersonRows {

  private PersonRows() {}

  /** One person and what is said of them. */
  record Group(Described person, List<Attribute> claims) {}

  static List<Row> align(List<Attribute> states) {
    List<Row> rows = new ArrayList<>();
    for (Group group : named(states)) {
      rows.add(row(group.claims()));
    }
    return rows;
  }

  /** The named people, in order of their first claims. */
  static List<Group> named(List<Attribute> states) {
    List<Group> groups = new ArrayList<>();
    for (Attribute state : states) {
      Described person = Described.of(state);
      if (!person.named() || person.plural()) {
        continue;
      }
      groups.stream()
          .filter(group -> group.person().is(person))
          .findFirst()
          .orElseGet(
              () -> {
                Group group = new Group(person, new ArrayList<>());
                groups.add(group);
                return group;
              })
          .claims()
          .add(state);
    }
    return groups;
  }

  static Row row(List<Attribute> claims) {
    return new Row(
        Slot.STATE,
        claims.stream()
            .map(Attribute::subject)
            .filter(subject -> !subject.isEmpty())
            .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : b.compareTo(a))
            .orElse("the suspects"),
        ImmutableList.<Claim>copyOf(claims));
  }
}
