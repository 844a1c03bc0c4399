package org.crosscheck.detect;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.crosscheck.model.finding.RuleCard;

/** Reads what a detector's {@link Rule} says of it, and refuses what cannot be shown. */
public final class RuleCards {

  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

  private RuleCards() {}

  /**
   * The card of a detector.
   *
   * @throws IllegalArgumentException where the class carries no rule, or one that breaks its
   *     contract; the message names the class
   */
  public static RuleCard of(Detector detector) {
    Rule rule = rule(detector);
    return new RuleCard(rule.id(), rule.family(), rule.severity(), rule.summary());
  }

  static Rule rule(Detector detector) {
    Class<?> type = detector.getClass();
    Rule rule = type.getAnnotation(Rule.class);
    require(rule != null, type, "carries no @Rule");
    require(ID.matcher(rule.id()).matches(), type, "the id is not lower-case words and hyphens");
    require(!rule.summary().isBlank(), type, "the summary is empty");
    require(!rule.summary().endsWith("."), type, "the summary ends with a period");
    require(Character.isUpperCase(rule.summary().charAt(0)), type, "the summary starts small");
    require(rule.slots().length > 0, type, "it names no slot");
    require(
        Arrays.stream(rule.slots()).distinct().count() == rule.slots().length,
        type,
        "it names a slot twice");
    return rule;
  }

  private static void require(boolean holds, Class<?> type, String complaint) {
    if (!holds) {
      throw new IllegalArgumentException(type.getName() + ": " + complaint);
    }
  }
}
