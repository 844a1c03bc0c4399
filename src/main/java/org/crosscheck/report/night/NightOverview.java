package org.crosscheck.report.night;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.crosscheck.model.Problem;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.OverviewPage;

/** Writes the page that the morning begins with: the stories, those with something new first. */
public final class NightOverview implements NightFormat {

  @Override
  public String file() {
    return "index.html";
  }

  @Override
  public String render(NightReport night) {
    Map<String, Long> fresh = night.freshByStory();
    ImmutableList<OverviewPage.Line> lines =
        night.stories().stream()
            .map(
                line ->
                    new OverviewPage.Line(
                        line.id(),
                        line.title(),
                        line.date(),
                        line.sources(),
                        line.counts(),
                        line.first(),
                        fresh.getOrDefault(line.id(), 0L).intValue()))
            .collect(ImmutableList.toImmutableList());
    return OverviewPage.render(lines, about(night));
  }

  private static Element about(NightReport night) {
    Element about = el("div", "night");
    about.add(
        el("p").text("Night of " + night.night() + ": " + night.sentence() + "."),
        el("p")
            .add(Element.link("digest.md").text("Digest"))
            .text(", ")
            .add(Element.link("digest.atom").text("feed"))
            .text(", ")
            .add(Element.link("night.json").text("data"))
            .text("."));
    if (night.left() > 0) {
      about.add(
          el("p", "warning")
              .text("There was no time for " + night.left() + "; the next run goes on."));
    }
    if (night.alone() > 0) {
      about.add(el("p").text(alone(night.alone())));
    }
    if (!night.problems().isEmpty()) {
      Element list = el("ul", "problems");
      for (Problem problem : night.problems()) {
        list.add(
            el("li")
                .add(el("b").add(el("bdi").text(problem.where())))
                .text(": ")
                .add(el("bdi").text(problem.reason())));
      }
      about.add(el("h2").text("Not read or judged"), list);
    }
    return about;
  }

  private static String alone(int count) {
    return count == 1
        ? "1 article waits for a second one on its event."
        : count + " articles wait for a second one on their event.";
  }
}
