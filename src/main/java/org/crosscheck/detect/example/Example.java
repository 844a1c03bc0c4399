package org.crosscheck.detect.example;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Text;
import org.crosscheck.model.finding.Row;
import org.jspecify.annotations.Nullable;

/**
 * One event as a few outlets tell it, and what a rule is to make of it.
 *
 * @param rule the id of the rule it belongs to
 * @param name of its file, without the ending
 * @param event a title for people
 * @param told what each outlet prints, in the order of the file; the outlet is the source's id
 * @param row the claims that are marked in the texts
 * @param expectation what the rule makes of them
 * @param because why, in a sentence
 * @param trap why a careless reader would see a disagreement here, where there is none
 * @param knownFalseAlarm why the rule errs here still; the expectation is then what it does, not
 *     what it should
 */
public record Example(
    String rule,
    String name,
    String event,
    ImmutableList<Told> told,
    Row row,
    Expectation expectation,
    String because,
    @Nullable String trap,
    @Nullable String knownFalseAlarm) {

  /**
   * What one outlet prints.
   *
   * @param outlet its name
   * @param published where the example gives it
   * @param text the prose, one sentence a line
   */
  public record Told(String outlet, @Nullable Publication published, Text text) {}

  /** When the outlets published, where the example says so. */
  public ImmutableMap<String, Publication> publications() {
    return row.publications();
  }

  /** The words of a passage of this example. */
  public String words(Passage passage) {
    return told.stream()
        .filter(each -> each.outlet().equals(passage.source()))
        .findFirst()
        .orElseThrow()
        .text()
        .slice(passage.span());
  }

  /** {@code rule/name}. */
  @Override
  public String toString() {
    return rule + "/" + name;
  }
}
