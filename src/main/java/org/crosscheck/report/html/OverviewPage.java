package org.crosscheck.report.html;

import static org.crosscheck.report.html.Element.el;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Names;
import org.jspecify.annotations.Nullable;

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
   * @param fresh how many are new or updated and not settled; -1 where there is no earlier run
   */
  public record Line(
      String id, String title, String date, int sources, Counts counts, String first, int fresh) {

    /** What the page keeps of a story. */
    public static Line of(Checked checked) {
      Story story = checked.annotated().story();
      return new Line(
          story.id(),
          Names.story(story),
          story.date() == null ? "" : story.date().toString(),
          story.articles().size(),
          Counts.of(checked),
          checked.findings().isEmpty() ? "" : checked.findings().get(0).judgement().summary(),
          fresh(checked));
    }

    private static int fresh(Checked checked) {
      List<Standing> standings = checked.findings().stream().map(checked.standings()::of).toList();
      boolean compared = standings.stream().anyMatch(each -> each.state() != null);
      return compared
          ? (int)
              standings.stream().filter(each -> each.progress() == Standing.Progress.NEW).count()
          : -1;
    }
  }

  /** The whole page. */
  public static String render(List<Line> lines) {
    return render(lines, null);
  }

  /**
   * The whole page.
   *
   * @param about what is said of all stories together, or null
   */
  public static String render(List<Line> lines, @Nullable Element about) {
    boolean compared = lines.stream().anyMatch(line -> line.fresh() >= 0);
    Element head = el("tr");
    for (String each :
        List.of("Story", "New", "Major", "Minor", "Updates", "Sources", "First finding")) {
      if (compared || !each.equals("New")) {
        head.add(el("th").attr("scope", "col").text(each));
      }
    }
    Element body = el("tbody");
    lines.stream()
        .sorted(
            Comparator.comparingInt((Line line) -> -line.fresh())
                .thenComparingInt(line -> -line.counts().major())
                .thenComparingInt(line -> -line.counts().minor())
                .thenComparing(Line::id))
        .forEach(line -> body.add(row(line, compared)));
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
                        "Where the sources differ: "
                            + parting
                            + " of "
                            + Counts.number(lines.size(), "story").replace("storys", "stories"))),
        main(el("table", "stories").add(el("thead").add(head), body), about));
  }

  private static Element main(Element table, @Nullable Element about) {
    Element main = el("main").id("main");
    if (about != null) {
      main.add(about);
    }
    return main.add(
        el("div", "scroll")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", "Stories")
            .add(table));
  }

  private static Element row(Line line, boolean compared) {
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
    Element row = el("tr", line.counts().major() > 0 ? "major" : "minor").add(title);
    if (compared) {
      row.add(el("td", "figure").text(Integer.toString(Math.max(0, line.fresh()))));
    }
    return row.add(
        el("td", "figure").text(Integer.toString(line.counts().major())),
        el("td", "figure").text(Integer.toString(line.counts().minor())),
        el("td", "figure").text(Integer.toString(line.counts().updates())),
        el("td", "figure").text(Integer.toString(line.sources())),
        line.first().isEmpty()
            ? el("td", "not").text("no disagreement found")
            : el("td").add(el("bdi").text(line.first())));
  }
}
