package org.crosscheck.model.finding;

import java.util.Locale;

/** The families of disagreement that desks tell apart. */
public enum Family {
  QUOTE,
  ATTRIBUTION,
  NUMBER,
  AGE,
  TIME,
  PLACE,
  NAME,
  ROLE,
  EVENT,
  STATE,
  CERTAINTY,
  /** Of a source as a whole. */
  SOURCE;

  /** As findings.json writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
