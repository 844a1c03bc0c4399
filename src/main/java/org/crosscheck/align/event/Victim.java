package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.claim.State.Course;

/**
 * The only named person who died in a story, by whom "the youth" and "the 16-year-old" can be
 * known.
 *
 * @param claim one of the claims that have the person dead; empty where none or several died
 */
record Victim(Optional<Attribute> claim) {

  static Victim only(Map<Course, List<Attribute>> courses) {
    Map<String, Attribute> dead = new TreeMap<>();
    for (Attribute each : courses.getOrDefault(Course.HEALTH, ImmutableList.of())) {
      if (each.value().equals(State.DEAD.words()) && each.entity() != null) {
        dead.putIfAbsent(each.entity(), each);
      }
    }
    return new Victim(dead.size() == 1 ? dead.values().stream().findFirst() : Optional.empty());
  }

  /** The claims, those of somebody unnamed who can be the victim under the victim's name. */
  List<Attribute> named(List<Attribute> claims) {
    if (claim.isEmpty()) {
      return claims;
    }
    Attribute victim = claim.get();
    return claims.stream()
        .map(each -> each.entity() == null && fits(each) ? under(victim, each) : each)
        .toList();
  }

  private static boolean fits(Attribute each) {
    Described person = Described.of(each);
    String words = each.subject().toLowerCase(java.util.Locale.ROOT);
    return !person.plural()
        && !person.named()
        && words.matches(".*(year-old|youth|victim|boy|girl|teen|deceased).*");
  }

  private static Attribute under(Attribute victim, Attribute each) {
    return new Attribute(
        each.grounds(), victim.entity(), victim.subject(), each.predicate(), each.value());
  }
}
