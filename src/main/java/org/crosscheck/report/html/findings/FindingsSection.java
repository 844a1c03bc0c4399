package org.crosscheck.report.html.findings;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.Counts;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** A card for each finding, the most consequential first. */
public final class FindingsSection {

  private FindingsSection() {}

  /** The cards, and folded what is only worth a look. */
  public static Element of(View view) {
    Element section =
        el("section")
            .id("findings")
            .attr("aria-labelledby", "findings-title")
            .add(el("h2").id("findings-title").text("Where the sources differ"));
    if (view.checked().findings().isEmpty()) {
      section.add(
          el("p", "empty")
              .text(
                  "No disagreement was found. That is no proof that there is none: see what was read"
                      + " and compared below."));
    } else {
      section.add(
          el("p", "lead")
              .text(
                  "What would have to be corrected in print comes first. Nothing here says who is"
                      + " right."));
      section.add(Filters.of(view));
    }
    for (Numbered.Group group : Numbered.groups(view)) {
      section.add(
          group.findings().size() == 1
              ? Card.of(group.first(), view)
              : UtteranceCard.of(group, view));
    }
    return section.addAll(Followup.absent(view)).addAll(doubtful(view));
  }

  /** What the model is too unsure of to tell. */
  private static List<Element> doubtful(View view) {
    List<Finding> doubtful = view.checked().weighing().doubtful();
    if (doubtful.isEmpty()) {
      return List.of();
    }
    Element list = el("ul", "doubtful");
    for (Finding finding : doubtful) {
      Element item = el("li").add(el("p").text(finding.judgement().summary()));
      for (int i = 0; i < Math.min(2, finding.evidence().size()); i++) {
        int entry = i == 0 ? 0 : other(finding);
        item.add(
            el("p")
                .add(view.chip(finding.evidence().get(entry).passage().source()))
                .text(" ")
                .add(view.quote(finding.evidence().get(entry).passage())));
      }
      list.add(item);
    }
    return List.of(
        el("details", "part")
            .id("doubtful")
            .add(
                el("summary")
                    .text("Worth a look: " + Counts.number(doubtful.size(), "doubtful place")),
                el("p", "lead")
                    .text(
                        "Fewer than half of such places are real disagreements. They are not among"
                            + " the findings, and nothing is counted of them."),
                list));
  }

  /** The first evidence that opposes the first. */
  private static int other(Finding finding) {
    String value = finding.evidence().get(0).value();
    for (int i = 1; i < finding.evidence().size(); i++) {
      if (!finding.evidence().get(i).value().equals(value)) {
        return i;
      }
    }
    return 0;
  }
}
