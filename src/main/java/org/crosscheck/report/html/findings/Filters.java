package org.crosscheck.report.html.findings;

import static org.crosscheck.report.html.Element.el;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** Chooses which findings are seen; hidden until the script that does it is there. */
final class Filters {

  private Filters() {}

  static Element of(View view) {
    Map<String, String> kinds = new LinkedHashMap<>();
    Map<String, String> families = new TreeMap<>();
    Map<String, String> severities = new LinkedHashMap<>();
    for (Finding finding : view.checked().findings()) {
      String outcome = Labels.word(finding.outcome());
      kinds.put(outcome, outcome);
      String family = finding.rule().family().word();
      families.put(family, Labels.family(finding.rule().family()));
    }
    severities.put("major", "major");
    severities.put("minor", "minor");
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < view.sources().size(); i++) {
      sources.put("s" + i, view.name(view.sources().get(i)));
    }
    Map<String, String> ticks = new LinkedHashMap<>();
    ticks.put("none", "nothing");
    ticks.put("check", "to check");
    ticks.put("confirmed", "confirmed");
    Map<String, String> since = Followup.states(view);
    Map<String, String> progress = Followup.progress(view);
    return el("form", "filters")
        .id("filters")
        .attr("hidden", "")
        .attr("aria-label", "Filter the findings")
        .add(
            choice("severity", "Severity", severities),
            choice("family", "About", families),
            choice("outcome", "Kind", kinds),
            choice("source", "Source", sources),
            choice("ticks", "Ticked", ticks))
        .addAll(progress.isEmpty() ? List.of() : List.of(choice("progress", "State", progress)))
        .addAll(since.isEmpty() ? List.of() : List.of(choice("since", "Since last time", since)))
        .add(
            el("button").attr("type", "reset").text("Show all"),
            el("output").id("shown").attr("role", "status"),
            el("span", "keys")
                .add(
                    el("kbd").text("n"),
                    el("span").text(" next "),
                    el("kbd").text("p"),
                    el("span").text(" previous")));
  }

  private static Element choice(String name, String title, Map<String, String> options) {
    Element select = el("select").attr("name", name);
    select.add(el("option").attr("value", "").text("all"));
    options.forEach((value, words) -> select.add(el("option").attr("value", value).text(words)));
    return el("label").text(title + " ").add(select);
  }
}
