package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Words;
import org.crosscheck.report.Readings;
import org.crosscheck.report.ReportRow;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** A row for each thing that several sources speak of, a column for each source. */
final class FactTable {

  /** What names and words are called by is told among findings and quotations. */
  private static final ImmutableSet<Slot> APART =
      ImmutableSet.of(Slot.WORDING, Slot.FIDELITY, Slot.SPEAKER, Slot.NAME, Slot.GENDER);

  /** Readings of one source that a cell shows; claims.json has them all. */
  private static final int SAID = 3;

  /** More sources than this do not fit beside each other. */
  private static final int COLUMNS = 5;

  private FactTable() {}

  /** Whether a row is of something said of the world, not of words or of a source as a whole. */
  static boolean isFact(ReportRow row) {
    return !APART.contains(row.row().slot());
  }

  /** Whether it is only said in words that several sources quote: those stand further down. */
  private static boolean spoken(ReportRow row, ListMultimap<String, Span> quoted) {
    return row.row().claims().stream()
        .allMatch(
            claim ->
                quoted.get(claim.source()).stream()
                    .anyMatch(each -> each.contains(claim.passage().span())));
  }

  /** By source what it quotes that others quote too. */
  private static ListMultimap<String, Span> quoted(View view) {
    ListMultimap<String, Span> quoted = ArrayListMultimap.create();
    view.checked().collations().stream()
        .filter(each -> CollationSection.sources(each.witnesses()).size() > 1)
        .flatMap(each -> each.witnesses().stream())
        .forEach(each -> quoted.put(each.source(), whole(each)));
    return quoted;
  }

  private static Span whole(Quotation quotation) {
    return quotation.parts().stream().reduce(quotation.passage().span(), Span::hull);
  }

  /** Everything that a reader of the row sees; a second such row tells nothing more. */
  private static Set<String> said(ReportRow row, View view) {
    return row.row().claims().stream()
        .map(each -> each.source() + " " + each.value() + " " + view.story().slice(each.passage()))
        .collect(Collectors.toSet());
  }

  private static Object key(ReportRow row, View view) {
    return List.of(row.row().slot(), row.row().subject(), said(row, view));
  }

  /**
   * What sources say alike, or so that all can be true; the rest are findings, or not told. How far
   * a case has got is told alike only: steps on its way go together also of different cases.
   */
  private static List<ReportRow> rows(View view) {
    Set<Object> shown = new HashSet<>();
    ListMultimap<String, Span> quoted = quoted(view);
    return view.rows().stream()
        .filter(FactTable::isFact)
        .filter(
            row ->
                row.standing() == ReportRow.Standing.AGREES
                    || (row.standing() == ReportRow.Standing.COMPATIBLE
                        && row.row().slot() != Slot.STATE))
        .filter(row -> !spoken(row, quoted))
        .filter(row -> shown.add(key(row, view)))
        .sorted(Comparator.comparing(ReportRow::standing).reversed())
        .toList();
  }

  static Element of(View view) {
    List<ReportRow> rows = rows(view);
    Element section = el("div");
    if (rows.isEmpty()) {
      return section.add(
          el("p", "empty").text("No fact was found that more than one source speaks of."));
    }
    return section.add(
        el("p", "lead")
            .text(
                "What more than one source says, in the same values or in values that go together."
                    + " “Not mentioned” means that its sentences say nothing of it; “not compared”"
                    + " that it may, in other words."),
        view.sources().size() > COLUMNS ? list(rows, view) : table(rows, view));
  }

  private static Element table(List<ReportRow> rows, View view) {
    Element head = el("tr").add(el("th").attr("scope", "col").text("On"));
    view.sources()
        .forEach(source -> head.add(el("th").attr("scope", "col").add(view.chip(source))));
    Element body = el("tbody");
    rows.forEach(row -> body.add(row(row, view)));
    return el("div", "scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", "Table of facts")
        .add(el("table", "facts").add(el("thead").add(head), body));
  }

  /** Of many sources: each value with the words of one, and the names of all that give it. */
  private static Element list(List<ReportRow> rows, View view) {
    Element list = el("dl", "facts");
    for (ReportRow row : rows) {
      list.add(el("dt").addAll(RowTitle.of(row.row())).add(standing(row)));
      Map<String, List<Claim>> byValue = new LinkedHashMap<>();
      row.row()
          .claims()
          .forEach(
              claim ->
                  byValue
                      .computeIfAbsent(Readings.value(claim), v -> new ArrayList<>())
                      .add(claim));
      byValue.forEach((value, claims) -> list.add(el("dd").add(value(claims, view))));
      if (!row.silent().isEmpty()) {
        list.add(el("dd", "not").text("Not mentioned by ").add(view.chips(row.silent())));
      }
    }
    return list;
  }

  private static Element value(List<Claim> claims, View view) {
    Element p = el("p");
    String value = printed(claims.get(0), view);
    if (!value.isEmpty()) {
      p.add(el("b").add(el("bdi").text(value))).text(" ");
    }
    return p.add(view.quote(claims.get(0).passage()))
        .text(" ")
        .add(view.chips(claims.stream().map(Claim::source).distinct().toList()));
  }

  private static Element row(ReportRow row, View view) {
    Element th = el("th").attr("scope", "row").addAll(RowTitle.of(row.row()));
    th.add(standing(row));
    Element tr = el("tr", row.standing().word()).add(th);
    for (String source : view.sources()) {
      List<Claim> claims =
          row.row().claims().stream().filter(claim -> claim.source().equals(source)).toList();
      tr.add(
          claims.isEmpty()
              ? el("td", "not")
                  .text(row.silent().contains(source) ? "not mentioned" : "not compared")
              : cell(claims, view));
    }
    return tr;
  }

  /** A value that the words do not show by themselves; a row may hold one that was worked out. */
  private static String printed(Claim claim, View view) {
    String value = Readings.value(claim);
    Claim known = view.claims().get(claim.id());
    boolean read = known != null && Readings.value(known).equals(value);
    boolean number = claim instanceof Quantity || claim instanceof Timing;
    String words = view.quote(claim.passage()).toString().toLowerCase(Locale.ROOT);
    boolean seen = !number && Words.forms(value).stream().allMatch(words::contains);
    return read && !seen ? value : "";
  }

  private static Element standing(ReportRow row) {
    Element standing =
        el("span", "standing")
            .text(row.standing() == ReportRow.Standing.AGREES ? "the same" : "go together");
    return row.reason().isEmpty()
        ? standing
        : standing.add(el("span", "reason").text(": " + row.reason()));
  }

  /** Each value once, with the words that first say it. */
  private static Element cell(List<Claim> claims, View view) {
    Element td = el("td");
    Set<String> said = new LinkedHashSet<>();
    for (Claim claim : claims) {
      String value = printed(claim, view);
      if (said.add(value.isEmpty() ? claim.id() : value) && said.size() <= SAID) {
        Element p = el("p");
        if (!value.isEmpty()) {
          p.add(el("b").add(el("bdi").text(value)));
        }
        td.add(p.add(view.quote(claim.passage())));
      }
    }
    return said.size() <= SAID
        ? td
        : td.add(el("p", "not").text("and " + (said.size() - SAID) + " more"));
  }
}
