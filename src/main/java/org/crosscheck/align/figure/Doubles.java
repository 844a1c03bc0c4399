package org.crosscheck.align.figure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.crosscheck.model.claim.Claim;

/** Takes sources out of a row that give it two answers. */
final class Doubles {

  private Doubles() {}

  /**
   * What remains when sources that disagree with themselves are left out: they know both values, so
   * they tell of two things. Where nobody would remain to disagree, all stay and the detector sees
   * it.
   */
  static <C extends Claim> List<C> without(List<C> group, BiPredicate<C, C> agree) {
    Set<String> doubled = new TreeSet<>();
    for (C one : group) {
      for (C other : group) {
        if (one.source().equals(other.source()) && !agree.test(one, other)) {
          doubled.add(one.source());
        }
      }
    }
    List<C> plain = group.stream().filter(each -> !doubled.contains(each.source())).toList();
    return plain.stream().map(Claim::source).distinct().count() > 1 ? plain : group;
  }
}
