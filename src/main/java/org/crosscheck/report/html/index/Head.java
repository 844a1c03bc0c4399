package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Names;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** The event, how much was found, and who speaks. */
final class Head {

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
    header.add(counts(counts)).addAll(Followup.counts(view)).add(sources(view));
    if (!view.checked().problems().isEmpty()) {
      header.add(
          el("p", "warning")
              .add(el("b").text("Not everything could be read or judged: "))
              .add(
                  Element.link("#coverage")
                      .text(Counts.number(view.checked().problems().size(), "problem")))
              .text("."));
    }
    Element nav = el("nav").attr("aria-label", "Parts of this report");
    for (List<String> part :
        List.of(
            List.of("#findings", "Findings"),
            List.of("#facts", "Facts"),
            List.of("#quotations", "Quotations"),
            List.of("#omissions", "Omissions"),
            List.of("#pictures", "Pictures"),
            List.of("#coverage", "Coverage"),
            List.of("#rules", "Rules"),
            List.of("diff.html", "Differences in the text"))) {
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

  /** Witnesses are counted by origin: copies of one report are one. */
  private static Element sources(View view) {
    Map<Integer, List<String>> groups = OriginTree.groups(view);
    Element list = el("ul", "origins");
    groups.forEach(
        (number, sources) -> {
          Element item = el("li").add(view.chips(sources));
          if (sources.size() > 1) {
            item.text(" ").add(el("span", "why").text(why(sources, view)));
          }
          for (Origins.Link link : view.checked().origins().links()) {
            if (link.relation() == Origins.Relation.REWORDING
                && sources.contains(link.from())
                && !sources.contains(link.to())) {
              item.text(" ").add(el("span", "why").text("— rewords what " + link.to() + " prints"));
            }
          }
          list.add(item);
        });
    return el("div", "speak")
        .add(
            el("p")
                .text(
                    Counts.number(view.sources().size(), "source")
                        + (groups.size() < view.sources().size()
                            ? " of " + Counts.number(groups.size(), "independent origin")
                            : ", each of its own origin")),
            list);
  }

  private static String why(List<String> sources, View view) {
    TreeSet<String> reasons = new TreeSet<>();
    for (Origins.Link link : view.checked().origins().links()) {
      if (sources.contains(link.from()) && sources.contains(link.to())) {
        reasons.add(
            Math.round(link.share() * 100)
                + " % of "
                + link.from()
                + (link.relation() == Origins.Relation.REWORDING ? " rewords " : " also stands in ")
                + link.to());
      }
    }
    return "— one witness" + (reasons.isEmpty() ? "" : ": " + String.join(", ", reasons));
  }
}
