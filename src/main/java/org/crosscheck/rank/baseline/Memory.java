package org.crosscheck.rank.baseline;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.standing.Remembered;

/** What is kept of findings. */
public final class Memory {

  private static final int LENGTH = 16;

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
        question(story, finding),
        finding.rule().id(),
        finding.outcome(),
        finding.judgement().severity(),
        finding.judgement().summary(),
        finding.evidence().stream()
            .map(each -> new Remembered.Said(each.passage().source(), each.value(), each.exact()))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  private static String question(String story, Finding finding) {
    String subject = finding.row().subject().strip().toLowerCase(Locale.ROOT);
    return Hashing.sha256()
        .hashString(
            String.join(
                "\0",
                story,
                finding.rule().id(),
                finding.row().slot().name(),
                subject.replaceAll("\\s+", " ")),
            StandardCharsets.UTF_8)
        .toString()
        .substring(0, LENGTH);
  }
}
