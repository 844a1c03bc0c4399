package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;
import org.crosscheck.report.json.Words;

/** What is known of findings beyond today: whether they are new, and what an editor decided. */
final class Followup {

  private Followup() {}

  /** Marks a finding for the filter. */
  static void mark(Element article, Finding finding, View view) {
    Standing standing = view.checked().standings().of(finding);
    if (standing.state() != null) {
      article.attr("data-since", Words.of(standing.state()));
    }
    if (standing.settled()) {
      article.attr("data-settled", "");
    }
  }

  /** What stands beside the kind of the finding; nothing where there was no earlier run. */
  static List<Element> badges(Finding finding, View view) {
    Standing standing = view.checked().standings().of(finding);
    if (standing.state() == null) {
      return List.of();
    }
    String word = Words.of(standing.state());
    return List.of(el("span", "since " + word).text(StringUtils.capitalize(word)));
  }

  /** The decision on the finding; empty where there is none. */
  static List<Element> decision(Finding finding, View view) {
    Standing standing = view.checked().standings().of(finding);
    Decision decision = standing.decision();
    if (decision == null) {
      return List.of();
    }
    Element line = el("p", "decision");
    if (standing.reopened()) {
      line.add(el("b").text("Open again, as the quoted words have changed. "));
    }
    line.add(el("b").text(StringUtils.capitalize(decision.state().word().replace('-', ' '))))
        .text(", ")
        .add(el("bdi").text(decision.person()))
        .text(" on ")
        .add(
            el("time")
                .attr("datetime", decision.time().toString())
                .text(StringUtils.substringBefore(decision.time().toString(), "T")));
    if (!decision.reason().isBlank()) {
      line.text(": ").add(el("bdi").text(decision.reason()));
    }
    return List.of(line);
  }

  /** What the filter offers; empty where there was no earlier run. */
  static Map<String, String> states(View view) {
    Map<String, String> states = new LinkedHashMap<>();
    for (Standing.State state : Standing.State.values()) {
      boolean any =
          view.checked().findings().stream()
              .anyMatch(finding -> view.checked().standings().of(finding).state() == state);
      if (any) {
        states.put(Words.of(state), Words.of(state));
      }
    }
    return states;
  }

  /** What an earlier run found and this one does not. */
  static List<Element> absent(View view) {
    List<Remembered> absent = view.checked().standings().absent();
    if (absent.isEmpty()) {
      return List.of();
    }
    Element list = el("ul", "absent");
    for (Remembered finding : absent) {
      list.add(
          el("li")
              .add(el("code").text(finding.rule()))
              .text(" ")
              .add(el("bdi").text(finding.summary())));
    }
    return List.of(el("h3").text("Not found any more"), list);
  }
}
