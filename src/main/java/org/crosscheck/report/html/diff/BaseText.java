package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.word.Word;
import org.crosscheck.report.diff.Unit;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** A base's paragraphs, shaded by how many others have the words, with the findings' places. */
final class BaseText {

  /** The darkest shade. */
  private static final int SHADES = 4;

  private final Base base;
  private final Map<Integer, Integer> heat;
  private final List<Place> places;

  /** A finding's evidence in this article. */
  private record Place(Span span, String id, int number, Finding finding) {}

  BaseText(Base base, View view) {
    this.base = base;
    this.heat = base.heat();
    this.places = places(base, view);
  }

  private static List<Place> places(Base base, View view) {
    List<Place> places = new ArrayList<>();
    List<Finding> findings = view.checked().findings();
    for (int f = 0; f < findings.size(); f++) {
      List<Evidence> evidence = findings.get(f).evidence();
      for (int e = 0; e < evidence.size(); e++) {
        if (evidence.get(e).passage().source().equals(base.article().id())) {
          places.add(
              new Place(
                  evidence.get(e).passage().span(),
                  View.place(findings.get(f), e),
                  f + 1,
                  findings.get(f)));
        }
      }
    }
    return places;
  }

  /** Whether a finding rests on a paragraph. */
  boolean isDisputed(int paragraph) {
    Span span = base.article().blocks().get(paragraph).span();
    return places.stream().anyMatch(place -> place.span().overlaps(span));
  }

  /** A paragraph's characters, all of them. */
  Element paragraph(int paragraph) {
    Span block = base.article().blocks().get(paragraph).span();
    Text text = base.article().text();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Word word : Unit.words(base.article(), block)) {
      cuts.add(word.span().start());
    }
    for (Place place : places) {
      if (place.span().overlaps(block)) {
        cuts.add(Math.max(block.start(), place.span().start()));
        cuts.add(Math.min(block.end(), place.span().end()));
      }
    }
    Element out = el("p", "words").attr("dir", "auto");
    Run run = new Run(out);
    Integer from = block.start();
    int shade = 0;
    for (Integer to = cuts.higher(from); to != null; to = cuts.higher(from)) {
      Span piece = new Span(from, to);
      for (Place place : places) {
        boolean begins =
            place.span().start() == from
                || (place.span().start() < block.start() && from == block.start());
        if (begins && place.span().overlaps(block)) {
          run.end();
          out.add(reference(place, place.span().start() == from));
        }
      }
      Integer others = heat.get(from);
      boolean word = Character.isLetterOrDigit(text.string().codePointAt(text.unitOf(from)));
      shade = word && others == null ? 0 : others == null ? shade : shade(others);
      boolean disputed = places.stream().anyMatch(place -> place.span().contains(piece));
      run.add(text.slice(piece), shade, disputed);
      from = to;
    }
    run.end();
    return out;
  }

  private int shade(int others) {
    return Math.max(1, others * SHADES / Math.max(1, base.others().size()));
  }

  private static Element reference(Place place, boolean first) {
    Element link =
        Element.link("index.html#" + View.anchor(place.finding()))
            .attr("class", "ref stop")
            .attr("aria-label", "Finding " + place.number())
            .attr("title", place.finding().judgement().summary())
            .text(Integer.toString(place.number()));
    return first ? link.id(place.id()) : link;
  }

  /** Gathers pieces of the same shade into one element. */
  private static final class Run {

    private final Element out;
    private final StringBuilder text = new StringBuilder();
    private String classes = "";

    Run(Element out) {
      this.out = out;
    }

    void add(String piece, int shade, boolean disputed) {
      String now = "h" + shade + (disputed ? " ev" : "");
      if (!now.equals(classes)) {
        end();
        classes = now;
      }
      text.append(piece);
    }

    void end() {
      if (!text.isEmpty()) {
        if (classes.equals("h0")) {
          out.text(text.toString());
        } else {
          out.add(el("span", classes).text(text.toString()));
        }
        text.setLength(0);
      }
    }
  }
}
