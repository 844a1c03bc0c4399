package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** Headlines, bylines, captions and the like, which are no part of the body. */
final class Fields {

  private static final List<Block.Kind> KINDS =
      List.of(
          Block.Kind.HEADLINE,
          Block.Kind.BYLINE,
          Block.Kind.DATELINE,
          Block.Kind.CAPTION,
          Block.Kind.CORRECTION,
          Block.Kind.TEASER);

  private Fields() {}

  /** A table of what stands beside the bodies; empty where nothing does. */
  static Element of(View view) {
    Element head = el("tr").add(el("th").attr("scope", "col").text("Field"));
    view.sources()
        .forEach(source -> head.add(el("th").attr("scope", "col").add(view.chip(source))));
    Element body = el("tbody");
    titles(view, body);
    for (Block.Kind kind : KINDS) {
      if (view.story().articles().stream().anyMatch(each -> !each.blocks(kind).isEmpty())) {
        Element tr = el("tr").add(el("th").attr("scope", "row").text(name(kind)));
        for (Article article : view.story().articles()) {
          Element td = el("td");
          for (Block block : article.blocks(kind)) {
            td.add(el("p", "words").attr("dir", "auto").text(article.slice(block.span()).strip()));
          }
          tr.add(td.isEmpty() ? el("td", "not").text("none") : td);
        }
        body.add(tr);
      }
    }
    if (body.isEmpty()) {
      return el("div");
    }
    return el("section")
        .id("fields")
        .attr("aria-labelledby", "fields-title")
        .add(
            el("h2").id("fields-title").text("Beside the body"),
            el("div", "scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", "Table of fields")
                .add(el("table", "facts").add(el("thead").add(head), body)));
  }

  private static void titles(View view, Element body) {
    if (view.story().articles().stream().noneMatch(each -> each.source().title() != null)) {
      return;
    }
    Element tr = el("tr").add(el("th").attr("scope", "row").text("Title"));
    for (Article article : view.story().articles()) {
      String title = article.source().title();
      tr.add(
          title == null
              ? el("td", "not").text("not known")
              : el("td", "words").attr("dir", "auto").text(title));
    }
    body.add(tr);
  }

  private static String name(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "Headline";
      case BYLINE -> "Byline";
      case DATELINE -> "Date";
      case CAPTION -> "Caption";
      case CORRECTION -> "Correction";
      case TEASER -> "Teaser";
      case BODY, UNREAD -> throw new IllegalArgumentException(kind + " is no field");
    };
  }
}
