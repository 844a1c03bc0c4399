package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.model.Article;
import org.crosscheck.report.diff.Comparison;
import org.crosscheck.report.diff.Counterpart;
import org.crosscheck.report.diff.Parallel;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/**
 * Two whole texts in two columns, sentence beside sentence. They are one table of lines and so
 * scroll together without a script.
 */
final class TwoTexts {

  /** Enough to tell the lines of two articles apart. */
  private static final int DIGEST = 10;

  private static final Joiner COMMAS = Joiner.on(", ");

  private final View view;
  private final String anchor;
  private final Comparison comparison;
  private final Parallel parallel;
  private final Column left;
  private final Column right;

  /** The line of each sentence, to lead from one that stands elsewhere to its other version. */
  private final Map<Integer, Integer> lineOfBase = new HashMap<>();

  private final Map<Integer, Integer> lineOfWitness = new HashMap<>();

  private final Map<Integer, Integer> witnessOf = new HashMap<>();
  private final Map<Integer, Integer> baseOf = new HashMap<>();

  /**
   * @param anchor the section's id
   */
  TwoTexts(View view, Article base, Article witness, Comparison comparison, String anchor) {
    this.view = view;
    this.anchor = anchor;
    this.comparison = comparison;
    this.parallel = Parallel.of(comparison);
    for (Counterpart each : comparison.counterparts().values()) {
      witnessOf.put(each.base(), each.witness());
      baseOf.putIfAbsent(each.witness(), each.base());
    }
    for (int l = 0; l < parallel.lines().size(); l++) {
      int line = l;
      parallel.lines().get(l).base().forEach(unit -> lineOfBase.put(unit, line));
      parallel.lines().get(l).witness().forEach(unit -> lineOfWitness.put(unit, line));
    }
    this.left = new Column(view, base, comparison.base(), parallel.inBase(), "del");
    this.right = new Column(view, witness, comparison.witness(), parallel.inWitness(), "ins");
  }

  /** The section; its summary and list of changes come first. */
  Element element() {
    Element lines =
        el("div", "lines")
            .add(
                el("div", "line heads")
                    .add(head(left.article()), el("div", "mid"), head(right.article())));
    Element changes = el("ol", "steps");
    int changed = 0;
    int grave = 0;
    for (int l = 0; l < parallel.lines().size(); l++) {
      Parallel.Line line = parallel.lines().get(l);
      Column.Cell here = left.cell(line.base(), witnessOf.keySet());
      Column.Cell there = right.cell(line.witness(), baseOf.keySet());
      Set<String> weights = new TreeSet<>(here.weights());
      weights.addAll(there.weights());
      boolean differs = !here.changes().isEmpty() || !there.changes().isEmpty();
      if (differs) {
        changed++;
        grave += weights.isEmpty() ? 0 : 1;
        changes.add(step(l, here, there, weights));
      }
      lines.add(line(l, line, here, there, weights, differs));
    }
    Element section =
        el("section", "base two")
            .id(anchor)
            .attr("aria-labelledby", anchor + "-title")
            .add(
                el("h2")
                    .id(anchor + "-title")
                    .add(el("bdi").text(view.name(left.article().id())))
                    .text(" beside ")
                    .add(el("bdi").text(view.name(right.article().id()))));
    section.add(el("p", "lead").text(summary(changed, grave)));
    if (changed > 0) {
      section.add(
          el("details", "changes").add(el("summary").text("List of the changes"), changes),
          stepping());
    }
    return section.add(lines);
  }

  private String summary(int changed, int grave) {
    int onlyBase = comparison.base().size() - witnessOf.size();
    int onlyWitness = comparison.witness().size() - baseOf.size();
    return (changed == 0
            ? "Where they tell the same, they use the same words."
            : count(changed, "passage differs", "passages differ")
                + " in words"
                + (grave == 0
                    ? ", none in a negation, a number or a name."
                    : ", " + grave + " of them in a negation, a number or a name."))
        + " "
        + count(onlyBase, "sentence stands", "sentences stand")
        + " in the left text alone, "
        + onlyWitness
        + " in the right one.";
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** Shown by the script, which does what the buttons say. */
  private static Element stepping() {
    return el("p", "stepping")
        .attr("hidden", "")
        .add(
            button("-1", "Previous change", "p"),
            button("1", "Next change", "n"),
            el("label")
                .add(el("input").attr("type", "checkbox").attr("data-grave", ""))
                .text(" only negations, numbers and names"));
  }

  private static Element button(String step, String words, String key) {
    return el("button")
        .attr("type", "button")
        .attr("data-step", step)
        .text(words + " ")
        .add(el("kbd").text(key));
  }

  private Element head(Article article) {
    Element head = el("div", "text").add(view.chip(article.id()));
    String title = article.source().title();
    return title == null
        ? head
        : head.add(el("p", "words").attr("dir", "auto").add(el("b").text(title)));
  }

  private Element step(int line, Column.Cell here, Column.Cell there, Set<String> weights) {
    Element link = Element.link("#" + id(line));
    here.changes().forEach(words -> link.add(Column.change("del", "", words)).text(" "));
    there.changes().forEach(words -> link.add(Column.change("ins", "", words)).text(" "));
    Element step = el("li").add(link);
    return weights.isEmpty() ? step : step.add(el("span", "what").text(COMMAS.join(weights)));
  }

  private String id(int line) {
    return anchor + "-" + (line + 1);
  }

  private Element line(
      int number,
      Parallel.Line line,
      Column.Cell here,
      Column.Cell there,
      Set<String> weights,
      boolean differs) {
    Element mid = el("div", "mid");
    if (!weights.isEmpty()) {
      mid.add(el("span", "what").text(COMMAS.join(weights)));
    } else if (differs) {
      mid.add(el("span", "other").text("≠").add(el("span", "unseen").text(" other words")));
    }
    if (!line.paired()) {
      boolean leftAlone = !witnessOf.keySet().containsAll(line.base());
      boolean rightAlone = !baseOf.keySet().containsAll(line.witness());
      if (leftAlone || rightAlone) {
        mid.add(
            el("span")
                .text(
                    !rightAlone ? "← only left" : !leftAlone ? "only right →" : "← each alone →"));
      }
      elsewhere(line.base(), witnessOf, lineOfWitness, "→", mid);
      elsewhere(line.witness(), baseOf, lineOfBase, "←", mid);
    }
    Element out =
        el(
                "div",
                "line"
                    + (differs ? " stop" : "")
                    + (weights.isEmpty() ? "" : " grave")
                    + (begins(line) ? " begins" : ""))
            .id(id(number))
            .attr("data-flag", digest(line));
    if (differs) {
      out.attr("tabindex", "-1");
    }
    return out.add(here.element(), mid, there.element());
  }

  private boolean begins(Parallel.Line line) {
    return (!line.base().isEmpty() && left.begins(line.base().get(0)))
        || (!line.witness().isEmpty() && right.begins(line.witness().get(0)));
  }

  /** A sentence that the other text has at another place leads there. */
  private void elsewhere(
      List<Integer> units,
      Map<Integer, Integer> other,
      Map<Integer, Integer> lines,
      String sign,
      Element mid) {
    TreeSet<Integer> places = new TreeSet<>();
    for (int unit : units) {
      Integer place = other.containsKey(unit) ? lines.get(other.get(unit)) : null;
      if (place != null) {
        places.add(place);
      }
    }
    places.forEach(
        place ->
            mid.add(
                Element.link("#" + id(place))
                    .attr("class", "moved")
                    .text(sign + " in another place")));
  }

  /** The same as long as the words are, whatever stands before them. */
  private String digest(Parallel.Line line) {
    return Hashing.sha256()
        .hashString(
            left.words(line.base()) + "\0" + right.words(line.witness()), StandardCharsets.UTF_8)
        .toString()
        .substring(0, DIGEST);
  }

  /** The words of a weight, one by one. */
  static ImmutableList<String> weights(String weight) {
    return ImmutableList.copyOf(Splitter.on(", ").omitEmptyStrings().split(weight));
  }
}
