package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;

/**
 * One event as a few outlets tell it, to show what a rule does.
 *
 * @param name of the case
 * @param event a title for people
 * @param told what each outlet prints
 * @param outcome what the rule makes of it: {@code conflict}, {@code agrees} …
 * @param because why, in a sentence
 */
public record RuleExample(
    String name, String event, ImmutableList<Told> told, String outcome, String because) {

  /**
   * What one outlet prints.
   *
   * @param outlet its name
   * @param text the prose
   * @param marked the words that are compared
   */
  public record Told(String outlet, Text text, ImmutableList<Span> marked) {}
}
