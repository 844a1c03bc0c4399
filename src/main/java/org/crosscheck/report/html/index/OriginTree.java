package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.Text;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** Which sources count as one witness, and who shares words with whom. */
final class OriginTree {

  private static final int LINE = 46;
  private static final int ROOT = 16;
  private static final int BOX = 120;
  private static final int BOX_WIDTH = 200;
  private static final int WIDTH = 640;

  private final View view;

  /** The vertical middle of each source's box. */
  private final Map<String, Integer> middle = new TreeMap<>();

  private OriginTree(View view) {
    this.view = view;
  }

  /** The sources of each origin, in order of its number. */
  static ImmutableSortedMap<Integer, List<String>> groups(View view) {
    Map<Integer, List<String>> groups = new TreeMap<>();
    for (String source : view.sources()) {
      Integer origin = view.checked().origins().group().get(source);
      groups
          .computeIfAbsent(origin == null ? Integer.MAX_VALUE : origin, key -> new ArrayList<>())
          .add(source);
    }
    return ImmutableSortedMap.copyOf(groups);
  }

  static Element of(View view) {
    return new OriginTree(view).figure();
  }

  private Element figure() {
    List<Origins.Link> links = view.checked().origins().links();
    Element list = el("ul");
    for (Origins.Link link : links) {
      list.add(el("li").text(Sources.says(link, view) + "."));
    }
    Element figure =
        el("figure", "picture")
            .add(
                svg(links),
                el("figcaption")
                    .text(
                        "Sources of one origin count as one witness. A line is a copy, a dashed line a"
                            + " rewording; its dot is where the words stand that are copied."));
    return links.isEmpty()
        ? figure.add(el("p", "empty").text("No two sources share more than a quotation or two."))
        : figure.add(
            el("details").attr("open", "").add(el("summary").text("The same in words"), list));
  }

  private Element svg(List<Origins.Link> links) {
    Element svg = el("svg", "origins");
    Element boxes = el("g");
    int y = 8;
    for (Map.Entry<Integer, List<String>> group : groups(view).entrySet()) {
      int top = y;
      for (String source : group.getValue()) {
        int at = y + LINE / 2;
        middle.put(source, at);
        boxes.add(
            el("path", "branch")
                .attr(
                    "d",
                    "M"
                        + (ROOT + 78)
                        + " "
                        + (top + LINE / 2)
                        + " C "
                        + (BOX - 14)
                        + " "
                        + (top + LINE / 2)
                        + " "
                        + (BOX - 18)
                        + " "
                        + at
                        + " "
                        + BOX
                        + " "
                        + at),
            el("rect", "node")
                .attr("x", BOX)
                .attr("y", y + 6)
                .attr("width", BOX_WIDTH)
                .attr("height", LINE - 12)
                .attr("rx", 4),
            el("text", "label")
                .attr("x", BOX + 12)
                .attr("y", at + 5)
                .text(clip(view.name(source), 24)));
        y += LINE;
      }
      boxes.add(
          el("text", "root")
              .attr("x", ROOT)
              .attr("y", top + LINE / 2 + 5)
              .text(group.getKey() == Integer.MAX_VALUE ? "unknown" : "Origin " + group.getKey()));
      y += 8;
    }
    svg.attr("viewBox", "0 0 " + WIDTH + " " + y)
        .attr("width", WIDTH)
        .attr("role", "img")
        .attr("aria-labelledby", "origins-picture")
        .add(el("title").id("origins-picture").text("Tree of origins"), boxes);
    int lane = 0;
    for (Origins.Link link : links) {
      Integer from = middle.get(link.from());
      Integer to = middle.get(link.to());
      // Quotations of one statement join nearly all sources; drawn, they would hide the copies.
      boolean drawn = link.relation() != Origins.Relation.SHARED_QUOTATION;
      if (drawn && from != null && to != null) {
        int right = BOX + BOX_WIDTH;
        int reach = right + 60 + lane * 64 % 256;
        svg.add(
            el("path", link.relation() == Origins.Relation.COPY ? "copy" : "reword")
                .attr(
                    "d",
                    "M" + right + " " + from + " C " + reach + " " + from + " " + reach + " " + to
                        + " " + right + " " + to),
            el("circle", "end").attr("cx", right).attr("cy", to).attr("r", 3),
            el("text", "share")
                .attr("x", right + (reach - right) * 3 / 4 + 6)
                .attr("y", (from + to) / 2 + 4)
                .text(Math.round(link.share() * 100) + " %"));
        lane++;
      }
    }
    return svg;
  }

  /** A text that fits a picture. */
  static String clip(String text, int most) {
    Text whole = new Text(text);
    return whole.length() <= most ? text : whole.slice(0, most - 1) + "…";
  }
}
