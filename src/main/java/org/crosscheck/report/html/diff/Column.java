package org.crosscheck.report.html.diff;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.word.Word;
import org.crosscheck.report.diff.Unit;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** One of two texts that stand side by side: all its characters, with what the other has not. */
final class Column {

  private final View view;
  private final Article article;
  private final ImmutableList<Unit> units;
  private final ImmutableSet<Integer> shared;
  private final String tag;

  /** The findings that rest on words of this article, by where these begin. */
  private final Map<Integer, List<Integer>> findings = new TreeMap<>();

  /**
   * @param shared where the words start that the other text has too
   * @param tag what marks the others: {@code ins} or {@code del}
   */
  Column(
      View view,
      Article article,
      ImmutableList<Unit> units,
      ImmutableSet<Integer> shared,
      String tag) {
    this.view = view;
    this.article = article;
    this.units = units;
    this.shared = shared;
    this.tag = tag;
    List<Finding> all = view.checked().findings();
    for (int f = 0; f < all.size(); f++) {
      for (Evidence each : all.get(f).evidence()) {
        if (each.passage().source().equals(article.id())) {
          List<Integer> here =
              findings.computeIfAbsent(each.passage().span().start(), key -> new ArrayList<>());
          if (!here.contains(f)) {
            here.add(f);
          }
        }
      }
    }
  }

  /**
   * Some sentences.
   *
   * @param changes runs of words that the other text's version has not
   * @param weights what in them turns a sentence
   */
  record Cell(Element element, ImmutableList<String> changes, ImmutableSet<String> weights) {}

  Article article() {
    return article;
  }

  /** Whether a sentence is the first of its paragraph. */
  boolean begins(int unit) {
    return unit == 0 || units.get(unit - 1).block() != units.get(unit).block();
  }

  /** The words of some sentences. */
  String words(List<Integer> indices) {
    StringBuilder words = new StringBuilder();
    for (int unit : indices) {
      words.append(article.slice(units.get(unit).span())).append('\n');
    }
    return words.toString();
  }

  /**
   * Sentences as they stand in the article.
   *
   * @param told those that the other text has a version of
   */
  Cell cell(List<Integer> indices, Set<Integer> told) {
    Element text = el("p", "words").attr("dir", "auto");
    ImmutableList.Builder<String> changes = ImmutableList.builder();
    Set<String> weights = new TreeSet<>();
    for (int unit : indices) {
      Span sentence = new Span(start(unit), end(unit));
      if (told.contains(unit)) {
        told(unit, sentence, text, changes, weights);
      } else {
        Element alone = el("span", "lone");
        plain(sentence.start(), sentence.end(), alone);
        text.add(alone);
      }
    }
    Element cell = el("div", indices.isEmpty() ? "text none" : "text");
    if (!indices.isEmpty()) {
      cell.attr("data-who", view.name(article.id())).add(text);
    }
    return new Cell(cell, changes.build(), ImmutableSet.copyOf(weights));
  }

  private void told(
      int unit,
      Span sentence,
      Element text,
      ImmutableList.Builder<String> changes,
      Set<String> weights) {
    int at = sentence.start();
    List<Word> words = units.get(unit).words();
    for (int w = 0; w < words.size(); w++) {
      if (shared.contains(words.get(w).span().start())) {
        continue;
      }
      int last = w;
      while (last + 1 < words.size() && !shared.contains(words.get(last + 1).span().start())) {
        last++;
      }
      Span run = words.get(w).span().hull(words.get(last).span());
      String exact = article.slice(run).replaceAll("\\s+", " ");
      String weight = Weight.of(exact);
      plain(at, run.start(), text);
      references(run, text);
      text.add(change(tag, weight, exact));
      changes.add(exact);
      weights.addAll(TwoTexts.weights(weight));
      at = run.end();
      w = last;
    }
    plain(at, sentence.end(), text);
  }

  /** Words that the other text's version of the sentence has not. */
  static Element change(String tag, String weight, String words) {
    Element change =
        el(tag, weight.isEmpty() ? "" : "weighty")
            .add(
                el("span", "sign")
                    .attr("aria-hidden", "true")
                    .text(tag.equals("ins") ? "+ " : "− "),
                el("span", "unseen")
                    .text(tag.equals("ins") ? "only on the right: " : "only on the left: "))
            .text(words);
    return weight.isEmpty() ? change : change.add(el("span", "what").text(weight));
  }

  /** Characters as they are, with the numbers of the findings that rest on them. */
  private void plain(int from, int to, Element text) {
    int at = from;
    for (Map.Entry<Integer, List<Integer>> each : findings.entrySet()) {
      int place = each.getKey();
      if (place >= from && place < to) {
        slice(at, place, text);
        references(each.getValue(), text);
        at = place;
      }
    }
    slice(at, to, text);
  }

  private void slice(int from, int to, Element text) {
    if (from < to) {
      text.text(article.slice(new Span(from, to)));
    }
  }

  private void references(Span run, Element text) {
    findings.forEach(
        (place, numbers) -> {
          if (place >= run.start() && place < run.end()) {
            references(numbers, text);
          }
        });
  }

  private void references(List<Integer> numbers, Element text) {
    for (int f : numbers) {
      Finding finding = view.checked().findings().get(f);
      text.add(
          Element.link("index.html#" + View.anchor(finding))
              .attr("class", "ref")
              .attr("aria-label", "Finding " + (f + 1))
              .attr("title", finding.judgement().summary())
              .text(Integer.toString(f + 1)));
    }
  }

  /** From its first mark on, such as an opening quotation mark. */
  private int start(int unit) {
    if (begins(unit)) {
      return article.blocks().get(units.get(unit).block()).span().start();
    }
    int before = units.get(unit - 1).span().end();
    int first = units.get(unit).span().start();
    int[] gap = article.slice(new Span(before, first)).codePoints().toArray();
    for (int i = gap.length; i > 0; i--) {
      if (Character.isWhitespace(gap[i - 1])) {
        return before + i;
      }
    }
    return first;
  }

  private int end(int unit) {
    boolean ends = unit + 1 == units.size() || begins(unit + 1);
    return ends ? article.blocks().get(units.get(unit).block()).span().end() : start(unit + 1);
  }
}
