package org.crosscheck.report.html.findings;

import static org.crosscheck.report.html.Element.el;

import java.util.LinkedHashSet;
import java.util.Set;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** All alterations of one utterance, the worst first. */
final class UtteranceCard {

  private UtteranceCard() {}

  static Element of(Numbered.Group group, View view) {
    Finding worst = group.first().finding();
    String title = "u-" + View.anchor(worst);
    Element article =
        el("article", "card utterance " + Labels.kind(worst))
            .attr("aria-labelledby", title)
            .add(Card.meta(worst, view))
            .add(
                el("h3")
                    .id(title)
                    .text("One utterance of ")
                    .add(el("bdi").text(worst.row().subject()))
                    .text(" is printed differently at " + group.findings().size() + " places"));
    Element list = el("ol", "alterations");
    group.findings().forEach(each -> list.add(alteration(each, view)));
    article.add(list);
    Numbered.collation(worst, view)
        .ifPresent(
            each ->
                article.add(
                    el("p", "to")
                        .add(
                            Element.link("#" + View.anchor(each))
                                .text("The whole utterance, word by word"))));
    return article.add(Card.next(worst.judgement(), false));
  }

  private static Element alteration(Numbered numbered, View view) {
    Finding finding = numbered.finding();
    Element item = Card.marked(el("li", "finding " + Labels.kind(finding)), finding, view);
    Element readings = el("p", "readings").add(Card.number(numbered)).text(" ");
    boolean[] first = {true};
    Card.byValue(finding)
        .forEach(
            (value, entries) -> {
              readings.text(first[0] ? "" : " — ");
              first[0] = false;
              readings.add(
                  value.isBlank() || Excerpt.lacks(finding.evidence().get(entries.get(0)), finding)
                      ? el("i").text("not there")
                      : el("mark")
                          .add(
                              el("bdi")
                                  .text(
                                      Excerpt.title(
                                          finding.evidence().get(entries.get(0)), finding))));
              Set<String> sources = new LinkedHashSet<>();
              for (int entry : entries) {
                if (sources.add(finding.evidence().get(entry).passage().source())) {
                  readings.text(" ").add(Card.place(finding, entry, view));
                }
              }
            });
    if (finding.judgement().verdict() != null) {
      readings.text(" ").add(el("span", "verdict").text(finding.judgement().verdict()));
    }
    return item.add(readings)
        .addAll(Followup.decision(finding, view))
        .add(Card.foot(numbered, view));
  }
}
