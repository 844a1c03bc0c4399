package org.crosscheck.align.person;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of ages, wounds and names: one for each person of whom two claims are made. */
public final class PersonRows {

  /** The rows, in order of the persons' ids. */
  public List<Row> align(AnnotatedStory story, List<Claim> claims) {
    Map<String, List<Claim>> ages = new TreeMap<>();
    Map<String, List<Claim>> names = new TreeMap<>();
    Map<String, List<Claim>> counts = new TreeMap<>();
    Map<String, List<Claim>> roles = new TreeMap<>();
    List<Quantity> all = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof Quantity age && age.measure() == Quantity.Measure.AGE) {
        all.add(age);
        if (age.entity() != null) {
          ages.computeIfAbsent(age.entity() + " " + age.unit(), key -> new ArrayList<>()).add(age);
        }
      } else if (claim instanceof Quantity wounds && wounds.entity() != null) {
        counts
            .computeIfAbsent(wounds.entity() + " " + wounds.head(), key -> new ArrayList<>())
            .add(wounds);
      } else if (claim instanceof Attribute name
          && name.predicate().equals("name")
          && name.entity() != null) {
        names.computeIfAbsent(name.entity(), key -> new ArrayList<>()).add(name);
      } else if (claim instanceof Attribute role
          && role.predicate().startsWith("role ")
          && role.entity() != null) {
        roles
            .computeIfAbsent(role.entity() + " " + role.predicate(), key -> new ArrayList<>())
            .add(role);
      }
    }
    List<Row> rows = new ArrayList<>();
    ages.values().forEach(same -> add(rows, Slot.AGE, same));
    counts.values().forEach(same -> add(rows, Slot.COUNT, same));
    names.values().forEach(same -> add(rows, Slot.NAME, same));
    roles.values().forEach(same -> add(rows, Slot.ROLE, same));
    Namesakes.align(story, names, all).forEach(same -> add(rows, Slot.NAME, same));
    AgedNames.align(claims, all).forEach(same -> add(rows, Slot.NAME, same));
    return rows;
  }

  private static String subject(Claim claim) {
    return claim.subject().equals("person") ? "somebody not named" : claim.subject();
  }

  private static void add(List<Row> rows, Slot slot, List<Claim> claims) {
    if (claims.size() > 1) {
      rows.add(new Row(slot, subject(claims.get(0)), ImmutableList.copyOf(claims)));
    }
  }
}
