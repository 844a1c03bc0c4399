package org.crosscheck.report.html.findings;

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
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** One finding: who prints what, what to ask, and folded how it was found. */
final class Card {

  /** Evidence of one side that is seen at once; the rest is folded. */
  private static final int SHOWN = 2;

  /** The characters of a key that are shown; enough for 'decide'. */
  private static final int KEY = 8;

  private Card() {}

  static Element of(Numbered numbered, View view) {
    Finding finding = numbered.finding();
    Judgement judgement = finding.judgement();
    String anchor = View.anchor(finding);
    Element article =
        marked(el("article", "card finding " + Labels.kind(finding)), finding, view)
            .attr("aria-labelledby", anchor + "-title");
    article.add(meta(finding, view));
    article.add(
        el("h3")
            .id(anchor + "-title")
            .add(number(numbered), el("span").text(" " + judgement.summary())));
    article.addAll(Followup.decision(finding, view));
    article.add(sides(finding, view));
    article.addAll(silent(finding, view));
    article.add(next(judgement, true));
    return article.add(foot(numbered, view));
  }

  /** What the filter and the script know a finding by. */
  static Element marked(Element element, Finding finding, View view) {
    Set<String> sources = new LinkedHashSet<>();
    finding
        .evidence()
        .forEach(evidence -> sources.add(view.story().current(evidence.passage().source())));
    List<String> indices =
        sources.stream().map(source -> "s" + view.sources().indexOf(source)).toList();
    element
        .id(View.anchor(finding))
        .attr("tabindex", "-1")
        .attr("data-family", finding.rule().family().word())
        .attr("data-severity", Labels.word(finding.judgement().severity()))
        .attr("data-outcome", Labels.word(finding.outcome()))
        .attr("data-sources", String.join(" ", indices));
    Followup.mark(element, finding, view);
    return element;
  }

  static Element number(Numbered numbered) {
    return Element.link("#" + View.anchor(numbered.finding()))
        .attr("class", "number")
        .attr("aria-label", "Link to finding " + numbered.number())
        .text(Integer.toString(numbered.number()));
  }

  static Element meta(Finding finding, View view) {
    return el("p", "meta")
        .add(el("span", "badge").text(Labels.label(finding)))
        .addAll(Followup.badges(finding, view))
        .add(
            Element.link("#rule-" + finding.rule().id())
                .attr("title", "What this rule finds")
                .text(Labels.family(finding.rule().family())),
            el("span", "confidence").text(Labels.confidence(finding)));
  }

  static Element next(Judgement judgement, boolean house) {
    Element next =
        el("dl", "next")
            .add(
                el("div")
                    .add(el("dt").text("Ask"), el("dd", "question").text(judgement.question())),
                el("div").add(el("dt").text("Settled by"), el("dd").text(judgement.settles())));
    return house && judgement.verdict() != null
        ? next.add(el("div").add(el("dt").text("House rule"), el("dd").text(judgement.verdict())))
        : next;
  }

  private static List<Element> silent(Finding finding, View view) {
    List<String> silent =
        view.sources().stream()
            .filter(source -> !finding.row().sources().contains(source))
            .filter(view.checked().hearing().silent(finding.row())::contains)
            .toList();
    return silent.isEmpty() || finding.outcome() == Finding.Kind.NOTICE
        ? List.of()
        : List.of(el("p", "silent").text("Not mentioned by ").add(view.chips(silent)).text("."));
  }

  /** How it was found, the key that names it to 'decide', and the boxes to tick. */
  static Element foot(Numbered numbered, View view) {
    Finding finding = numbered.finding();
    Element foot = el("div", "foot").add(ticks(View.anchor(finding), numbered.number()));
    foot.add(
        el("span", "key")
            .attr("title", finding.key())
            .text("key ")
            .add(el("code").text(shortened(finding, view))));
    Element steps = el("ol");
    finding.judgement().steps().forEach(step -> steps.add(el("li").text(step)));
    return foot.add(
        el("details", "steps")
            .add(el("summary").text("How this was found"), steps)
            .addAll(Reasons.of(finding.judgement())));
  }

  /** As much of the key as tells it from the others. */
  private static String shortened(Finding finding, View view) {
    int length = Math.min(KEY, finding.key().length());
    while (length < finding.key().length() && isShared(finding.key().substring(0, length), view)) {
      length++;
    }
    return finding.key().substring(0, length);
  }

  private static boolean isShared(String prefix, View view) {
    return view.checked().findings().stream().filter(each -> each.key().startsWith(prefix)).count()
        > 1;
  }

  private static Element ticks(String anchor, int number) {
    Element ticks =
        el("span", "ticks").attr("role", "group").attr("aria-label", "Finding " + number);
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
    Element sides = el("div", "sides");
    byValue(finding)
        .forEach(
            (value, entries) -> {
              Element side = el("section", "side").add(title(finding, entries.get(0)));
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

  /** The places of the evidence for each value, in order. */
  static Map<String, List<Integer>> byValue(Finding finding) {
    Map<String, List<Integer>> byValue = new LinkedHashMap<>();
    for (int i = 0; i < finding.evidence().size(); i++) {
      byValue.computeIfAbsent(finding.evidence().get(i).value(), value -> new ArrayList<>()).add(i);
    }
    return byValue;
  }

  private static Element title(Finding finding, int entry) {
    Evidence evidence = finding.evidence().get(entry);
    return el("h4")
        .add(
            evidence.value().isBlank()
                ? el("i").text("nothing there")
                : el("bdi").text(Excerpt.title(evidence, finding)));
  }

  private static Element figure(Finding finding, int entry, View view) {
    Evidence evidence = finding.evidence().get(entry);
    Element figure =
        el("figure")
            .add(
                el("figcaption")
                    .add(
                        place(finding, entry, view),
                        el("span", "asserter").text(Labels.asserter(evidence))),
                Excerpt.of(evidence, finding, view));
    return Excerpt.lacks(evidence, finding)
        ? figure.add(el("p", "silent").text("The words in dispute are not there."))
        : figure;
  }

  /** The source, linked to the words in its text. */
  static Element place(Finding finding, int entry, View view) {
    String source = finding.evidence().get(entry).passage().source();
    if (view.story().earlier(source).isPresent()) {
      // A version that was replaced does not stand among the texts.
      return view.chip(source);
    }
    return Element.link("diff.html#" + View.place(finding, entry))
        .attr("class", "source place")
        .attr("title", "in the text")
        .add(el("bdi").text(view.name(source)));
  }
}
