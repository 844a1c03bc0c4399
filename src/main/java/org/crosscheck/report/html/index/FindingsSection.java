package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** The findings, the most consequential first. */
final class FindingsSection {

  /** Evidence of one side that is seen at once; the rest is folded. */
  private static final int SHOWN = 5;

  private FindingsSection() {}

  static Element of(View view) {
    Element section =
        el("section")
            .id("findings")
            .attr("aria-labelledby", "findings-title")
            .add(el("h2").id("findings-title").text("Where the sources part"));
    if (view.checked().findings().isEmpty()) {
      return section
          .add(
              el("p", "empty")
                  .text(
                      "No disagreement was found. That is no proof that there is none: see what was read"
                          + " and compared below."))
          .addAll(Followup.absent(view));
    }
    section.add(
        el("p", "lead")
            .text(
                "What would have to be corrected in print comes first. Nothing here says who is right."));
    section.add(Filters.of(view));
    int number = 0;
    for (Finding finding : view.checked().findings()) {
      section.add(finding(finding, ++number, view));
    }
    return section.addAll(Followup.absent(view));
  }

  private static Element finding(Finding finding, int number, View view) {
    Judgement judgement = finding.judgement();
    Set<String> sources = new LinkedHashSet<>();
    finding.evidence().forEach(evidence -> sources.add(evidence.passage().source()));
    List<String> indices =
        sources.stream().map(source -> "s" + view.sources().indexOf(source)).toList();
    String anchor = View.anchor(finding);
    Element article =
        el("article", "finding " + kind(finding))
            .id(anchor)
            .attr("tabindex", "-1")
            .attr("aria-labelledby", anchor + "-title")
            .attr("data-family", finding.rule().family().word())
            .attr("data-severity", word(judgement.severity()))
            .attr("data-outcome", word(finding.outcome()))
            .attr("data-sources", String.join(" ", indices));
    Followup.mark(article, finding, view);
    article.add(
        el("p", "meta")
            .add(el("span", "badge").text(label(finding)))
            .addAll(Followup.badges(finding, view))
            .add(
                Element.link("#rule-" + finding.rule().id())
                    .attr("title", "What this rule finds")
                    .text(finding.rule().id()),
                el("span", "confidence").text(confidence(finding))));
    article.add(
        el("h3")
            .id(anchor + "-title")
            .add(
                Element.link("#" + anchor)
                    .attr("class", "number")
                    .attr("aria-label", "Link to finding " + number)
                    .text(Integer.toString(number)),
                el("span").text(" " + judgement.summary())));
    article.addAll(Followup.decision(finding, view));
    article.add(sides(finding, view));
    List<String> silent =
        view.sources().stream()
            .filter(source -> !finding.row().sources().contains(source))
            .filter(view.checked().hearing().silent(finding.row())::contains)
            .toList();
    if (!silent.isEmpty() && finding.outcome() != Finding.Kind.NOTICE) {
      article.add(el("p", "silent").text("Not mentioned by ").add(view.chips(silent)).text("."));
    }
    article.add(
        el("dl", "next")
            .add(
                el("dt").text("Ask the reporter"),
                el("dd", "question").text(judgement.question()),
                el("dt").text("What would settle it"),
                el("dd").text(judgement.settles()))
            .addAll(verdict(judgement)));
    if (!judgement.steps().isEmpty()) {
      Element steps = el("ol");
      judgement.steps().forEach(step -> steps.add(el("li").text(step)));
      article.add(el("details", "steps").add(el("summary").text("How this was found"), steps));
    }
    return article.add(ticks(anchor, number));
  }

  private static List<Element> verdict(Judgement judgement) {
    return judgement.verdict() == null
        ? List.of()
        : List.of(el("dt").text("House rule"), el("dd").text(judgement.verdict()));
  }

  private static Element ticks(String anchor, int number) {
    Element ticks = el("p", "ticks").attr("role", "group").attr("aria-label", "Finding " + number);
    for (String tick : List.of("check", "confirmed")) {
      String id = anchor + "-" + tick;
      ticks.add(
          el("input").attr("type", "checkbox").id(id).attr("data-tick", tick),
          el("label").attr("for", id).text(tick.toUpperCase(Locale.ROOT)));
    }
    return ticks;
  }

  /** The sources that agree with each other stand in one box, beside the boxes that oppose it. */
  private static Element sides(Finding finding, View view) {
    Map<String, List<Integer>> byValue = new LinkedHashMap<>();
    for (int i = 0; i < finding.evidence().size(); i++) {
      byValue.computeIfAbsent(finding.evidence().get(i).value(), value -> new ArrayList<>()).add(i);
    }
    Element sides = el("div", "sides");
    byValue.forEach(
        (value, entries) -> {
          String title = Excerpt.title(finding.evidence().get(entries.get(0)), finding);
          Element side = el("section", "side");
          side.add(
              el("h4")
                  .add(value.isBlank() ? el("i").text("nothing there") : el("bdi").text(title)));
          List<Element> figures =
              entries.stream().map(entry -> figure(finding, entry, view)).toList();
          side.addAll(figures.subList(0, Math.min(SHOWN, figures.size())));
          if (figures.size() > SHOWN) {
            side.add(
                el("details")
                    .add(el("summary").text("and " + (figures.size() - SHOWN) + " more"))
                    .addAll(figures.subList(SHOWN, figures.size())));
          }
          sides.add(side);
        });
    return sides;
  }

  private static Element figure(Finding finding, int entry, View view) {
    Evidence evidence = finding.evidence().get(entry);
    Element figure =
        el("figure")
            .add(
                el("figcaption")
                    .add(view.chip(evidence.passage().source()))
                    .add(el("span", "asserter").text(asserter(evidence)))
                    .add(
                        Element.link("diff.html#" + View.place(finding, entry))
                            .attr("class", "place")
                            .attr("aria-label", "in the text of " + evidence.passage().source())
                            .text("in the text")),
                Excerpt.of(evidence, finding));
    return Excerpt.lacks(evidence, finding)
        ? figure.add(el("p", "silent").text("The words in dispute are not there."))
        : figure;
  }

  private static String asserter(Evidence evidence) {
    return evidence.asserter().equals("the outlet")
        ? "in the outlet’s own words"
        : "attributed to " + evidence.asserter();
  }

  /** How findings are labelled; the style sheet colours by the same word. */
  static String kind(Finding finding) {
    return finding.outcome() == Finding.Kind.CONFLICT
        ? word(finding.judgement().severity())
        : word(finding.outcome());
  }

  private static String label(Finding finding) {
    return switch (finding.outcome()) {
      case CONFLICT ->
          finding.judgement().severity() == Severity.MAJOR
              ? "Major disagreement"
              : "Minor disagreement";
      case UPDATE -> "Update: a later report, a newer state";
      case NOTICE -> "Note on a source";
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Words for a number that nobody should read as a measurement. */
  static String confidence(Finding finding) {
    String what = finding.outcome() == Finding.Kind.CONFLICT ? "a real disagreement" : "so";
    double confidence = finding.judgement().confidence();
    if (confidence >= 0.9) {
      return "very likely " + what;
    }
    if (confidence >= 0.75) {
      return "likely " + what;
    }
    return confidence >= 0.5 ? "more likely " + what + " than not" : "may well not be " + what;
  }
}
