package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Words;
import org.crosscheck.report.ReportRow;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** A row for each thing that several sources speak of, a column for each source. */
final class FactTable {

  private static final int WORDS = 120;

  /** Readings of one source that a cell shows; claims.json has them all. */
  private static final int SAID = 3;

  private FactTable() {}

  /** Whether a row is of something said of the world, not of words or of a source as a whole. */
  static boolean isFact(ReportRow row) {
    return row.row().slot() != Slot.WORDING && row.row().slot() != Slot.FIDELITY;
  }

  private static boolean disputed(ReportRow row) {
    return row.standing() == ReportRow.Standing.CONFLICT
        || row.standing() == ReportRow.Standing.UPDATE;
  }

  /** Whether it is only said in words that several sources quote: those stand further down. */
  private static boolean spoken(ReportRow row, View view) {
    return row.row().claims().stream()
        .allMatch(
            claim ->
                view.checked().collations().stream()
                    .filter(each -> CollationSection.sources(each.witnesses()).size() > 1)
                    .flatMap(each -> each.witnesses().stream())
                    .filter(each -> each.source().equals(claim.source()))
                    .anyMatch(each -> whole(each).contains(claim.passage().span())));
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

  /** One dispute is shown once, under whatever name its rows have. */
  private static Object key(ReportRow row, View view) {
    return List.of(row.row().slot(), disputed(row) ? "" : row.row().subject(), said(row, view));
  }

  static Element of(View view) {
    Set<Object> shown = new HashSet<>();
    List<ReportRow> rows =
        view.rows().stream()
            .filter(FactTable::isFact)
            .filter(row -> row.standing() != ReportRow.Standing.ONLY_IN_ONE)
            .filter(row -> disputed(row) || !spoken(row, view))
            .sorted(Comparator.comparing((ReportRow row) -> finding(row, view).isEmpty()))
            .filter(row -> shown.add(key(row, view)))
            .sorted(Comparator.comparing(ReportRow::standing))
            .toList();
    Element section =
        el("section")
            .id("facts")
            .attr("aria-labelledby", "facts-title")
            .add(el("h2").id("facts-title").text("What each source says"));
    if (rows.isEmpty()) {
      return section.add(
          el("p", "empty").text("No fact was found that more than one source speaks of."));
    }
    Element head = el("tr").add(el("th").attr("scope", "col").text("On"));
    view.sources()
        .forEach(source -> head.add(el("th").attr("scope", "col").add(view.chip(source))));
    Element body = el("tbody");
    rows.forEach(row -> body.add(row(row, view)));
    return section.add(
        el("p", "lead")
            .text(
                "Facts that more than one source speaks of, disputed ones first. Silence is not"
                    + " agreement: it is spelt out. What they only quote, in the same words, stands"
                    + " among the quotations."),
        el("div", "scroll")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", "Table of facts")
            .add(el("table", "facts").add(el("thead").add(head), body)));
  }

  private static Element row(ReportRow row, View view) {
    Element th = el("th").attr("scope", "row").addAll(RowTitle.of(row.row()));
    th.add(standing(row, view));
    Element tr = el("tr", row.standing().word()).add(th);
    for (String source : view.sources()) {
      List<Claim> claims =
          row.row().claims().stream().filter(claim -> claim.source().equals(source)).toList();
      tr.add(claims.isEmpty() ? el("td", "not").text("not mentioned") : cell(claims, row, view));
    }
    return tr;
  }

  private static Optional<Finding> finding(ReportRow row, View view) {
    return view.checked().findings().stream()
        .filter(each -> each.row().equals(row.row()))
        .findFirst();
  }

  private static Element standing(ReportRow row, View view) {
    Element standing = el("span", "standing");
    Optional<Finding> finding = finding(row, view);
    if (finding.isPresent()) {
      return standing.add(
          Element.link("#" + View.anchor(finding.get())).text(row.standing().word() + " ↗"));
    }
    standing.text(row.standing().word().replace('-', ' '));
    return row.reason().isEmpty()
        ? standing
        : standing.add(el("span", "reason").text(": " + row.reason()));
  }

  /** Each value once, with the words that first say it. */
  private static Element cell(List<Claim> claims, ReportRow row, View view) {
    Element td = el("td");
    Set<String> said = new LinkedHashSet<>();
    Set<Set<String>> names = row.row().slot() == Slot.NAME ? names(claims) : Set.of();
    for (Claim claim : claims) {
      String value = value(claim, row);
      if (fuller(value, names)) {
        continue;
      }
      if (said.add(value.isEmpty() ? claim.id() : value) && said.size() <= SAID) {
        String words = Excerpt.line(view.story().slice(claim.passage()), WORDS);
        Element p = el("p");
        if (!value.isEmpty() && !value.equals(words)) {
          p.add(el("b").add(el("bdi").text(value)));
        }
        td.add(p.add(el("q", "words").add(el("bdi").text(words))));
      }
    }
    return said.size() <= SAID
        ? td
        : td.add(el("p", "not").text("and " + (said.size() - SAID) + " more"));
  }

  private static Set<Set<String>> names(List<Claim> claims) {
    return claims.stream()
        .map(each -> Set.copyOf(Words.forms(each.value())))
        .collect(Collectors.toSet());
  }

  /** Whether one of the names, each by its words, has all of this one's words and more. */
  private static boolean fuller(String name, Set<Set<String>> names) {
    if (names.isEmpty()) {
      return false;
    }
    Set<String> words = Set.copyOf(Words.forms(name));
    return names.stream().anyMatch(each -> each.size() > words.size() && each.containsAll(words));
  }

  private static String value(Claim claim, ReportRow row) {
    return row.sides().stream()
        .filter(side -> side.claims().contains(claim))
        .map(side -> side.value())
        .findFirst()
        .orElseGet(() -> value(claim));
  }

  private static String value(Claim claim) {
    if (claim instanceof Quotation quotation) {
      return quotation.speakerName();
    }
    return claim instanceof Event event && event.affirmed() ? "" : claim.value();
  }
}
