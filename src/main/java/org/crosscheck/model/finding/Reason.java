package org.crosscheck.model.finding;

/**
 * What the trained model saw in a candidate, and what it made of it.
 *
 * @param feature its name in the model's file
 * @param value what it was; NaN where it does not apply
 * @param weight what it gave to the score, in log odds: above 0 for a disagreement, below against
 */
public record Reason(String feature, double value, double weight) {}
