package org.crosscheck.report.format;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.report.Format;
import org.crosscheck.report.Names;

/** Writes JUnit XML: a failed case for each disagreement, a passed one for each silent rule. */
public final class JUnitXml implements Format {

  @Override
  public String file() {
    return "junit.xml";
  }

  @Override
  public String render(Checked checked) {
    List<Finding> failed =
        checked.findings().stream()
            .filter(finding -> finding.outcome() == Finding.Kind.CONFLICT)
            .toList();
    List<RuleCard> silent =
        checked.rules().stream()
            .filter(rule -> failed.stream().noneMatch(each -> each.rule().equals(rule)))
            .toList();
    String story = checked.annotated().story().id();
    JUnitSuite suite = new JUnitSuite("crosscheck " + story);
    for (Finding finding : failed) {
      suite.fail(
          story,
          finding.rule().id() + " " + finding.key(),
          finding.rule().id(),
          finding.judgement().summary(),
          lines(finding));
    }
    silent.forEach(rule -> suite.pass(story, rule.id()));
    return suite.document(story, checked.problems());
  }

  private static String lines(Finding finding) {
    return finding.evidence().stream()
        .map(
            each ->
                Names.visible(each.passage().source() + " (" + each.value() + "): " + each.exact()))
        .collect(Collectors.joining("\n"));
  }
}
