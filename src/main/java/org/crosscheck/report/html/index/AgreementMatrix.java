package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Side;
import org.crosscheck.report.ReportRow;
import org.crosscheck.report.ReportRow.Standing;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** For each two sources, of how many things that both speak of they say the same. */
final class AgreementMatrix {

  /**
   * As many sources as a wide screen has room for; the matrix grows with their square. Of more the
   * ones that have most to be compared are shown.
   */
  private static final int MOST = 40;

  private static final int CELL = 64;
  private static final int MARGIN = 56;

  private final View view;

  /** The ids of those that are shown, in order. */
  private final List<String> sources;

  /** By the places of two sources among those shown: how often they agree, or not. */
  private final int[][] agreed;

  private final int[][] opposed;

  private AgreementMatrix(View view) {
    this.view = view;
    sources = shown(view);
    agreed = new int[sources.size()][sources.size()];
    opposed = new int[sources.size()][sources.size()];
    view.rows().forEach(this::count);
  }

  private static List<String> shown(View view) {
    if (view.sources().size() <= MOST) {
      return view.sources();
    }
    Multiset<String> rows = HashMultiset.create();
    view.rows().stream()
        .map(row -> row.row().sources())
        .filter(speaking -> speaking.size() > 1)
        .forEach(rows::addAll);
    return view.sources().stream()
        .sorted(Comparator.comparing((String source) -> -rows.count(source)))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private String bound() {
    return sources.size() < view.sources().size()
        ? " Shown are the " + MOST + " sources of which most can be compared."
        : "";
  }

  /**
   * Two sources side by side.
   *
   * @param agreed things that both say, in values that can both be true
   * @param opposed things on which they stand on different sides
   */
  private record Pair(int agreed, int opposed) {

    int both() {
      return agreed + opposed;
    }

    /** From 0, none agreed, to 4, all agreed. */
    int shade() {
      return both() == 0 ? 0 : agreed * 4 / both();
    }
  }

  static Element of(View view) {
    return new AgreementMatrix(view).figure();
  }

  private Element figure() {
    int size = MARGIN + sources.size() * CELL;
    Element svg =
        el("svg", "matrix")
            .attr("viewBox", "0 0 " + size + " " + size)
            .attr("width", size)
            .attr("role", "img")
            .attr("aria-labelledby", "matrix-title")
            .add(el("title").id("matrix-title").text("Matrix of agreement between the sources"));
    Element head = el("tr").add(el("td"));
    Element body = el("tbody");
    for (int row = 0; row < sources.size(); row++) {
      String one = sources.get(row);
      int y = MARGIN + row * CELL;
      svg.add(label(one, MARGIN - 8, y + CELL / 2 + 5, "end"));
      svg.add(label(one, MARGIN + row * CELL + CELL / 2, MARGIN - 12, "middle"));
      head.add(el("th").attr("scope", "col").text(one));
      Element tr = el("tr").add(el("th").attr("scope", "row").text(one));
      for (int column = 0; column < sources.size(); column++) {
        int x = MARGIN + column * CELL;
        if (row == column) {
          svg.add(box("self", x, y));
          tr.add(el("td").text("–"));
        } else {
          Pair pair = new Pair(agreed[row][column], opposed[row][column]);
          svg.add(box(pair.both() == 0 ? "none" : "a" + pair.shade(), x, y));
          svg.add(
              el("text", pair.both() == 0 ? "on-none" : "on-a" + pair.shade())
                  .attr("x", x + CELL / 2)
                  .attr("y", y + CELL / 2 + 5)
                  .attr("text-anchor", "middle")
                  .text(pair.both() == 0 ? "·" : pair.agreed() + "/" + pair.both()));
          tr.add(
              el("td")
                  .text(
                      pair.both() == 0
                          ? "nothing in common"
                          : pair.agreed() + " of " + pair.both() + " agreed"));
        }
      }
      body.add(tr);
    }
    return el("figure", "picture")
        .add(
            svg,
            el("figcaption")
                .text(
                    "How many of the things that both speak of two sources agree on: 3/4 means"
                        + " three of four. Darker is more agreement."
                        + bound()),
            el("details")
                .add(
                    el("summary").text("The same as a table"),
                    el("div", "scroll")
                        .attr("role", "region")
                        .attr("tabindex", "0")
                        .attr("aria-label", "Agreement as a table")
                        .add(
                            el("table", "plain")
                                .add(
                                    el("caption").text("Agreement between each two sources"),
                                    el("thead").add(head),
                                    body))));
  }

  private static Element label(String source, int x, int y, String anchor) {
    return el("text", "label")
        .attr("x", x)
        .attr("y", y)
        .attr("text-anchor", anchor)
        .text(OriginTree.clip(source, 7));
  }

  private static Element box(String shade, int x, int y) {
    return el("rect", shade)
        .attr("x", x + 1)
        .attr("y", y + 1)
        .attr("width", CELL - 2)
        .attr("height", CELL - 2)
        .attr("rx", 3);
  }

  private void count(ReportRow row) {
    boolean parted = row.standing() == Standing.CONFLICT || row.standing() == Standing.UPDATE;
    if (!parted && row.standing() != Standing.AGREES && row.standing() != Standing.COMPATIBLE) {
      return;
    }
    Set<String> speaking = row.row().sources();
    int[] places =
        IntStream.range(0, sources.size())
            .filter(each -> speaking.contains(sources.get(each)))
            .toArray();
    List<Set<String>> sides = row.sides().stream().map(AgreementMatrix::sources).toList();
    for (int one : places) {
      for (int other : places) {
        boolean together =
            !parted
                || sides.stream()
                    .anyMatch(
                        side ->
                            side.contains(sources.get(one)) && side.contains(sources.get(other)));
        (together ? agreed : opposed)[one][other]++;
      }
    }
  }

  private static Set<String> sources(Side side) {
    return side.claims().stream().map(Claim::source).collect(Collectors.toSet());
  }
}
