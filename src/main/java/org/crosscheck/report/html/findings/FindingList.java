package org.crosscheck.report.html.findings;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** All findings, one line each, the worst first: what an editor would ring about. */
public final class FindingList {

  private FindingList() {}

  /** The list; empty where nothing was found. */
  public static List<Element> of(View view) {
    if (view.checked().findings().isEmpty()) {
      return List.of();
    }
    Element list = el("ol", "list");
    int number = 0;
    for (Finding finding : view.checked().findings()) {
      list.add(
          el("li", Labels.kind(finding))
              .attr("value", ++number)
              .add(
                  el("span", "badge").text(finding.isOwn() ? "Your text" : Labels.brief(finding)),
                  Element.link("#" + View.anchor(finding))
                      .add(el("bdi").text(finding.judgement().summary()))));
    }
    return List.of(list);
  }
}
