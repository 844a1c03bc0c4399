package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
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
import org.crosscheck.report.diff.Unit;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.Page;
import org.crosscheck.report.html.View;

/** Writes diff.html: the texts beside each other, against any of them or one's own. */
public final class DiffPage implements Format {

  /** As many bases a reader may want to choose from; the page grows with their square. */
  private static final int MOST = 24;

  /** Against a copy of another source every text looks as it does against that. */
  private static List<Article> bases(Story story) {
    Set<Text> seen = new HashSet<>();
    return story.articles().stream()
        .sorted(Comparator.comparing((Article article) -> !article.source().isOwn()))
        .filter(article -> seen.add(article.text()))
        .limit(MOST)
        .toList();
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
    boolean first = true;
    List<Article> shown = bases(view.story());
    for (Article article : shown) {
      String anchor = view.base(article.id());
      bases.add(Element.link("#" + anchor).add(el("bdi").text(view.name(article.id()))));
      main.add(
          BaseSection.of(
              Base.of(article, units.getOrDefault(article.id(), ImmutableList.of()), units),
              view.name(article.id()),
              anchor,
              first,
              view));
      first = false;
    }
    if (shown.size() < view.story().articles().size()) {
      bases.add(
          el("span", "note")
              .text(
                  "No base of their own have copies of another source, and those after the first "
                      + MOST
                      + "."));
    }
    main.add(Fields.of(view));
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
                        "The sources word by word, against any one of them. Small numbers lead to the"
                            + " findings."),
                bases),
        main);
  }
}
