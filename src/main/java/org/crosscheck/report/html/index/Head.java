package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import org.crosscheck.model.Problem;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Names;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;
import org.crosscheck.report.html.findings.FindingList;
import org.crosscheck.report.html.findings.Followup;

/** The event, how much was found, and who speaks. */
final class Head {

  /** Problems that are named at once; the others stand with what was read. */
  private static final int MOST = 3;

  private Head() {}

  static Element of(View view) {
    Counts counts = Counts.of(view.checked());
    Element header = el("header", "top");
    header.add(
        el("p", "product").text("Crosscheck report"),
        el("h1").add(el("bdi").text(Names.story(view.story()))));
    var date = view.story().date();
    if (date != null) {
      header.add(
          el("p", "date").add(el("time").attr("datetime", date.toString()).text(date.toString())));
    }
    header.add(counts(counts)).addAll(Followup.counts(view)).add(Sources.of(view));
    header.addAll(notJudged(view));
    header.addAll(FindingList.of(view));
    Element nav = el("nav").attr("aria-label", "Parts of this report");
    for (List<String> part :
        List.of(
            List.of("#findings", "Findings"),
            List.of("#facts", "Said alike"),
            List.of("#quotations", "Quotations"),
            List.of("#omissions", "In one source alone"),
            List.of("#pictures", "Pictures"),
            List.of("#coverage", "What was read"),
            List.of("#rules", "Rules"),
            List.of("diff.html", "The texts side by side"))) {
      nav.add(Element.link(part.get(0)).text(part.get(1))).text(" ");
    }
    return header.add(nav);
  }

  private static Element counts(Counts counts) {
    return el("ul", "counts")
        .add(
            count(counts.major(), "major", "Major", "outcome=conflict severity=major"),
            count(counts.minor(), "minor", "Minor", "outcome=conflict severity=minor"),
            count(
                counts.updates(),
                "update",
                counts.updates() == 1 ? "Update" : "Updates",
                "outcome=update"),
            count(
                counts.notices(),
                "notice",
                counts.notices() == 1 ? "Note" : "Notes",
                "outcome=notice"));
  }

  /** A number that leads to what it counts, or stands alone where that is nothing. */
  private static Element count(int count, String kind, String name, String filter) {
    List<Element> words =
        List.of(el("b").text(Integer.toString(count)), el("span").text(" " + name));
    return count == 0
        ? el("li", kind).addAll(words)
        : el("li", kind).add(Element.link("#findings").attr("data-filter", filter).addAll(words));
  }

  /** What could not be read or judged is named before what was found. */
  private static List<Element> notJudged(View view) {
    List<Problem> problems = view.checked().problems();
    if (problems.isEmpty()) {
      return List.of();
    }
    Element list = el("ul");
    problems.stream()
        .limit(MOST)
        .forEach(
            each ->
                list.add(
                    el("li")
                        .add(el("bdi").text(where(each, view)))
                        .text(": ")
                        .add(el("bdi").text(each.reason()))));
    Element warning =
        el("div", "warning").add(el("p").add(el("b").text("Not read or not judged")), list);
    return List.of(
        problems.size() > MOST
            ? warning.add(el("p").add(Element.link("#coverage").text("all " + problems.size())))
            : warning);
  }

  private static String where(Problem problem, View view) {
    return view.sources().contains(problem.where()) ? view.name(problem.where()) : problem.where();
  }
}
