package org.crosscheck.report.night;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.Problem;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.Names;
import org.crosscheck.report.format.Xml;

/**
 * Writes the night as JUnit XML: a failed case for each disagreement that is new, a passed one for
 * each story of this night that has none.
 */
public final class NightJUnit implements NightFormat {

  @Override
  public String file() {
    return "junit.xml";
  }

  @Override
  public String render(NightReport night) {
    List<NightReport.Item> failed =
        night.fresh().stream()
            .filter(item -> item.finding().outcome() == Finding.Kind.CONFLICT)
            .toList();
    List<String> passed =
        night.stories().stream()
            .filter(NightReport.StoryLine::tonight)
            .map(NightReport.StoryLine::id)
            .filter(id -> failed.stream().noneMatch(item -> item.finding().story().equals(id)))
            .toList();
    Xml xml =
        new Xml()
            .open(
                "testsuite",
                ImmutableMap.of(
                    "name",
                    "crosscheck nightly",
                    "tests",
                    Integer.toString(failed.size() + passed.size() + night.problems().size()),
                    "failures",
                    Integer.toString(failed.size()),
                    "errors",
                    Integer.toString(night.problems().size())));
    for (NightReport.Item item : failed) {
      xml.open("testcase", test(item.finding().story(), item.finding().key()))
          .element(
              "failure",
              ImmutableMap.of("type", item.finding().rule(), "message", item.finding().summary()),
              item.finding().said().stream()
                  .map(said -> said.source() + " (" + said.value() + "): " + said.exact())
                  .map(Names::visible)
                  .collect(Collectors.joining("\n")))
          .close();
    }
    passed.forEach(story -> xml.open("testcase", test(story, "nothing new")).close());
    for (Problem problem : night.problems()) {
      xml.open("testcase", test("night", problem.where()))
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
}
