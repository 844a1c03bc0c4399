package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.report.diff.Counterpart;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** The base's paragraphs on the left, the others' versions of each on the right. */
final class SideBySide {

  /** From so many paragraphs on, runs that differ nowhere are folded. */
  private static final int LARGE = 40;

  /** A run shorter than this is not worth a fold. */
  private static final int RUN = 4;

  private final Base base;
  private final View view;
  private final String prefix;
  private final BaseText text;

  SideBySide(Base base, View view, String prefix) {
    this.base = base;
    this.view = view;
    this.prefix = prefix;
    this.text = new BaseText(base, view);
  }

  Element element() {
    Element all = el("div", "pairs");
    List<Integer> paragraphs = base.paragraphs();
    boolean large = paragraphs.size() > LARGE;
    int at = 0;
    while (at < paragraphs.size()) {
      int end = at;
      while (large && end < paragraphs.size() && isPlain(paragraphs.get(end))) {
        end++;
      }
      if (end - at >= RUN) {
        Element folded =
            el("details").add(el("summary").text((end - at) + " paragraphs without a difference"));
        for (int p = at; p < end; p++) {
          folded.add(pair(paragraphs.get(p), p + 1));
        }
        all.add(folded);
        at = end;
      } else {
        all.add(pair(paragraphs.get(at), at + 1));
        at++;
      }
    }
    return all;
  }

  private boolean isPlain(int paragraph) {
    return !text.isDisputed(paragraph)
        && base.others().keySet().stream()
            .allMatch(
                source ->
                    base.same(source, paragraph) || base.counterparts(source, paragraph).isEmpty());
  }

  private Element pair(int paragraph, int number) {
    Element versions = el("div", "versions");
    Map<String, List<String>> alike = new LinkedHashMap<>();
    List<String> same = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (String source : base.others().keySet()) {
      Map<Integer, Counterpart> here = base.counterparts(source, paragraph);
      if (here.isEmpty()) {
        not.add(source);
      } else if (base.same(source, paragraph)) {
        same.add(source);
      } else {
        String words = version(source, paragraph, here).toString();
        alike.computeIfAbsent(words, key -> new ArrayList<>()).add(source);
      }
    }
    // Sources that differ from the base in the same way stand together.
    for (List<String> sources : alike.values()) {
      String first = sources.get(0);
      versions.add(
          el("div", "version")
              .attr("data-sources", indices(sources))
              .add(view.chips(sources))
              .add(version(first, paragraph, base.counterparts(first, paragraph))));
    }
    if (!same.isEmpty()) {
      versions.add(el("p", "alike").text("The same words in ").add(view.chips(same)));
    }
    if (!not.isEmpty()) {
      versions.add(el("p", "absent").text("Not in ").add(view.chips(not)));
    }
    return el("div", "pair")
        .id(prefix + "-" + number)
        .add(
            el("div", "of-base")
                .add(
                    el("span", "at").attr("aria-hidden", "true").text(Integer.toString(number)),
                    text.paragraph(paragraph)),
            versions);
  }

  /** For the script, which hides what only hidden sources say. */
  private String indices(List<String> sources) {
    return sources.stream()
        .map(source -> Integer.toString(view.sources().indexOf(source)))
        .collect(Collectors.joining(" "));
  }

  private Element version(String source, int paragraph, Map<Integer, Counterpart> here) {
    Edits edits = new Edits(base.article(), view.story().article(source));
    Element version = el("div");
    int missing = base.units(paragraph).size() - here.size();
    here.values().forEach(counterpart -> version.add(edits.of(counterpart)));
    return missing == 0
        ? version
        : version.add(
            el("p", "absent")
                .text(
                    missing == 1
                        ? "One sentence of this paragraph is not in it."
                        : missing + " sentences of this paragraph are not in it."));
  }
}
