package org.crosscheck.report.html.findings;

import static org.crosscheck.report.html.Element.el;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.crosscheck.lexicon.Lines;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Reason;
import org.crosscheck.report.html.Element;

/** What spoke for a finding and what against it, as bars that add up. */
public final class Reasons {

  /** What each feature of the model is in plain words; a row is a feature and its words. */
  private static final String FILE = "org/crosscheck/report/html/reasons.tsv";

  /** The weightiest of each side that are shown; findings.json has them all. */
  private static final int SHOWN = 4;

  /** A bar is so many steps wide at most. */
  private static final int STEPS = 10;

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final ImmutableMap<String, String> WORDS = load();
  }

  private Reasons() {}

  private static ImmutableMap<String, String> load() {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (String line : Lines.of(FILE)) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      words.put(cells.get(0), cells.get(1));
    }
    return words.buildOrThrow();
  }

  /** A feature in plain words; of a type of candidate, which it is. */
  public static String words(String feature) {
    return feature.startsWith("is ")
        ? "what kind of difference it is"
        : Loaded.WORDS.getOrDefault(feature, feature.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** The bars; nothing where the model was not asked. */
  static List<Element> of(Judgement judgement) {
    List<Reason> all = judgement.reasons();
    if (all.isEmpty()) {
      return List.of();
    }
    double widest = all.stream().mapToDouble(each -> Math.abs(each.weight())).max().orElse(1);
    Element list = el("ul", "waterfall");
    for (boolean speaksFor : new boolean[] {true, false}) {
      List<Reason> side =
          all.stream().filter(each -> each.weight() > 0 == speaksFor).limit(SHOWN).toList();
      side.forEach(each -> list.add(bar(each, widest)));
    }
    return List.of(
        el("p")
            .text(
                "What the model saw, and what it made of it; longer bars weigh more. "
                    + Math.round(judgement.confidence() * 100)
                    + " of 100 such findings are real disagreements."),
        list);
  }

  private static Element bar(Reason reason, double widest) {
    boolean speaksFor = reason.weight() > 0;
    long width = Math.max(1, Math.round(STEPS * Math.abs(reason.weight()) / widest));
    return el("li", speaksFor ? "for" : "against")
        .add(
            el("span", "bar w" + width).attr("aria-hidden", "true"),
            el("span", "sign").text(speaksFor ? "for: " : "against: "),
            el("span").text(words(reason.feature())));
  }
}
