package org.crosscheck.align.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Spelling;

/**
 * Single names that stand beside one and the same age in two sources, a letter apart, of which
 * neither source prints both: "13-year-old Lena", "13-year-old Lana". Of two children of a family
 * both sources would tell.
 */
final class AgedNames {

  private AgedNames() {}

  /** A name beside an age. */
  private record Aged(Attribute name, Quantity age) {

    boolean isSlipOf(Aged other) {
      return !name.source().equals(other.name.source())
          && age.unit().equals(other.age.unit())
          && age.low().compareTo(other.age.low()) == 0
          && Spelling.isSlip(Spelling.fold(name.value()), Spelling.fold(other.name.value()));
    }
  }

  /**
   * The claims on two names of one person each.
   *
   * @param claims all of the story
   * @param ages those among them
   */
  static List<List<Claim>> align(List<Claim> claims, List<Quantity> ages) {
    Map<Passage, Quantity> byPassage = new TreeMap<>();
    ages.forEach(age -> byPassage.put(age.passage(), age));
    List<Attribute> names =
        claims.stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .filter(claim -> claim.predicate().equals("name"))
            .toList();
    List<Aged> aged = new ArrayList<>();
    for (Attribute name : names) {
      Quantity age = byPassage.get(name.passage());
      if (age != null && name.entity() == null) {
        aged.add(new Aged(name, age));
      }
    }
    List<List<Claim>> rows = new ArrayList<>();
    for (int i = 0; i < aged.size(); i++) {
      for (Aged other : aged.subList(i + 1, aged.size())) {
        Aged one = aged.get(i);
        if (one.isSlipOf(other) && !prints(names, one, other) && !prints(names, other, one)) {
          rows.add(List.of(one.name(), other.name()));
        }
      }
    }
    return rows;
  }

  /** Whether the source of one has the other's name as well. */
  private static boolean prints(List<Attribute> names, Aged one, Aged other) {
    Function<Attribute, String> first = name -> Spelling.fold(name.value()).split(" ", -1)[0];
    return names.stream()
        .filter(name -> name.source().equals(one.name().source()))
        .anyMatch(name -> first.apply(name).equals(first.apply(other.name())));
  }
}
