package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;

/** Takes the subject of a quantity apart: its modifiers, its head and what befell or was done. */
final class Subjects {

  private static final ImmutableSet<String> CASUALTY = ImmutableSet.of("killed", "hurt", "shot");

  private Subjects() {}

  /** Whether both count the same noun with the same words before it. */
  static boolean sameGroup(Quantity one, Quantity other) {
    return one.head().equals(other.head()) && modifiers(one).equals(modifiers(other));
  }

  /** The words before the head: "other", a make, "first". */
  static Set<String> modifiers(Quantity quantity) {
    String subject = quantity.subject();
    String action = action(quantity);
    String rest = subject.substring(0, subject.length() - action.length()).trim();
    rest =
        rest.endsWith(quantity.head())
            ? rest.substring(0, rest.length() - quantity.head().length()).trim()
            : rest;
    return rest.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(rest.split(" "));
  }

  /** Whether people are counted who were killed, hurt or shot. */
  static boolean casualty(Quantity quantity) {
    return CASUALTY.contains(action(quantity))
        && quantity.measure() == Measure.COUNT
        && !quantity.head().equals("time");
  }

  /** What befell the counted, or was done: the last word. */
  static String action(Quantity quantity) {
    String subject = quantity.subject();
    return subject.substring(subject.lastIndexOf(' ') + 1);
  }
}
