package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableListMultimap;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.Format;
import org.crosscheck.report.Names;
import org.crosscheck.report.RuleExample;
import org.crosscheck.report.html.Page;
import org.crosscheck.report.html.View;

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
                FactTable.of(view),
                CollationSection.of(view),
                Omissions.of(view),
                el("section")
                    .id("pictures")
                    .attr("aria-labelledby", "pictures-title")
                    .add(
                        el("h2").id("pictures-title").text("At a glance"),
                        el("h3").text("Who agrees with whom"),
                        AgreementMatrix.of(view),
                        el("h3").text("When each source puts each event"),
                        TimeLine.of(view),
                        el("h3").text("Who seems to have copied from whom"),
                        OriginTree.of(view)),
                Coverage.of(view),
                Legend.of(view)),
        el("footer")
            .add(
                el("p")
                    .text(
                        "The same as data: findings.json and claims.json beside this page. Crosscheck"
                            + " shows who differs, how, and what would settle it; never who is right.")));
  }
}
