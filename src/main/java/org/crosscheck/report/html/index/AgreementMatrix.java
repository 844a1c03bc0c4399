package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.model.Source;
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

  /** From so many on the words for all pairs are more than anybody reads. */
  private static final int PAIRS = 60;

  /** Room for the names of the rows; the columns have their numbers. */
  private static final int NAMES = 230;

  private static final int TOP = 34;

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
    List<String> outlets =
        view.sources().stream().filter(source -> !source.equals(Source.OWN)).toList();
    if (outlets.size() <= MOST) {
      return outlets;
    }
    Multiset<String> rows = HashMultiset.create();
    view.rows().stream()
        .map(row -> row.row().sources())
        .filter(speaking -> speaking.size() > 1)
        .forEach(rows::addAll);
    return outlets.stream()
        .sorted(Comparator.comparing((String source) -> -rows.count(source)))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private String bound() {
    return sources.size() == MOST && MOST < view.sources().size()
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
    int cell = cell();
    Element svg =
        el("svg", "matrix")
            .attr(
                "viewBox",
                "0 0 " + (NAMES + sources.size() * cell) + " " + (TOP + sources.size() * cell))
            .attr("width", NAMES + sources.size() * cell)
            .attr("role", "img")
            .attr("aria-labelledby", "matrix-title")
            .add(el("title").id("matrix-title").text("Matrix of agreement between the sources"));
    for (int row = 0; row < sources.size(); row++) {
      int y = TOP + row * cell;
      String number = Integer.toString(row + 1);
      svg.add(
          label(
              number + "  " + OriginTree.clip(view.name(sources.get(row)), 22),
              NAMES - 8,
              y + cell / 2 + 5,
              "end"));
      svg.add(label(number, NAMES + row * cell + cell / 2, TOP - 10, "middle"));
      for (int column = 0; column < sources.size(); column++) {
        svg.addAll(square(row, column, NAMES + column * cell, y, cell));
      }
    }
    return el("figure", "picture")
        .add(
            el("div", "scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", "Matrix of agreement")
                .add(svg),
            el("figcaption")
                .text(
                    "How many of the things that both speak of two sources agree on: 3/4 means"
                        + " three of four. Darker is more agreement. Columns have the numbers of the"
                        + " rows."
                        + bound()),
            words());
  }

  /** Smaller the more there are. */
  private int cell() {
    return sources.size() <= 6 ? 64 : sources.size() <= 14 ? 48 : 24;
  }

  private List<Element> square(int row, int column, int x, int y, int cell) {
    if (row == column) {
      return List.of(box("self", x, y, cell));
    }
    Pair pair = new Pair(agreed[row][column], opposed[row][column]);
    Element box = box(pair.both() == 0 ? "none" : "a" + pair.shade(), x, y, cell);
    boolean room = cell > 40;
    if (!room && (pair.both() == 0 || pair.opposed() == 0)) {
      return List.of(box);
    }
    return List.of(
        box,
        el("text", pair.both() == 0 ? "on-none" : "on-a" + pair.shade())
            .attr("x", x + cell / 2)
            .attr("y", y + cell / 2 + 5)
            .attr("text-anchor", "middle")
            .text(
                pair.both() == 0
                    ? "·"
                    : room
                        ? pair.agreed() + "/" + pair.both()
                        : Integer.toString(Math.min(99, pair.opposed()))));
  }

  /** Each two sources in words, those that disagree most first. */
  private Element words() {
    record Line(int one, int other, Pair pair) {}
    List<Line> lines = new ArrayList<>();
    for (int one = 0; one < sources.size(); one++) {
      for (int other = one + 1; other < sources.size(); other++) {
        Pair pair = new Pair(agreed[one][other], opposed[one][other]);
        if (pair.both() > 0) {
          lines.add(new Line(one, other, pair));
        }
      }
    }
    lines.sort(Comparator.comparingInt((Line line) -> -line.pair().opposed()));
    Element list = el("ul");
    lines.stream()
        .limit(PAIRS)
        .forEach(
            line ->
                list.add(
                    el("li")
                        .text(
                            view.name(sources.get(line.one()))
                                + " and "
                                + view.name(sources.get(line.other()))
                                + ": "
                                + line.pair().agreed()
                                + " of "
                                + line.pair().both()
                                + " agreed")));
    return el("details")
        .add(
            el("summary")
                .text(
                    lines.size() > PAIRS
                        ? "The " + PAIRS + " pairs that disagree most, in words"
                        : "The same in words"),
            list);
  }

  private static Element label(String text, int x, int y, String anchor) {
    return el("text", "label").attr("x", x).attr("y", y).attr("text-anchor", anchor).text(text);
  }

  private static Element box(String shade, int x, int y, int cell) {
    return el("rect", shade)
        .attr("x", x + 1)
        .attr("y", y + 1)
        .attr("width", cell - 2)
        .attr("height", cell - 2)
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
