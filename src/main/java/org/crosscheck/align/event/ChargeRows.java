package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of what one person is accused of, of what one person is convicted of, and of both, where a
 * plea or a verdict is for less than the charge.
 */
public final class ChargeRows {

  /** The rows of a story, in a fixed order. */
  public List<Row> align(List<Entity> entities, List<Claim> claims) {
    Known known = new Known(entities, claims);
    Map<String, List<Attribute>> stages = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Attribute charge && charge.predicate().startsWith("charge")) {
        String stage = charge.predicate().endsWith("convicted") ? "convicted" : "accused";
        stages.computeIfAbsent(stage, each -> new ArrayList<>()).add(charge);
      }
    }
    long accused =
        stages.values().stream()
            .flatMap(List::stream)
            .map(Attribute::entity)
            .filter(entity -> entity != null)
            .distinct()
            .count();
    List<Row> rows = new ArrayList<>();
    for (List<Attribute> charges : stages.values()) {
      rows.addAll(accused > 1 ? named(charges) : only(charges, known));
    }
    if (stages.size() > 1) {
      List<Attribute> all = stages.values().stream().flatMap(List::stream).toList();
      (accused > 1 ? named(all) : only(all, known))
          .stream()
              .map(row -> new Row(row.slot(), row.subject() + " and the verdict", row.claims()))
              .forEach(rows::add);
    }
    return rows;
  }

  private static List<Row> named(List<Attribute> charges) {
    Map<String, List<Claim>> byPerson = new TreeMap<>();
    for (Attribute charge : charges) {
      if (charge.entity() != null) {
        byPerson.computeIfAbsent(charge.entity(), person -> new ArrayList<>()).add(charge);
      }
    }
    return byPerson.values().stream().map(ChargeRows::row).toList();
  }

  /** Where one person at most is charged by name, "the teen" is that one if the words allow it. */
  private static List<Row> only(List<Attribute> charges, Known known) {
    List<Claim> row = new ArrayList<>();
    for (Attribute charge : charges) {
      Described who = Described.of(charge);
      boolean fits =
          charges.stream()
              .allMatch(
                  other ->
                      Described.of(other).canBe(who)
                          && (charge.entity() != null || known.fits(who, other)));
      if (!who.plural() && fits) {
        row.add(charge);
      }
    }
    return row.isEmpty() ? List.of() : List.of(row(row));
  }

  private static Row row(List<Claim> charges) {
    String accused =
        charges.stream()
            .filter(claim -> claim instanceof Attribute charge && charge.entity() != null)
            .map(Claim::subject)
            .findFirst()
            .orElse("the suspect");
    return new Row(Slot.ROLE, "the charges against " + accused, ImmutableList.copyOf(charges));
  }
}
