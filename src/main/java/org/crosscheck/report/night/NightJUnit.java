package org.crosscheck.report.night;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.Names;
import org.crosscheck.report.format.JUnitSuite;

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
    JUnitSuite suite = new JUnitSuite("crosscheck nightly");
    for (NightReport.Item item : failed) {
      suite.fail(
          item.finding().story(),
          item.finding().key(),
          item.finding().rule(),
          item.finding().summary(),
          item.finding().said().stream()
              .map(said -> said.source() + " (" + said.value() + "): " + said.exact())
              .map(Names::visible)
              .collect(Collectors.joining("\n")));
    }
    passed.forEach(story -> suite.pass(story, "nothing new"));
    return suite.document("night", night.problems());
  }
}
