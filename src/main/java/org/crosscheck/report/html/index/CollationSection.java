package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.word.Word;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;
import org.crosscheck.report.html.findings.Excerpt;
import org.crosscheck.report.html.findings.Labels;

/** Utterances word by word, one line for each witness, as a critical edition sets them. */
final class CollationSection {

  private final View view;

  private CollationSection(View view) {
    this.view = view;
  }

  static Element of(View view) {
    Element section = el("div");
    List<Collation> several =
        view.checked().collations().stream()
            .filter(collation -> sources(collation.witnesses()).size() > 1)
            .toList();
    if (several.isEmpty()) {
      return section.add(
          el("p", "empty").text("No words of anybody are quoted by more than one source."));
    }
    section.add(
        el("p", "lead")
            .text(
                "Words that more than one source prints between quotation marks. Places where they"
                    + " differ are numbered; marks, capitals and spacing do not count. House rule: "
                    + view.checked().house().name()
                    + " – "
                    + view.checked().house().rule()
                    + "."));
    CollationSection all = new CollationSection(view);
    List<Collation> same = new ArrayList<>();
    for (Collation collation : several) {
      if (collation.columns().stream().anyMatch(Collation.Column::variant)) {
        section.add(all.collation(collation));
      } else {
        same.add(collation);
      }
    }
    return same.isEmpty() ? section : section.add(all.same(same));
  }

  static Set<String> sources(List<Quotation> witnesses) {
    Set<String> sources = new TreeSet<>();
    witnesses.forEach(witness -> sources.add(witness.source()));
    return sources;
  }

  private Element same(List<Collation> same) {
    Element list = el("ul", "same");
    for (Collation collation : same) {
      list.add(
          el("li")
              .add(el("b").add(el("bdi").text(collation.speaker())))
              .text(" ")
              .addAll(printers(collation))
              .text(" ")
              .add(el("q", "words").add(el("bdi").text(line(longest(collation.witnesses()))))));
    }
    return el("details", "agreed")
        .add(
            el("summary")
                .text(
                    same.size() == 1
                        ? "1 utterance that all print alike"
                        : same.size() + " utterances that all print alike"),
            list);
  }

  /** Who prints all of it, and who a part. */
  private List<Element> printers(Collation collation) {
    int most = longest(collation.witnesses()).words().size();
    Set<String> whole = new TreeSet<>();
    collation.witnesses().stream()
        .filter(each -> each.words().size() == most)
        .forEach(each -> whole.add(each.source()));
    Set<String> part = sources(collation.witnesses());
    part.removeAll(whole);
    return part.isEmpty()
        ? List.of(view.chips(whole))
        : List.of(view.chips(whole), el("span", "why").text(" and, in part, "), view.chips(part));
  }

  private static Quotation longest(List<Quotation> witnesses) {
    Quotation longest = witnesses.get(0);
    for (Quotation witness : witnesses) {
      if (witness.words().size() > longest.words().size()) {
        longest = witness;
      }
    }
    return longest;
  }

  private String line(Quotation quotation) {
    Span all = quotation.parts().stream().reduce(Span::hull).orElseThrow();
    return Excerpt.line(view.story().article(quotation.source()).slice(all), 400);
  }

  private Element collation(Collation collation) {
    List<List<Integer>> places = places(collation);
    Element table = el("table", "witnesses");
    table.add(el("caption", "unseen").text("The words of each source"));
    Element body = el("tbody");
    for (int w = 0; w < collation.witnesses().size(); w++) {
      body.add(
          el("tr")
              .add(
                  el("th")
                      .attr("scope", "row")
                      .add(view.chip(collation.witnesses().get(w).source())),
                  witness(collation, w, places)));
    }
    return el("details", "collation")
        .id(View.anchor(collation))
        .add(
            el("summary")
                .add(el("bdi").text(collation.speaker()))
                .text(
                    ": "
                        + sources(collation.witnesses()).size()
                        + " sources, "
                        + places.size()
                        + (places.size() == 1 ? " place differs" : " places differ")),
            table.add(body),
            apparatus(collation, places));
  }

  /** Runs of columns where the witnesses part. */
  private static List<List<Integer>> places(Collation collation) {
    List<List<Integer>> places = new ArrayList<>();
    boolean open = false;
    for (int c = 0; c < collation.columns().size(); c++) {
      boolean variant = collation.columns().get(c).variant();
      if (variant && !open) {
        places.add(new ArrayList<>());
      }
      if (variant) {
        places.get(places.size() - 1).add(c);
      }
      open = variant;
    }
    return places;
  }

  private Element witness(Collation collation, int w, List<List<Integer>> places) {
    Element line = el("td", "words").attr("dir", "auto");
    List<Word> run = new ArrayList<>();
    boolean begun = false;
    boolean ended = false;
    for (int c = 0; c < collation.columns().size(); c++) {
      int place = placeThatStartsAt(c, places);
      Collation.Cell cell = collation.columns().get(c).cells().get(w);
      if (!cell.reached()) {
        flush(run, collation, w, line);
        if (begun && !ended) {
          line.add(el("span", "stops").text(" …"));
        }
        ended = begun;
        continue;
      }
      if (!begun && c > 0) {
        line.add(el("span", "stops").text("… "));
      } else if (ended) {
        line.text(" ");
      }
      begun = true;
      ended = false;
      if (!collation.columns().get(c).variant()) {
        run.addAll(cell.words());
      } else if (place >= 0) {
        flush(run, collation, w, line);
        line.add(variant(reading(collation, w, places.get(place)), place + 1)).text(" ");
      }
    }
    flush(run, collation, w, line);
    return line;
  }

  private void flush(List<Word> run, Collation collation, int w, Element line) {
    if (!run.isEmpty()) {
      line.text(words(run, collation, w) + " ");
      run.clear();
    }
  }

  private static int placeThatStartsAt(int column, List<List<Integer>> places) {
    for (int p = 0; p < places.size(); p++) {
      if (places.get(p).get(0) == column) {
        return p;
      }
    }
    return -1;
  }

  private static Element variant(String words, int number) {
    Element mark = el("mark").add(el("sup").text(Integer.toString(number)));
    return words.isEmpty()
        ? mark.add(el("span", "nothing").text("‸"), el("span", "unseen").text(" nothing here"))
        : mark.text(words);
  }

  private String reading(Collation collation, int w, List<Integer> place) {
    List<Word> words = new ArrayList<>();
    for (int c : place) {
      words.addAll(collation.columns().get(c).cells().get(w).words());
    }
    return words(words, collation, w);
  }

  /** As printed, with the marks between the words; a cue between two parts is left out. */
  private String words(List<Word> words, Collation collation, int w) {
    Quotation witness = collation.witnesses().get(w);
    Article article = view.story().article(witness.source());
    StringBuilder line = new StringBuilder();
    Word last = null;
    for (Word word : words) {
      if (last != null) {
        line.append(between(last, word, witness, article));
      }
      line.append(article.slice(word.span()));
      last = word;
    }
    return line.toString();
  }

  private static String between(Word last, Word next, Quotation witness, Article article) {
    int from = last.span().end();
    int to = next.span().start();
    Span both = last.span().hull(next.span());
    return from <= to && witness.parts().stream().anyMatch(part -> part.contains(both))
        ? article.text().slice(from, to).replaceAll("\\s+", " ")
        : " ";
  }

  /** Each place with its readings and who has them; links to the finding that is made of it. */
  private Element apparatus(Collation collation, List<List<Integer>> places) {
    Element list = el("ol", "apparatus");
    for (List<Integer> place : places) {
      Map<String, Set<String>> readings = new LinkedHashMap<>();
      Map<String, String> printed = new LinkedHashMap<>();
      List<Span> spans = new ArrayList<>();
      List<String> sources = new ArrayList<>();
      for (int w = 0; w < collation.witnesses().size(); w++) {
        int witness = w;
        if (place.stream()
            .anyMatch(c -> collation.columns().get(c).cells().get(witness).reached())) {
          List<Word> words =
              place.stream()
                  .flatMap(c -> collation.columns().get(c).cells().get(witness).words().stream())
                  .toList();
          String form = words.stream().map(Word::form).reduce((a, b) -> a + " " + b).orElse("");
          printed.putIfAbsent(form, reading(collation, w, place));
          String source = collation.witnesses().get(w).source();
          readings.computeIfAbsent(form, key -> new TreeSet<>()).add(source);
          words.stream()
              .map(Word::span)
              .reduce(Span::hull)
              .ifPresent(
                  span -> {
                    spans.add(span);
                    sources.add(source);
                  });
        }
      }
      Element item = el("li");
      boolean first = true;
      for (Map.Entry<String, Set<String>> reading : readings.entrySet()) {
        String words = printed.getOrDefault(reading.getKey(), "");
        item.text(first ? "" : " — ")
            .add(
                words.isEmpty()
                    ? el("i").text("nothing")
                    : el("span", "words").add(el("bdi").text(words)))
            .text(" ")
            .add(view.chips(reading.getValue()));
        first = false;
      }
      for (Finding finding : findings(spans, sources)) {
        item.text(" ")
            .add(
                Element.link("#" + View.anchor(finding))
                    .attr("class", "to")
                    .text(Labels.kind(finding) + " ↗"));
        if (finding.judgement().verdict() != null) {
          item.add(el("p", "verdict").text(finding.judgement().verdict()));
        }
      }
      allowances(spans, sources).forEach(verdict -> item.add(el("p", "verdict").text(verdict)));
      list.add(item);
    }
    return list;
  }

  private List<Finding> findings(List<Span> spans, List<String> sources) {
    return view.checked().findings().stream()
        .filter(finding -> finding.outcome() != Finding.Kind.NOTICE)
        .filter(finding -> rests(finding.row(), spans, sources))
        .toList();
  }

  /** Why the house rule lets words at these places differ. */
  private List<String> allowances(List<Span> spans, List<String> sources) {
    return view.checked().judged().stream()
        .filter(judged -> rests(judged.row(), spans, sources))
        .map(Judged::outcome)
        .filter(Outcome.Compatible.class::isInstance)
        .map(outcome -> ((Outcome.Compatible) outcome).reason() + ".")
        .toList();
  }

  /** Whether a row is of the readings that stand at all of these places. */
  private static boolean rests(Row row, List<Span> spans, List<String> sources) {
    return IntStream.range(0, spans.size()).allMatch(i -> rests(row, sources.get(i), spans.get(i)));
  }

  private static boolean rests(Row row, String source, Span span) {
    return row.claims().stream()
        .filter(Reading.class::isInstance)
        .map(Reading.class::cast)
        .filter(reading -> reading.source().equals(source))
        .flatMap(reading -> reading.words().stream())
        .anyMatch(word -> word.span().overlaps(span));
  }
}
