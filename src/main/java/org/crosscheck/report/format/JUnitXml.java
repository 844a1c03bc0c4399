package org.crosscheck.report.format;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.Problem;
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
    Xml xml =
        new Xml()
            .open(
                "testsuite",
                ImmutableMap.of(
                    "name",
                    "crosscheck " + story,
                    "tests",
                    Integer.toString(failed.size() + silent.size() + checked.problems().size()),
                    "failures",
                    Integer.toString(failed.size()),
                    "errors",
                    Integer.toString(checked.problems().size())));
    for (Finding finding : failed) {
      xml.open("testcase", test(story, finding.rule().id() + " " + finding.key()))
          .element(
              "failure",
              ImmutableMap.of(
                  "type", finding.rule().id(), "message", finding.judgement().summary()),
              lines(finding))
          .close();
    }
    for (RuleCard rule : silent) {
      xml.open("testcase", test(story, rule.id())).close();
    }
    for (Problem problem : checked.problems()) {
      xml.open("testcase", test(story, problem.where()))
          .element(
              "error",
              ImmutableMap.of("type", problem.kind().name(), "message", problem.reason()),
              problem.toString())
          .close();
    }
    return xml.close().document();
  }

  private static ImmutableMap<String, String> test(String story, String name) {
    return ImmutableMap.of("classname", "crosscheck." + story, "name", name);
  }

  private static String lines(Finding finding) {
    return finding.evidence().stream()
        .map(
            each ->
                Names.visible(each.passage().source() + " (" + each.value() + "): " + each.exact()))
        .collect(Collectors.joining("\n"));
  }
}
