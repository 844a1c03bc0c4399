package org.crosscheck.model.claim;

/** A claim about the world, as against a claim about words. */
public sealed interface Fact extends Claim permits Event, Quantity, Timing, Attribute {

  /** The same fact on other grounds. */
  Fact on(Grounds grounds);
}
