package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Source;

/**
 * What the editor is shown.
 *
 * @param key the same from run to run while the story, rule, subject and sources' values are
 * @param rule what found it
 * @param outcome conflict, update or notice
 * @param judgement the sentence, the steps and the question
 * @param evidence at least one, in order of source and place
 * @param row what it was found in
 */
public record Finding(
    String key,
    RuleCard rule,
    Kind outcome,
    Judgement judgement,
    ImmutableList<Evidence> evidence,
    Row row) {

  /** Whether a text of the desk's own is among those that part. */
  public boolean isOwn() {
    return evidence.stream().anyMatch(each -> each.passage().source().equals(Source.OWN));
  }

  /** What kind of line it is. */
  public enum Kind {
    CONFLICT,
    UPDATE,
    NOTICE
  }
}
