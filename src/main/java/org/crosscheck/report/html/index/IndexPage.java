package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableListMultimap;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.Format;
import org.crosscheck.report.Names;
import org.crosscheck.report.RuleExample;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.Page;
import org.crosscheck.report.html.View;
import org.crosscheck.report.html.findings.FindingsSection;

/** Writes index.html, the editor's report. */
public final class IndexPage implements Format {

  private final ImmutableListMultimap<String, RuleExample> examples;

  /**
   * @param examples of each rule, by its id
   */
  public IndexPage(ImmutableListMultimap<String, RuleExample> examples) {
    this.examples = examples;
  }

  @Override
  public String file() {
    return "index.html";
  }

  @Override
  public String render(Checked checked) {
    View view = View.of(checked, examples);
    return Page.render(
        Names.story(view.story()) + " – Crosscheck",
        "report",
        view.story().id(),
        Head.of(view),
        el("main")
            .id("main")
            .add(
                FindingsSection.of(view),
                fold("facts", "What the sources say alike", FactTable.of(view)),
                fold("quotations", "Quotations, word by word", CollationSection.of(view)),
                fold("omissions", "What one source alone says, or leaves out", Omissions.of(view)),
                fold(
                    "pictures",
                    "Pictures: who agrees, when it happened, who copied",
                    el("div")
                        .add(
                            el("h3").text("Who agrees with whom"),
                            AgreementMatrix.of(view),
                            el("h3").text("When each source puts each event"),
                            TimeLine.of(view),
                            el("h3").text("Who seems to have copied from whom"),
                            OriginTree.of(view))),
                fold("coverage", "What was read", Coverage.of(view)),
                fold("rules", "What was looked for", Legend.of(view))),
        el("footer")
            .add(
                el("p")
                    .text(
                        "The same as data: findings.json and claims.json beside this page. Crosscheck"
                            + " shows who differs, how, and what would settle it; never who is right."
                            + model(view.checked()))));
  }

  private static String model(Checked checked) {
    return checked.weighing().model().isEmpty()
        ? " Found by the rules alone, without the trained model."
        : " Weighed by the model " + checked.weighing().model() + ".";
  }

  /** A part that is opened by whoever wants it. */
  private static Element fold(String id, String title, Element part) {
    return el("section")
        .id(id)
        .attr("aria-labelledby", id + "-title")
        .add(
            el("details", "part")
                .add(el("summary").add(el("h2").id(id + "-title").text(title)), part));
  }
}
