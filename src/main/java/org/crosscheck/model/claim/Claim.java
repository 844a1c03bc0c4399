package org.crosscheck.model.claim;

import org.crosscheck.model.Passage;

/** One thing that one source says, normalised so that it can be laid beside another's. */
public sealed interface Claim permits Quotation, Reading, Fact {

  Grounds grounds();

  /** Whom or what it is about, for people. */
  String subject();

  /** What is said of the subject, as a lemma or slot: {@code say}, {@code age}, {@code dead}. */
  String predicate();

  /** The normalised value; two claims of one slot agree when their values are equal. */
  String value();

  /** What kind of claim, as claims.json names it. */
  String kind();

  default String id() {
    return grounds().id();
  }

  default Passage passage() {
    return grounds().passage();
  }

  default String source() {
    return grounds().passage().source();
  }

  default Asserter asserter() {
    return grounds().asserter();
  }
}
