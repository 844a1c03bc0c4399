package org.crosscheck.align.person;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Spelling;

/**
 * Two names that stand for one person: the surname and the age are the same, or the given name and
 * the age, and no source has both. Of two people of one family or one name who are of one age, some
 * source would tell.
 */
final class Namesakes {

  private Namesakes() {}

  /** Names and ages of one entity. */
  private record Bearer(List<Claim> names, Set<BigDecimal> ages, Set<String> sources) {

    static Bearer of(String entity, List<Claim> names, List<Quantity> ages) {
      return new Bearer(
          names,
          ages.stream()
              .filter(age -> entity.equals(age.entity()) && age.unit().equals("year"))
              .map(Quantity::low)
              .collect(Collectors.toCollection(TreeSet::new)),
          names.stream().map(Claim::source).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The full names, given names and surnames folded; initials tell nothing. */
    Set<String> parts(boolean last) {
      return names.stream()
          .map(Claim::value)
          .filter(name -> name.contains(" "))
          .map(name -> last ? after(name) : name.substring(0, name.indexOf(' ')))
          .map(Spelling::fold)
          .filter(part -> part.length() > 1)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String after(String name) {
      return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean oneWith(Bearer other) {
      return !ages.isEmpty()
          && ages.equals(other.ages)
          && sources.stream().noneMatch(other.sources::contains)
          && (shares(parts(true), other.parts(true)) || shares(parts(false), other.parts(false)));
    }

    private static boolean shares(Set<String> one, Set<String> other) {
      return one.stream().anyMatch(other::contains);
    }
  }

  /**
   * The claims on two names of one person each.
   *
   * @param names by entity
   * @param ages of all entities
   */
  static List<List<Claim>> align(Map<String, List<Claim>> names, List<Quantity> ages) {
    Map<String, Bearer> bearers = new TreeMap<>();
    names.forEach((entity, claims) -> bearers.put(entity, Bearer.of(entity, claims, ages)));
    List<Bearer> all = List.copyOf(bearers.values());
    List<List<Claim>> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).oneWith(all.get(j))) {
          List<Claim> row = new ArrayList<>(all.get(i).names());
          row.addAll(all.get(j).names());
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
