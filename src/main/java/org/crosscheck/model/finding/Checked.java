package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Problem;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.standing.Standings;

/**
 * All that is known of a story once it has been checked; what the report is written from.
 *
 * @param annotated the story and its words
 * @param entities over all sources
 * @param claims in order of source and place
 * @param collations of what was said
 * @param origins who copies whom
 * @param judged every row and every rule that read it
 * @param findings the most consequential first
 * @param rules all that were asked, in order of id, also those that found nothing
 * @param house whose rule on quotations was asked
 * @param problems what could not be read or judged
 * @param standings how the findings stand against an earlier run, and what was decided of them
 */
public record Checked(
    AnnotatedStory annotated,
    ImmutableList<Entity> entities,
    ImmutableList<Claim> claims,
    ImmutableList<Collation> collations,
    Origins origins,
    ImmutableList<Judged> judged,
    ImmutableList<Finding> findings,
    ImmutableList<RuleCard> rules,
    House house,
    ImmutableList<Problem> problems,
    Standings standings) {

  /** Of a story that there is no earlier run of, and no decision. */
  public Checked(
      AnnotatedStory annotated,
      ImmutableList<Entity> entities,
      ImmutableList<Claim> claims,
      ImmutableList<Collation> collations,
      Origins origins,
      ImmutableList<Judged> judged,
      ImmutableList<Finding> findings,
      ImmutableList<RuleCard> rules,
      House house,
      ImmutableList<Problem> problems) {
    this(
        annotated,
        entities,
        claims,
        collations,
        origins,
        judged,
        findings,
        rules,
        house,
        problems,
        Standings.NONE);
  }

  /** The same with its standings. */
  public Checked with(Standings known) {
    return new Checked(
        annotated,
        entities,
        claims,
        collations,
        origins,
        judged,
        findings,
        rules,
        house,
        problems,
        known);
  }
}
