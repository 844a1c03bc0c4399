package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;

/**
 * What the trained model made of a story beside its findings.
 *
 * @param model the SHA-256 of its file; empty where the rules were asked alone
 * @param doubtful what it holds for too unsure to be a finding and for worth a look, the surest
 *     first
 */
public record Weighing(String model, ImmutableList<Finding> doubtful) {

  /** Where no model was asked. */
  public static final Weighing NONE = new Weighing("", ImmutableList.of());
}
