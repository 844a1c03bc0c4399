package org.crosscheck.report.html.findings;

import static org.crosscheck.report.html.Element.el;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.model.standing.Standings;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;
import org.crosscheck.report.json.Words;

/** What is known of findings beyond today: whether they are new, and what an editor decided. */
public final class Followup {

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
    if (known(view)) {
      article.attr("data-progress", Words.of(standing.progress()));
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

  /** What the filter offers of how far the desk is; empty where nothing is known of it. */
  static Map<String, String> progress(View view) {
    Map<String, String> progress = new LinkedHashMap<>();
    counted(view).keySet().forEach(each -> progress.put(Words.of(each), Words.of(each)));
    return progress;
  }

  /**
   * How far the desk is with the findings, each number a link to those it counts. Without an
   * earlier run nothing is called new, and where nobody has decided anything either, nothing is
   * said.
   */
  public static List<Element> counts(View view) {
    Map<Standing.Progress, Integer> counted = counted(view);
    List<Remembered> absent = view.checked().standings().absent();
    if (counted.isEmpty() && absent.isEmpty()) {
      return List.of();
    }
    Element line = el("p", "progress");
    line.add(
        el("b")
            .text(counted.containsKey(Standing.Progress.NEW) ? "Since last time: " : "So far: "));
    String between = "";
    for (Map.Entry<Standing.Progress, Integer> each : counted.entrySet()) {
      String word = Words.of(each.getKey());
      line.text(between)
          .add(
              Element.link("#findings")
                  .attr("data-filter", "progress=" + word)
                  .text(each.getValue() + " " + word));
      between = ", ";
    }
    if (!absent.isEmpty()) {
      line.text(between).add(Element.link("#absent").text(absent.size() + " not found any more"));
    }
    return List.of(line.text("."));
  }

  /** Whether there was an earlier run. */
  private static boolean compared(View view) {
    Standings standings = view.checked().standings();
    return !standings.absent().isEmpty()
        || view.checked().findings().stream()
            .anyMatch(finding -> standings.of(finding).state() != null);
  }

  /** Whether there was an earlier run, or somebody decided something. */
  private static boolean known(View view) {
    Standings standings = view.checked().standings();
    return compared(view)
        || view.checked().findings().stream()
            .anyMatch(finding -> standings.of(finding).decision() != null);
  }

  /** In the order of the desk's work; what cannot be known is left out, what is known may be 0. */
  private static Map<Standing.Progress, Integer> counted(View view) {
    Standings standings = view.checked().standings();
    List<Standing> all = view.checked().findings().stream().map(standings::of).toList();
    boolean compared = compared(view);
    Map<Standing.Progress, Integer> counted = new EnumMap<>(Standing.Progress.class);
    if (!known(view)) {
      return counted;
    }
    for (Standing.Progress progress : Standing.Progress.values()) {
      int count = (int) all.stream().filter(each -> each.progress() == progress).count();
      if (compared || progress != Standing.Progress.NEW) {
        counted.put(progress, count);
      }
    }
    return counted;
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
    return List.of(el("h3").id("absent").text("Not found any more"), list);
  }
}
