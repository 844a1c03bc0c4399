package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableMultiset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Problem;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;
import org.crosscheck.report.json.Words;

/** What was read, what was kept apart, and what could not be read or judged. */
final class Coverage {

  private Coverage() {}

  static Element of(View view) {
    Set<String> annotated =
        view.checked().annotated().articles().stream()
            .map(AnnotatedArticle::id)
            .collect(Collectors.toCollection(TreeSet::new));
    ImmutableMultiset<String> claims =
        view.checked().claims().stream()
            .map(Claim::source)
            .collect(ImmutableMultiset.toImmutableMultiset());
    Element head = el("tr");
    for (String each : List.of("Source", "Published", "Characters", "Claims", "Kept apart")) {
      head.add(el("th").attr("scope", "col").text(each));
    }
    Element body = el("tbody");
    for (Article article : view.story().articles()) {
      String published = article.source().publishedText();
      body.add(
          el("tr")
              .add(
                  el("th").attr("scope", "row").add(view.chip(article.id())),
                  el("td").text(published == null ? "not known" : published),
                  el("td", "figure").text(Integer.toString(article.text().length())),
                  el("td", "figure")
                      .text(
                          annotated.contains(article.id())
                              ? Integer.toString(claims.count(article.id()))
                              : "not judged"),
                  el("td").text(apart(article))));
    }
    Element section =
        el("div")
            .add(
                el("div", "scroll")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", "Table of sources")
                    .add(el("table", "plain").add(el("thead").add(head), body)));
    long untold =
        view.rows().stream()
            .filter(row -> row.standing() == org.crosscheck.report.ReportRow.Standing.CANNOT_TELL)
            .count();
    section.add(
        el("p")
            .text(
                view.rows().size()
                    + " things said were compared; of "
                    + untold
                    + " it could not be told whether the sources agree."));
    return view.checked().problems().isEmpty() ? section : section.add(problems(view));
  }

  private static Element problems(View view) {
    Element list = el("ul", "problems");
    for (Problem problem : view.checked().problems()) {
      list.add(
          el("li")
              .add(el("b").add(el("bdi").text(problem.where())))
              .text(": ")
              .add(el("bdi").text(problem.reason())));
    }
    return el("div").add(el("h3").text("What could not be read or judged"), list);
  }

  private static String apart(Article article) {
    Map<Block.Kind, Integer> kinds = new EnumMap<>(Block.Kind.class);
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.BODY) {
        kinds.merge(block.kind(), 1, Integer::sum);
      }
    }
    String found = article.extraction().map(each -> each.line()).orElse("");
    return kinds.isEmpty()
        ? "nothing" + found
        : kinds.entrySet().stream()
            .map(each -> counted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", ", "", found));
  }

  private static String counted(Block.Kind kind, int count) {
    String name = kind == Block.Kind.UNREAD ? "unread passage" : Words.of(kind);
    return count == 1 ? name : count + " " + name + "s";
  }
}
