package org.crosscheck.report.html;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.ReportRow;
import org.crosscheck.report.RuleExample;
import org.crosscheck.report.Snippets;

/**
 * What the sections of a page share: the story, its rows, and how its parts are named and linked.
 *
 * @param checked all that is known
 * @param rows what the rules made of them
 * @param claims that the report speaks of, by their ids, in order of source and place
 * @param snippets cuts words out of the articles
 * @param examples of each rule, by its id
 */
public record View(
    Checked checked,
    ImmutableList<ReportRow> rows,
    ImmutableMap<String, Claim> claims,
    Snippets snippets,
    ImmutableListMultimap<String, RuleExample> examples) {

  /** A view of a story. */
  public static View of(Checked checked, ImmutableListMultimap<String, RuleExample> examples) {
    return new View(
        checked,
        ReportRow.of(checked),
        Maps.uniqueIndex(ReportRow.claims(checked), Claim::id),
        new Snippets(checked.annotated()),
        examples);
  }

  public Story story() {
    return checked.annotated().story();
  }

  /** The ids of all sources, in order. */
  public List<String> sources() {
    return story().articles().stream().map(Article::id).toList();
  }

  /** What a source is called. */
  public String name(String source) {
    return story().name(source);
  }

  /** What a source is called, set so that it is seen to be one. */
  public Element chip(String source) {
    return el("span", "source").attr("title", source).add(el("bdi").text(name(source)));
  }

  /** Words of an article that say what it says, with the place where they stand. */
  public Element quote(Passage passage) {
    Span span = snippets.readable(passage);
    return el("q", "words")
        .attr("data-at", passage.source() + ":" + span.start() + "-" + span.end())
        .add(
            el("bdi")
                .text(
                    story()
                        .slice(new Passage(passage.source(), span))
                        .strip()
                        .replaceAll("\\s+", " ")));
  }

  /** Several sources in a row. */
  public Element chips(Iterable<String> sources) {
    Element chips = el("span", "sources");
    boolean first = true;
    for (String source : sources) {
      chips.text(first ? "" : " ").add(chip(source));
      first = false;
    }
    return chips;
  }

  /** Where a finding stands on the report; the same from run to run. */
  public static String anchor(Finding finding) {
    return "f-" + finding.key().replaceAll("[^\\w-]", "-");
  }

  /** Where an utterance stands among the quotations. */
  public static String anchor(Collation collation) {
    return "c-" + collation.id().replaceAll("[^\\w-]", "-");
  }

  /** Where a piece of evidence stands on the page of differences. */
  public static String place(Finding finding, int evidence) {
    return "e-" + finding.key().replaceAll("[^\\w-]", "-") + "-" + evidence;
  }

  /** Where a source is the base on the page of differences. */
  public String base(String source) {
    return "base-" + sources().indexOf(source);
  }
}
