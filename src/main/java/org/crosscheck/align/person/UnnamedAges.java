package org.crosscheck.align.person;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.claim.Quantity;

/**
 * Ages of people without a name. "A 5-year-old girl" and "a 6-year-old girl" are taken for one only
 * where each source knows a single girl, neither knows anybody of the other's age, and both tell
 * the same of her; else there may be two children.
 */
final class UnnamedAges {

  /** Children of one family are further apart more often than reporters err by as much. */
  private static final BigDecimal LARGEST_SLIP = BigDecimal.valueOf(3);

  /** Words that the two sentences must share beside the person. */
  private static final int SHARED = 2;

  List<List<Quantity>> align(List<Quantity> ages) {
    Map<String, Set<BigDecimal>> known = new TreeMap<>();
    Map<String, Map<String, List<Quantity>>> byHead = new TreeMap<>();
    for (Quantity age : ages) {
      known.computeIfAbsent(age.source(), source -> new TreeSet<>()).add(age.low());
      if (age.entity() == null && !age.head().equals("person") && age.unit().equals("year")) {
        byHead
            .computeIfAbsent(age.head(), head -> new TreeMap<>())
            .computeIfAbsent(age.source(), source -> new ArrayList<>())
            .add(age);
      }
    }
    List<List<Quantity>> rows = new ArrayList<>();
    for (Map<String, List<Quantity>> bySource : byHead.values()) {
      List<Quantity> same = new ArrayList<>();
      bySource.values().stream().filter(UnnamedAges::isOne).forEach(same::addAll);
      if (same.stream().allMatch(age -> fits(age, same, known))) {
        rows.add(same);
      }
    }
    return rows;
  }

  private static boolean isOne(List<Quantity> ages) {
    return ages.stream().map(Quantity::low).distinct().count() == 1;
  }

  private static boolean fits(
      Quantity age, List<Quantity> others, Map<String, Set<BigDecimal>> known) {
    return others.stream()
        .filter(other -> other.low().compareTo(age.low()) != 0)
        .allMatch(
            other ->
                !known.getOrDefault(other.source(), Set.of()).contains(age.low())
                    && other.low().subtract(age.low()).abs().compareTo(LARGEST_SLIP) <= 0
                    && Sets.intersection(age.context(), other.context()).size() > SHARED);
  }
}
