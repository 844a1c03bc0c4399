package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Problem;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;

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
    ImmutableList<Problem> problems) {}
