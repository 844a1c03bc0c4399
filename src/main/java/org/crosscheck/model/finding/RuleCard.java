package org.crosscheck.model.finding;

/**
 * What is known of a rule without running it.
 *
 * @param id such as {@code quote-altered}; names its folder of fixtures
 * @param family which kind of disagreement it finds
 * @param severity the gravest it reports
 * @param summary one sentence without a period, such as "Sources print other words …"
 */
public record RuleCard(String id, Family family, Severity severity, String summary) {}
