package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.report.RuleExample;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** All rules that were asked, also those that found nothing, each with examples. */
final class Legend {

  /** Enough to see what a rule takes for a disagreement and what it does not. */
  private static final int EXAMPLES = 2;

  private Legend() {}

  static Element of(View view) {
    Element section =
        el("div")
            .add(
                el("p", "lead")
                    .text("Every rule that was asked, also those that found nothing here."));
    Element list = el("dl", "rules");
    for (RuleCard rule : view.checked().rules()) {
      long found =
          view.checked().findings().stream()
              .filter(finding -> finding.rule().id().equals(rule.id()))
              .count();
      long read =
          view.checked().judged().stream()
              .filter(judged -> judged.rule().id().equals(rule.id()))
              .map(judged -> judged.row())
              .distinct()
              .count();
      list.add(
          el("dt")
              .id("rule-" + rule.id())
              .add(
                  el("code").text(rule.id()),
                  el("span", "of")
                      .text(
                          rule.family().word()
                              + ", "
                              + (rule.severity().name().equals("MAJOR") ? "up to major" : "minor")
                              + ", "
                              + (read == 1 ? "1 row read" : read + " rows read")
                              + ", "
                              + (found == 0 ? "nothing found" : found + " found"))));
      list.add(el("dd").add(el("p").text(rule.summary() + ".")).addAll(examples(rule, view)));
    }
    return section.add(list);
  }

  /** Conflicts and what is none, in turn, so that both are seen. */
  private static List<Element> examples(RuleCard rule, View view) {
    List<RuleExample> all = view.examples().get(rule.id());
    List<RuleExample> shown =
        all.stream()
            .sorted(
                Comparator.comparing(
                    example ->
                        all.stream()
                            .filter(each -> each.outcome().equals(example.outcome()))
                            .toList()
                            .indexOf(example)))
            .limit(EXAMPLES)
            .toList();
    return shown.isEmpty()
        ? List.of()
        : List.of(
            el("details")
                .add(el("summary").text("Examples"))
                .addAll(shown.stream().map(Legend::example).toList()));
  }

  private static Element example(RuleExample example) {
    Element told = el("ul");
    for (RuleExample.Told each : example.told()) {
      told.add(el("li").add(el("span", "source").text(each.outlet())).text(" ").add(words(each)));
    }
    return el("div", "example")
        .add(
            el("h4").text(example.event()),
            told,
            el("p").add(el("b").text(example.outcome())).text(": " + example.because()));
  }

  private static Element words(RuleExample.Told told) {
    Element words = el("span", "words");
    int at = 0;
    for (Span span : told.marked()) {
      if (span.start() >= at) {
        words.text(told.text().slice(at, span.start()));
        words.add(el("mark").text(told.text().slice(span)));
        at = span.end();
      }
    }
    return words.text(told.text().slice(at, told.text().length()));
  }
}
