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
 * @param hearing who says nothing of what
 * @param weighing what the trained model made of it
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
    Hearing hearing,
    Weighing weighing,
    Standings standings) {

  /** By the rules alone, without an earlier run and decisions. */
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
        Hearing.NONE,
        Weighing.NONE,
        Standings.NONE);
  }

  /** The same with its standings. */
  public Checked with(Standings known) {
    return with(hearing, weighing, known);
  }

  /** The same with other findings. */
  public Checked with(ImmutableList<Finding> others) {
    return with(others, rules);
  }

  /** The same with other findings, and with rules that were asked for these alone. */
  public Checked with(ImmutableList<Finding> others, ImmutableList<RuleCard> asked) {
    return new Checked(
        annotated,
        entities,
        claims,
        collations,
        origins,
        judged,
        others,
        asked,
        house,
        problems,
        hearing,
        weighing,
        standings);
  }

  /** The same with what sentences that stand side by side tell of it. */
  public Checked with(Hearing heard, Weighing weighed) {
    return with(heard, weighed, standings);
  }

  private Checked with(Hearing heard, Weighing weighed, Standings known) {
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
        heard,
        weighed,
        known);
  }
}
