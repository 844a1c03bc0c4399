package org.crosscheck.rank.baseline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.standing.Keys;
import org.crosscheck.model.standing.Remembered;

/** What is kept of findings. */
public final class Memory {

  private Memory() {}

  /** What is kept of a story's findings, in their order. */
  public static ImmutableList<Remembered> of(String story, List<Finding> findings) {
    return findings.stream()
        .map(finding -> of(story, finding))
        .collect(ImmutableList.toImmutableList());
  }

  private static Remembered of(String story, Finding finding) {
    return new Remembered(
        story,
        finding.key(),
        Keys.question(
            story, finding.rule().id(), finding.row().slot().name(), finding.row().subject()),
        finding.rule().id(),
        finding.outcome(),
        finding.judgement().severity(),
        finding.judgement().summary(),
        finding.evidence().stream()
            .map(each -> new Remembered.Said(each.passage().source(), each.value(), each.exact()))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }
}
