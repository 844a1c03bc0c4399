package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import java.util.Map;
import org.crosscheck.report.diff.Counterpart;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** Which paragraphs of the base stand in which source, and how many words differ. */
final class AlignmentTable {

  private static final int WORDS = 60;

  private AlignmentTable() {}

  static Element of(Base base, View view, String prefix) {
    Element head = el("tr").add(el("th").attr("scope", "col").text("Paragraph"));
    base.others()
        .keySet()
        .forEach(source -> head.add(el("th").attr("scope", "col").add(view.chip(source))));
    Element body = el("tbody");
    List<Integer> paragraphs = base.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      int paragraph = paragraphs.get(p);
      String words =
          base.article()
              .slice(base.article().blocks().get(paragraph).span())
              .strip()
              .replaceAll("\\s+", " ");
      Element tr =
          el("tr")
              .add(
                  el("th")
                      .attr("scope", "row")
                      .add(
                          Element.link("#" + prefix + "-" + (p + 1))
                              .add(el("bdi").text((p + 1) + ". " + clip(words)))));
      for (String source : base.others().keySet()) {
        tr.add(cell(base, source, paragraph));
      }
      body.add(tr);
    }
    return el("details", "alignment")
        .add(
            el("summary").text("Alignment table"),
            el("div", "scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", "Alignment with " + base.article().id())
                .add(
                    el("table", "plain")
                        .add(
                            el("caption")
                                .text(
                                    "Which of its paragraphs stand in the other sources, and how"
                                        + " many words differ"),
                            el("thead").add(head),
                            body)));
  }

  private static String clip(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= WORDS ? words : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
  }

  private static Element cell(Base base, String source, int paragraph) {
    Map<Integer, Counterpart> here = base.counterparts(source, paragraph);
    if (here.isEmpty()) {
      return el("td", "absent").text("–").add(el("span", "unseen").text(" not in it"));
    }
    if (base.same(source, paragraph)) {
      return el("td", "alike").text("= same");
    }
    int differing = here.values().stream().mapToInt(Counterpart::differing).sum();
    boolean part = here.size() < base.units(paragraph).size();
    return el("td", "differs")
        .text(
            (differing == 0 ? "same words" : differing + (differing == 1 ? " word" : " words"))
                + (part ? ", in part" : ""));
  }
}
