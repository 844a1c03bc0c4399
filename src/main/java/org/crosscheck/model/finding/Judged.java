package org.crosscheck.model.finding;

/** A row, the rule that read it, and what the rule made of it. */
public record Judged(Row row, RuleCard rule, Outcome outcome) {}
