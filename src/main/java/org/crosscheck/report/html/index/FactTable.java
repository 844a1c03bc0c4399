package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Slot;
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

  static Element of(View view) {
    List<ReportRow> rows =
        view.rows().stream()
            .filter(FactTable::isFact)
            .filter(row -> row.standing() != ReportRow.Standing.ONLY_IN_ONE)
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
                    + " agreement: it is spelt out."),
        el("div", "scroll")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", "Table of facts")
            .add(el("table", "facts").add(el("thead").add(head), body)));
  }

  private static Element row(ReportRow row, View view) {
    Element th = el("th").attr("scope", "row").add(el("bdi").text(row.row().subject()));
    th.add(standing(row, view));
    Element tr = el("tr", row.standing().word()).add(th);
    for (String source : view.sources()) {
      List<Claim> claims =
          row.row().claims().stream().filter(claim -> claim.source().equals(source)).toList();
      tr.add(claims.isEmpty() ? el("td", "not").text("not mentioned") : cell(claims, row, view));
    }
    return tr;
  }

  private static Element standing(ReportRow row, View view) {
    Element standing = el("span", "standing");
    for (Finding finding : view.checked().findings()) {
      if (finding.row().equals(row.row())) {
        return standing.add(
            Element.link("#" + View.anchor(finding)).text(row.standing().word() + " ↗"));
      }
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
    for (Claim claim : claims) {
      String value = value(claim, row);
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
