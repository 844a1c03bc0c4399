package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Article;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.Format;
import org.crosscheck.report.Names;
import org.crosscheck.report.diff.Comparison;
import org.crosscheck.report.diff.Unit;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.Page;
import org.crosscheck.report.html.View;

/** Writes diff.html: the texts beside each other, against any of them or one's own. */
public final class DiffPage implements Format {

  /** As many bases a reader may want to choose from; the page grows with their square. */
  private static final int MOST = 24;

  /**
   * As many characters of articles stand side by side on one page: about five megabytes with what
   * marks them, which a browser opens in a second. Twelve articles of 1,000 words need 0.8 million.
   */
  private static final int MOST_BESIDE = 1_500_000;

  /** Against a copy of another source every text looks as it does against that. */
  private static List<Article> bases(Story story) {
    Set<Text> seen = new HashSet<>();
    return story.articles().stream()
        .sorted(Comparator.comparing((Article article) -> !article.source().isOwn()))
        .filter(article -> seen.add(article.text()))
        .limit(MOST)
        .toList();
  }

  /** The pairs of bases that stand side by side, as the page's budget allows. */
  private static List<List<Base>> pairs(List<Base> bases) {
    List<List<Base>> pairs = new ArrayList<>();
    int characters = 0;
    for (int one = 0; one < bases.size(); one++) {
      for (int other = one + 1; other < bases.size(); other++) {
        characters +=
            bases.get(one).article().text().length() + bases.get(other).article().text().length();
        if (characters <= MOST_BESIDE) {
          pairs.add(List.of(bases.get(one), bases.get(other)));
        }
      }
    }
    return pairs;
  }

  /** What a reader has marked; the script fills it. */
  private static Element flags() {
    return el("section")
        .id("flags")
        .attr("aria-labelledby", "flags-title")
        .attr("hidden", "")
        .add(
            el("h2").id("flags-title").text("Flagged by hand"),
            el("p", "lead").text("Kept in this browser only; copy the list to hand it on."),
            el("ul"),
            el("button").attr("type", "button").attr("data-copy", "").text("Copy the list"));
  }

  @Override
  public String file() {
    return "diff.html";
  }

  @Override
  public String render(Checked checked) {
    View view = View.of(checked, ImmutableListMultimap.of());
    ImmutableMap<String, ImmutableList<Unit>> units = Base.units(checked.annotated());
    Element bases =
        el("nav", "bases")
            .attr("aria-label", "Base of the comparison")
            .add(el("span").text("Compare with "));
    Element main = el("main").id("main");
    List<Article> shown = bases(view.story());
    List<Base> all =
        shown.stream()
            .map(each -> Base.of(each, units.getOrDefault(each.id(), ImmutableList.of()), units))
            .toList();
    List<List<Base>> pairs = pairs(all);
    for (Base base : all) {
      String id = base.article().id();
      bases.add(
          Element.link("#" + view.base(id))
              .attr("data-of", view.base(id))
              .add(el("bdi").text(view.name(id))));
      main.add(
          BaseSection.of(
              base, view.name(id), view.base(id), id.equals(shown.get(0).id()), pairs, view));
    }
    for (List<Base> pair : pairs) {
      Base base = pair.get(0);
      Article other = pair.get(1).article();
      Comparison comparison = base.others().get(other.id());
      if (comparison != null) {
        main.add(
            new TwoTexts(view, base.article(), other, comparison, BaseSection.beside(pair, view))
                .element());
      }
    }
    if (shown.size() < view.story().articles().size()) {
      bases.add(
          el("span", "note")
              .text(
                  "No base of their own have copies of another source, and those after the first "
                      + MOST
                      + "."));
    }
    main.add(Fields.of(view), flags());
    return Page.render(
        "Differences in the text – " + Names.story(view.story()) + " – Crosscheck",
        "diff",
        view.story().id(),
        el("header", "top")
            .add(
                el("p", "product").add(Element.link("index.html").text("Crosscheck report")),
                el("h1").add(el("bdi").text(Names.story(view.story()))),
                el("p", "lead")
                    .text(
                        "The sources word by word: all against one, or two whole texts side by side."
                            + " Small numbers lead to the findings."),
                bases),
        main);
  }
}
