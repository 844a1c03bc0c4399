package org.crosscheck.align.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Quantity;

/** What the sources tell of a named person's age and gender. */
final class Known {

  private final Map<String, Gender> genders = new TreeMap<>();
  private final Map<String, Integer> ages = new TreeMap<>();

  Known(List<Entity> entities, List<Claim> claims) {
    for (Entity entity : entities) {
      if (entity.gender() != null) {
        genders.put(entity.id(), entity.gender());
      }
    }
    for (Claim claim : claims) {
      if (claim instanceof Quantity quantity
          && quantity.measure() == Quantity.Measure.AGE
          && quantity.entity() != null) {
        ages.putIfAbsent(quantity.entity(), quantity.low().intValue());
      }
    }
  }

  /** Whether a phrase for somebody unnamed can be for the one a claim names. */
  boolean fits(Described unnamed, Attribute named) {
    if (named.entity() == null) {
      return true;
    }
    Optional<Integer> age = Optional.ofNullable(ages.get(named.entity()));
    Optional<Gender> gender = Optional.ofNullable(genders.get(named.entity()));
    boolean sameAge = age.isEmpty() || unnamed.age().isEmpty() || age.equals(unnamed.age());
    boolean sameGender =
        gender.isEmpty() || unnamed.gender().isEmpty() || gender.equals(unnamed.gender());
    return sameAge && sameGender && (age.isEmpty() || !unnamed.agedOut(age.get()));
  }
}
