package org.crosscheck.align.figure.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.crosscheck.model.claim.Claim;

/** Joins claims pair by pair and gives what hangs together. */
public final class Links<C extends Claim> {

  private final TreeMap<String, C> claims = new TreeMap<>();
  private final TreeMap<String, String> above = new TreeMap<>();

  public void add(C one, C other) {
    String first = root(one);
    String second = root(other);
    if (!first.equals(second)) {
      boolean before = first.compareTo(second) < 0;
      above.put(before ? second : first, before ? first : second);
    }
  }

  private String root(C claim) {
    claims.putIfAbsent(claim.id(), claim);
    above.putIfAbsent(claim.id(), claim.id());
    return root(claim.id());
  }

  private String root(String id) {
    String at = id;
    for (String next = above.getOrDefault(at, at);
        !next.equals(at);
        next = above.getOrDefault(at, at)) {
      at = next;
    }
    if (!at.equals(id)) {
      above.put(id, at); // or the way gets longer with every claim
    }
    return at;
  }

  /** What hangs together, each group in order of source and place. */
  public List<List<C>> groups() {
    TreeMap<String, List<C>> groups = new TreeMap<>();
    for (C claim : claims.values()) {
      groups.computeIfAbsent(root(claim.id()), id -> new ArrayList<>()).add(claim);
    }
    groups.values().forEach(group -> group.sort(Comparator.comparing(Claim::passage)));
    return List.copyOf(groups.values());
  }

  /**
   * What remains when sources that disagree with themselves are left out: they know both values, so
   * they tell of two things. Where nobody would remain to disagree, all stay and the detector sees
   * it.
   */
  public static <D extends Claim> List<D> withoutDoubles(List<D> group, BiPredicate<D, D> agree) {
    Set<String> doubled = new TreeSet<>();
    for (D one : group) {
      for (D other : group) {
        if (one.source().equals(other.source()) && !agree.test(one, other)) {
          doubled.add(one.source());
        }
      }
    }
    List<D> plain = group.stream().filter(each -> !doubled.contains(each.source())).toList();
    return plain.stream().map(Claim::source).distinct().count() > 1 ? plain : group;
  }
}
