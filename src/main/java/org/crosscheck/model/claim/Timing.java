package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableSet;

/**
 * When something happened.
 *
 * @param grounds the passage is the clause that joins the event and the time
 * @param subject the event, for people
 * @param predicate the lemma of the event
 * @param context lemmas of the clause's content words
 * @param when the time, resolved where it can be
 */
public record Timing(
    Grounds grounds, String subject, String predicate, ImmutableSet<String> context, Moment when)
    implements Fact {

  @Override
  public String value() {
    return when.toString();
  }

  @Override
  public Timing on(Grounds other) {
    return new Timing(other, subject, predicate, context, when);
  }

  @Override
  public String kind() {
    return "time";
  }
}
