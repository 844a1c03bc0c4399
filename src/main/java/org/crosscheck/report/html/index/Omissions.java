package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.report.ReportRow;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** What one source alone has, and what one source alone leaves out. */
final class Omissions {

  /** Beyond this a table is no longer read; claims.json has them all. */
  private static final int MOST = 40;

  private final View view;

  private Omissions(View view) {
    this.view = view;
  }

  static Element of(View view) {
    Omissions omissions = new Omissions(view);
    Element section = el("div");
    List<ReportRow> left = omissions.leftOut();
    List<Claim> alone = omissions.alone();
    if (left.isEmpty() && alone.isEmpty()) {
      return section.add(el("p", "empty").text("No source was found to be alone with anything."));
    }
    if (!left.isEmpty()) {
      section.add(omissions.leftOut(left));
    }
    if (!alone.isEmpty()) {
      section.add(omissions.alone(alone));
    }
    return section;
  }

  private List<ReportRow> leftOut() {
    if (view.sources().size() < 3) {
      return List.of();
    }
    return view.rows().stream()
        .filter(FactTable::isFact)
        .filter(row -> row.silent().size() == 1 && row.unheard().isEmpty())
        .filter(
            row ->
                row.standing() == ReportRow.Standing.AGREES
                    || row.standing() == ReportRow.Standing.COMPATIBLE)
        .toList();
  }

  /** Numbers, times, names and quotations of one source; events only if somebody takes part. */
  private List<Claim> alone() {
    Set<String> shared =
        view.checked().collations().stream()
            .filter(each -> each.witnesses().stream().map(Claim::source).distinct().count() > 1)
            .flatMap(each -> each.witnesses().stream())
            .map(Claim::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> inRows =
        view.rows().stream()
            .filter(row -> row.standing() != ReportRow.Standing.ONLY_IN_ONE)
            .flatMap(row -> row.row().claims().stream())
            .map(Claim::id)
            .collect(Collectors.toCollection(TreeSet::new));
    ListMultimap<String, Claim> bySource = Multimaps.index(view.claims().values(), Claim::source);
    return view.claims().values().stream()
        .filter(claim -> !shared.contains(claim.id()) && !inRows.contains(claim.id()))
        .filter(Omissions::matters)
        .filter(claim -> isAlone(claim, bySource.get(claim.source())))
        .toList();
  }

  /** Whether nobody else says it, nor anything that is seen with it. */
  private boolean isAlone(Claim claim, List<Claim> ofSource) {
    Span seen = view.snippets().readable(claim.passage());
    return ofSource.stream()
        .filter(each -> each.equals(claim) || seen.contains(each.passage().span()))
        .allMatch(each -> view.checked().hearing().alone().contains(each.id()));
  }

  private static boolean matters(Claim claim) {
    if (claim instanceof Quotation quotation) {
      return quotation.form() == Quotation.Form.DIRECT && quotation.speaker() != null;
    }
    if (claim instanceof Event event) {
      return event.participants().stream().filter(each -> each.entity() != null).count() > 1;
    }
    return claim.kind().equals("quantity") || claim.kind().equals("time");
  }

  private Element leftOut(List<ReportRow> rows) {
    Element body = el("tbody");
    for (ReportRow row : rows.subList(0, Math.min(MOST, rows.size()))) {
      Claim first = row.row().claims().get(0);
      body.add(
          el("tr")
              .add(
                  el("th").attr("scope", "row").add(view.chip(row.silent().get(0))),
                  el("td").addAll(RowTitle.of(row.row())),
                  el("td").add(view.quote(first.passage())),
                  el("td").add(view.chips(row.row().sources()))));
    }
    return table(
        "Left out by one source, told by all others",
        body,
        rows.size(),
        "Left out by",
        "On",
        "Told as",
        "By");
  }

  private Element alone(List<Claim> claims) {
    Element body = el("tbody");
    for (Claim claim : claims.subList(0, Math.min(MOST, claims.size()))) {
      body.add(
          el("tr")
              .add(
                  el("th").attr("scope", "row").add(view.chip(claim.source())),
                  el("td").text(claim.kind()),
                  el("td").add(view.quote(claim.passage())),
                  el("td").add(el("bdi").text(claim.asserter().name()))));
    }
    return table(
        "Told by one source alone", body, claims.size(), "Only in", "Kind", "Words", "Who says so");
  }

  private static Element table(String title, Element body, int all, String... heads) {
    Element head = el("tr");
    for (String each : heads) {
      head.add(el("th").attr("scope", "col").text(each));
    }
    String more =
        all > MOST ? ": the first " + MOST + " of " + all + ", all are in claims.json" : "";
    return el("details", "omitted")
        .add(
            el("summary").text(title + " (" + all + ")"),
            el("div", "scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", title)
                .add(
                    el("table", title.contains("alone") ? "plain alone" : "plain")
                        .add(el("caption").text(title + more), el("thead").add(head), body)));
  }
}
