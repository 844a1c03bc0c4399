package org.crosscheck.align.person;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.Story;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Quantity;

/**
 * Ages of people without a name. "A 5-year-old boy" and "a 6-year-old brother" are taken for one
 * only where neither source knows anybody of the other's age, both tell the same of them, and no
 * third age competes; else there may be two children.
 */
final class UnnamedAges {

  /** Children of one family are further apart more often than reporters err by as much. */
  private static final BigDecimal LARGEST_SLIP = BigDecimal.valueOf(2);

  /** Words that the two sentences must share beside the person. */
  private static final int SHARED = 3;

  private static final ImmutableMap<String, Gender> GENDERS =
      ImmutableMap.<String, Gender>builder()
          .put("boy", Gender.MALE)
          .put("man", Gender.MALE)
          .put("brother", Gender.MALE)
          .put("son", Gender.MALE)
          .put("father", Gender.MALE)
          .put("husband", Gender.MALE)
          .put("girl", Gender.FEMALE)
          .put("woman", Gender.FEMALE)
          .put("sister", Gender.FEMALE)
          .put("daughter", Gender.FEMALE)
          .put("mother", Gender.FEMALE)
          .put("wife", Gender.FEMALE)
          .buildOrThrow();

  /** Lists of claims of one person each, in order of their first source. */
  List<List<Quantity>> align(Story story, List<Quantity> ages) {
    Map<String, Set<BigDecimal>> known = new TreeMap<>();
    Map<String, Set<String>> named = new TreeMap<>();
    List<Quantity> years = new ArrayList<>();
    for (Quantity age : ages) {
      known.computeIfAbsent(age.source(), source -> new TreeSet<>()).add(age.low());
      if (age.entity() != null) {
        named.computeIfAbsent(age.source(), source -> new TreeSet<>()).add(age.entity());
      }
      if (!namedUnknown(age)) {
        years.add(age);
      }
    }
    List<List<Quantity>> rows = new ArrayList<>();
    Set<Quantity> taken = Sets.newIdentityHashSet();
    for (Quantity age : years) {
      if (age.entity() != null || taken.contains(age)) {
        continue;
      }
      List<Quantity> slips =
          years.stream()
              .filter(other -> isSlip(age, other, known, named))
              .filter(other -> dated(story, age) || dated(story, other))
              .toList();
      if (slips.stream().map(Quantity::low).distinct().count() != 1) {
        continue;
      }
      BigDecimal slip = slips.get(0).low();
      List<Quantity> row = new ArrayList<>(slips);
      years.stream()
          .filter(each -> each.entity() == null && each.low().compareTo(age.low()) == 0)
          .filter(each -> slips.stream().anyMatch(other -> isSlip(each, other, known, named)))
          .forEach(row::add);
      if (row.stream().noneMatch(taken::contains) && slip.signum() > 0) {
        taken.addAll(row);
        rows.add(row);
      }
    }
    return rows;
  }

  /** People grow older between reports that have no dates. */
  private static boolean dated(Story story, Quantity age) {
    return story.article(age.source()).source().publication().isPresent();
  }

  /** An age before a name of which no person of the story was made. */
  private static boolean namedUnknown(Quantity age) {
    return age.entity() == null && Character.isUpperCase(age.subject().codePointAt(0));
  }

  /** Whether one sentence is on a suspect and the other is not. */
  private static boolean otherPart(Quantity one, Quantity other) {
    return Identification.isOnSuspect(one.context()) != Identification.isOnSuspect(other.context());
  }

  private static boolean isSlip(
      Quantity unnamed,
      Quantity other,
      Map<String, Set<BigDecimal>> known,
      Map<String, Set<String>> named) {
    BigDecimal gap = unnamed.low().subtract(other.low()).abs();
    return unnamed.unit().equals(other.unit())
        && gap.signum() > 0
        && gap.compareTo(LARGEST_SLIP) <= 0
        && !known.getOrDefault(other.source(), Set.of()).contains(unnamed.low())
        && !known.getOrDefault(unnamed.source(), Set.of()).contains(other.low())
        && (other.entity() == null
            || !named.getOrDefault(unnamed.source(), Set.of()).contains(other.entity()))
        && !clash(unnamed.head(), other.head())
        && !otherPart(unnamed, other)
        && (infants(unnamed, other)
            || Sets.intersection(unnamed.context(), other.context()).size()
                >= (gap.compareTo(BigDecimal.ONE) == 0 ? SHARED - 1 : SHARED));
  }

  /** A story has one baby whose age is told in months, unless a source tells of two. */
  private static boolean infants(Quantity one, Quantity other) {
    return !one.unit().equals("year") && one.head().equals(other.head());
  }

  private static boolean clash(String a, String b) {
    Gender first = GENDERS.get(a);
    Gender second = GENDERS.get(b);
    return first != null && second != null && first != second;
  }
}
