package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.crosscheck.report.diff.Comparison;
import org.crosscheck.report.diff.Unit;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** Everything that is shown against one base. */
final class BaseSection {

  private BaseSection() {}

  /**
   * @param anchor the section's id
   * @param first whether it is seen where none was chosen
   * @param pairs which bases stand side by side with which
   */
  static Element of(
      Base base, String title, String anchor, boolean first, List<List<Base>> pairs, View view) {
    Element section =
        el("section", first ? "base default" : "base")
            .id(anchor)
            .attr("aria-labelledby", anchor + "-title")
            .add(el("h2").id(anchor + "-title").text("Against ").add(el("bdi").text(title)));
    section.add(summary(base, pairs, view));
    section.add(legend());
    section.add(AlignmentTable.of(base, view, anchor));
    section.add(new SideBySide(base, view, anchor).element());
    return section.add(alone(base, view));
  }

  private static Element legend() {
    return el("p", "legend")
        .text("The darker the ground, the more of the other sources have the words: ")
        .add(
            el("span", "h1").text("one"),
            el("span", "h2").text("some"),
            el("span", "h3").text("most"),
            el("span", "h4").text("all"))
        .text(". Beside it, ")
        .add(el("del").add(el("span", "sign").text("− ")).text("only here"))
        .text(" and ")
        .add(el("ins").add(el("span", "sign").text("+ ")).text("only there"))
        .text(
            ". A negation, a number or a name that changes is named beside it. Marks, capitals and"
                + " spacing do not count.");
  }

  /** Where two bases stand side by side. */
  static String beside(List<Base> pair, View view) {
    return "two-"
        + pair.stream()
            .map(each -> view.base(each.article().id()).replace("base-", ""))
            .collect(Collectors.joining("-"));
  }

  /** A source leads to where it stands beside the base; a copy to where what it copies does. */
  private static Element beside(Base base, String source, List<List<Base>> pairs, View view) {
    Article article = view.story().article(source);
    for (List<Base> pair : pairs) {
      if (pair.stream().anyMatch(each -> each.article().id().equals(base.article().id()))
          && pair.stream().anyMatch(each -> each.article().text().equals(article.text()))
          && !base.article().text().equals(article.text())) {
        return Element.link("#" + beside(pair, view))
            .attr("class", "beside")
            .add(view.chip(source), el("span").text(" side by side"));
      }
    }
    return view.chip(source);
  }

  private static Element summary(Base base, List<List<Base>> pairs, View view) {
    Element list = el("ul", "carried");
    base.others()
        .forEach(
            (source, comparison) ->
                list.add(
                    el("li")
                        .attr("data-source", view.sources().indexOf(source))
                        .add(beside(base, source, pairs, view))
                        .text(
                            " has "
                                + Math.round(comparison.carried() * 100)
                                + " % of its words and a version of "
                                + comparison.counterparts().size()
                                + " of its "
                                + base.units().size()
                                + " sentences"
                                + moved(comparison))));
    return list;
  }

  private static String moved(Comparison comparison) {
    long moved = comparison.counterparts().values().stream().filter(each -> each.moved()).count();
    return moved == 0 ? "" : ", " + moved + " in another place";
  }

  private static Element alone(Base base, View view) {
    Element all = el("div", "alone").add(el("h3").text("What it does not have"));
    boolean any = false;
    for (String source : base.others().keySet()) {
      Comparison comparison = base.others().get(source);
      List<Unit> alone = comparison == null ? List.of() : comparison.onlyInWitness();
      if (!alone.isEmpty()) {
        any = true;
        Article article = view.story().article(source);
        Element list = el("ul");
        for (Unit unit : alone) {
          list.add(el("li", "words").attr("dir", "auto").text(Edits.slice(article, unit.words())));
        }
        all.add(
            el("details")
                .add(
                    el("summary")
                        .text(
                            alone.size() == 1 ? "1 sentence of " : alone.size() + " sentences of ")
                        .add(view.chip(source)),
                    list));
      }
    }
    return any ? all : el("div");
  }
}
