package org.crosscheck.report.html;

import static org.crosscheck.report.html.Element.el;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Names;

/** Several stories on one page, those that need an editor first. */
public final class OverviewPage {

  private OverviewPage() {}

  /**
   * A story on the page.
   *
   * @param id names its folder
   * @param title for people
   * @param date of the event; empty where it is not known
   * @param sources how many
   * @param counts what was found
   * @param first the summary of the most consequential finding; empty without one
   */
  public record Line(
      String id, String title, String date, int sources, Counts counts, String first) {

    /** What the page keeps of a story. */
    public static Line of(Checked checked) {
      Story story = checked.annotated().story();
      return new Line(
          story.id(),
          Names.story(story),
          story.date() == null ? "" : story.date().toString(),
          story.articles().size(),
          Counts.of(checked),
          checked.findings().isEmpty() ? "" : checked.findings().get(0).judgement().summary());
    }
  }

  /** The whole page. */
  public static String render(List<Line> lines) {
    Element head = el("tr");
    for (String each : List.of("Story", "Major", "Minor", "Updates", "Sources", "First finding")) {
      head.add(el("th").attr("scope", "col").text(each));
    }
    Element body = el("tbody");
    lines.stream()
        .sorted(
            Comparator.comparingInt((Line line) -> -line.counts().major())
                .thenComparingInt(line -> -line.counts().minor())
                .thenComparing(Line::id))
        .forEach(line -> body.add(row(line)));
    long parting = lines.stream().filter(line -> line.counts().conflicts() > 0).count();
    return Page.render(
        "Crosscheck: " + Counts.number(lines.size(), "story").replace("storys", "stories"),
        "overview",
        "",
        el("header", "top")
            .add(
                el("p", "product").text("Crosscheck report"),
                el("h1")
                    .text(
                        "Where the sources part: "
                            + parting
                            + " of "
                            + Counts.number(lines.size(), "story").replace("storys", "stories"))),
        el("main")
            .id("main")
            .add(
                el("div", "scroll")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", "Stories")
                    .add(el("table", "stories").add(el("thead").add(head), body))));
  }

  private static Element row(Line line) {
    Element title = el("th").attr("scope", "row");
    title.add(Element.link(line.id() + "/index.html").add(el("bdi").text(line.title())));
    if (!line.date().isEmpty()) {
      title.add(el("span", "standing").text(line.date()));
    }
    if (line.counts().problems() > 0) {
      title.add(
          el("span", "standing")
              .text(Counts.number(line.counts().problems(), "problem") + " in reading or judging"));
    }
    return el("tr", line.counts().major() > 0 ? "major" : "minor")
        .add(
            title,
            el("td", "figure").text(Integer.toString(line.counts().major())),
            el("td", "figure").text(Integer.toString(line.counts().minor())),
            el("td", "figure").text(Integer.toString(line.counts().updates())),
            el("td", "figure").text(Integer.toString(line.sources())),
            line.first().isEmpty()
                ? el("td", "not").text("no disagreement found")
                : el("td").add(el("bdi").text(line.first())));
  }
}
