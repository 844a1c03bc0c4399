package org.crosscheck.model.claim;

/**
 * Who says that a claim is so.
 *
 * @param kind the outlet itself, somebody it names, or somebody it does not
 * @param name for people: "the outlet", "Cressida Dick", "one Tory source"
 */
public record Asserter(Kind kind, String name) {

  /** How answerable the asserter is. */
  public enum Kind {
    OUTLET,
    NAMED,
    UNNAMED
  }

  /** The outlet says it in its own words. */
  public static final Asserter OUTLET = new Asserter(Kind.OUTLET, "the outlet");
}
