package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableSet;

/**
 * A newsroom's rule on quotations: what may be done to the words between the marks. Typography, and
 * cuts that are marked as such, every rule allows.
 *
 * @param id names it in settings: {@code ap}
 * @param name for people: "AP"
 * @param rule one sentence without a period, in words of our own
 * @param allowed what it lets pass
 */
public record House(String id, String name, String rule, ImmutableSet<Alteration> allowed) {

  /** For where no house is chosen. */
  public static final House STRICT =
      new House("strict", "the strictest rule", "nothing is altered", ImmutableSet.of());

  public boolean allows(Alteration alteration) {
    return allowed.contains(alteration);
  }

  /** What it says of an alteration, for people: "Against AP’s rule: a change of meaning". */
  public String verdict(Alteration alteration) {
    return (allows(alteration) ? "Allowed by " : "Against ")
        + (this.equals(STRICT) ? name : name + "’s rule")
        + ": "
        + alteration.label();
  }
}
