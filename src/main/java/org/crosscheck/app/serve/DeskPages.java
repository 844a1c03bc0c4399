package org.crosscheck.app.serve;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crosscheck.app.decide.Minutes.Refused;
import org.crosscheck.app.decide.Minutes.Sight;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages that are not in the reports: a form for a decision, a list, and messages. */
final class DeskPages {

  private DeskPages() {}

  /**
   * What somebody has put into the form, so that it is not lost when it cannot be taken.
   *
   * @param state the word of one, or anything else
   */
  record Draft(String state, String person, String reason) {

    static final Draft NONE = new Draft("", "", "");

    Decision.State decision() throws Refused {
      return Arrays.stream(Decision.State.values())
          .filter(each -> each.word().equals(state))
          .findFirst()
          .orElseThrow(() -> new Refused("choose what was decided"));
    }
  }

  /** Where a finding's card is. */
  static String card(Remembered finding) {
    return "/" + finding.story() + "/index.html#f-" + finding.key().replaceAll("[^\\w-]", "-");
  }

  static String message(String title, String words) {
    return page(
        title,
        el("header", "top").add(product(), el("h1").text(title)),
        el("main").id("main").add(el("p", "lead").text(words)));
  }

  private static Element product() {
    return el("p", "product").add(Element.link("../index.html").text("Crosscheck report"));
  }

  private static String page(String title, Element... parts) {
    return Page.withForms(title + " – Crosscheck", "desk", parts);
  }

  /** A sentence for who comes second. */
  static String overtaken(Sight now) {
    Decision decision = now.standing().decision();
    return decision == null
        ? "Not decided yet: the finding has changed since you opened this page. Read it again."
        : "Somebody was first: "
            + line(decision)
            + ". Yours is not recorded yet; send it again if it should stand after that.";
  }

  private static String line(Decision decision) {
    return decision.person()
        + " decided “"
        + word(decision.state())
        + "” at "
        + decision.time().toString().replace('T', ' ').replace("Z", " UTC")
        + (decision.reason().isBlank() ? "" : ", because “" + decision.reason() + "”");
  }

  private static String word(Decision.State state) {
    return state.word().replace('-', ' ');
  }

  private static String meaning(Decision.State state) {
    return switch (state) {
      case OPEN -> "somebody must look at it again";
      case ASKED -> "the reporter or the desk has been asked";
      case ACCEPTED_DIFFERENCE -> "the sources differ, and that may stand";
      case FALSE_ALARM -> "it is no disagreement";
      case CORRECTED -> "a source has been or will be corrected";
      case SUPERSEDED -> "later reports have settled it";
    };
  }

  /**
   * The form for one finding.
   *
   * @param mark shows that the form is ours
   * @param trouble why what was sent is not taken; empty where nothing was
   */
  static String form(Sight sight, String mark, String trouble, Draft draft) {
    Remembered finding = sight.finding();
    Element main = el("main").id("main");
    if (!trouble.isEmpty()) {
      main.add(el("p", "warning").attr("role", "alert").text(trouble));
    }
    Element said = el("ul");
    finding
        .said()
        .forEach(
            each ->
                said.add(
                    el("li")
                        .add(el("span", "source").add(el("bdi").text(each.source())))
                        .text(" ")
                        .add(el("q", "words").add(el("bdi").text(each.exact())))));
    main.add(said);
    Decision decision = sight.standing().decision();
    if (decision != null) {
      main.add(
          el("p", "decision")
              .text(
                  (sight.standing().reopened()
                          ? "Open again, as the quoted words have changed. Before: "
                          : "")
                      + line(decision)
                      + "."));
    }
    Element states = el("fieldset").add(el("legend").text("What was decided?"));
    for (Decision.State state : Decision.State.values()) {
      Element box =
          el("input").attr("type", "radio").attr("name", "state").attr("value", state.word());
      if (state.word().equals(draft.state())) {
        box.attr("checked", "");
      }
      states.add(el("label").add(box).add(el("b").text(word(state) + ":")).text(meaning(state)));
    }
    main.add(
        el("form", "deciding")
            .attr("method", "post")
            .attr("action", finding.key())
            .add(
                hidden("form", mark),
                hidden("seen", sight.mark()),
                states,
                field("person", "Your name", draft.person()),
                field("reason", "Why", draft.reason()),
                el("button").attr("type", "submit").text("Record the decision")));
    return page(
        finding.summary(),
        el("header", "top")
            .add(
                product(),
                el("h1").add(el("bdi").text(finding.summary())),
                el("p", "lead").add(Element.link(".." + card(finding)).text("Back to the card"))),
        main);
  }

  private static Element hidden(String name, String value) {
    return el("input").attr("type", "hidden").attr("name", name).attr("value", value);
  }

  private static Element field(String name, String label, String value) {
    return el("p")
        .add(
            el("label").attr("for", name).text(label),
            el("input")
                .id(name)
                .attr("type", "text")
                .attr("name", name)
                .attr("value", value)
                .attr("autocomplete", name.equals("person") ? "name" : "off"));
  }

  /** All findings of all stories with what was decided of them. */
  static String list(List<Sight> sights) {
    Element body = el("tbody");
    for (Sight sight : sights) {
      Remembered finding = sight.finding();
      Decision decision = sight.standing().decision();
      body.add(
          el("tr")
              .add(
                  el("th")
                      .attr("scope", "row")
                      .add(
                          Element.link(card(finding).substring(1))
                              .add(el("bdi").text(finding.summary()))),
                  el("td").add(el("bdi").text(finding.story())),
                  el("td").text(finding.severity().name().toLowerCase(Locale.ROOT)),
                  el("td")
                      .text(
                          decision == null
                              ? "open"
                              : sight.standing().reopened() ? "open again" : line(decision)),
                  el("td").add(Element.link("decide/" + finding.key()).text("Decide"))));
    }
    Element head = el("tr");
    for (String each : List.of("Finding", "Story", "Severity", "Decision", "")) {
      head.add(each.isEmpty() ? el("td") : el("th").attr("scope", "col").text(each));
    }
    return page(
        "Decisions",
        el("header", "top")
            .add(
                el("p", "product").add(Element.link("index.html").text("Crosscheck report")),
                el("h1").text("Findings and decisions")),
        el("main")
            .id("main")
            .add(
                el("div", "scroll")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", "Findings")
                    .add(el("table", "stories").add(el("thead").add(head), body))));
  }

  /**
   * A page of the reports with what is decided now, and links to decide.
   *
   * @param html as the job wrote it
   */
  static String atDesk(String html, List<Sight> sights) {
    ImmutableMap<String, Sight> byCard =
        Maps.uniqueIndex(sights, sight -> card(sight.finding()).replaceFirst(".*#", ""));
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    String story = page.body().attr("data-story");
    if (story.isEmpty()) {
      page.select("header.top")
          .append("<p class=\"lead\"><a href=\"/desk\">All findings and decisions</a></p>");
    }
    for (org.jsoup.nodes.Element card : page.select(".finding[id]")) {
      Sight sight = byCard.get(card.id());
      if (sight == null || !sight.finding().story().equals(story)) {
        continue;
      }
      card.select("p.decision").remove();
      Decision decision = sight.standing().decision();
      org.jsoup.nodes.Element line = card.appendElement("p").addClass("decision");
      if (decision != null) {
        line.appendText(
            (sight.standing().reopened()
                    ? "Open again, as the quoted words have changed. Before: "
                    : "")
                + line(decision)
                + ". ");
      }
      line.appendElement("a")
          .attr("href", "/decide/" + sight.finding().key())
          .text(decision == null ? "Decide" : "Decide again");
    }
    return page.outerHtml();
  }
}
