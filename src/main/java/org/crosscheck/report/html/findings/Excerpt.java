package org.crosscheck.report.html.findings;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.word.Dates;
import org.crosscheck.model.word.Word;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** The words of a source with the disputed ones marked. */
public final class Excerpt {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

  private Excerpt() {}

  /** A quotation of the article: the words in dispute marked, in what their clause needs. */
  static Element of(Evidence evidence, Finding finding, View view) {
    Text exact = new Text(evidence.exact());
    Passage passage = evidence.passage();
    Text article = view.story().article(passage.source()).text();
    Span shown = view.snippets().readable(passage);
    Element quote =
        el("blockquote", "words")
            .attr("dir", "auto")
            .attr("data-at", passage.source() + ":" + shown.start() + "-" + shown.end());
    around(article.slice(shown.start(), passage.span().start()), quote);
    Optional<Reading> reading = reading(evidence, finding);
    if (lacks(reading)) {
      quote.text(evidence.exact());
    } else {
      Span disputed = disputed(evidence, finding, reading, exact);
      quote.text(exact.slice(0, disputed.start()));
      quote.add(el("mark").text(exact.slice(disputed)));
      quote.text(exact.slice(disputed.end(), exact.length()));
    }
    around(article.slice(passage.span().end(), shown.end()), quote);
    return quote;
  }

  /** Whether the source has nothing at the place in dispute. */
  static boolean lacks(Evidence evidence, Finding finding) {
    return lacks(reading(evidence, finding));
  }

  private static boolean lacks(Optional<Reading> reading) {
    return reading.isPresent() && reading.get().words().isEmpty();
  }

  /** What a side says, as it is printed where it is a matter of words; else its value. */
  static String title(Evidence evidence, Finding finding) {
    Optional<Reading> reading = reading(evidence, finding);
    if (reading.isEmpty() || reading.get().words().isEmpty()) {
      return Dates.spoken(evidence.value());
    }
    Text exact = new Text(evidence.exact());
    Span disputed = disputed(evidence, finding, reading, exact);
    return disputed.length() == exact.length() ? evidence.value() : exact.slice(disputed);
  }

  private static void around(String words, Element quote) {
    if (!words.isEmpty()) {
      quote.add(el("span", "around").text(words.replaceAll("\\s+", " ")));
    }
  }

  private static Optional<Reading> reading(Evidence evidence, Finding finding) {
    List<Reading> here =
        finding.row().claims().stream()
            .filter(claim -> claim.passage().equals(evidence.passage()))
            .filter(Reading.class::isInstance)
            .map(Reading.class::cast)
            .toList();
    return here.stream()
        .filter(claim -> claim.value().equals(evidence.value()))
        .findFirst()
        .or(() -> here.stream().findFirst());
  }

  /** The words that differ, where they can be told; else all of the evidence. */
  private static Span disputed(
      Evidence evidence, Finding finding, Optional<Reading> reading, Text exact) {
    Span whole = new Span(0, Math.max(1, exact.length()));
    if (reading.isPresent()) {
      return hull(reading.get().words(), evidence, whole);
    }
    Matcher value =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])"
                    + Pattern.quote(plain(evidence.value()))
                    + "(?![\\p{L}\\p{N}])")
            .matcher(plain(evidence.exact()));
    if (!evidence.value().isBlank() && value.find()) {
      return exact.spanOfUnits(value.start(), value.end());
    }
    boolean number =
        finding.row().claims().stream()
            .filter(claim -> claim.passage().equals(evidence.passage()))
            .anyMatch(Quantity.class::isInstance);
    Matcher digits = NUMBER.matcher(evidence.exact());
    if (number && digits.find()) {
      Span first = exact.spanOfUnits(digits.start(), digits.end());
      return digits.find() ? whole : first;
    }
    return whole;
  }

  private static Span hull(List<Word> words, Evidence evidence, Span whole) {
    Span place = evidence.passage().span();
    Span all = words.stream().map(Word::span).reduce(Span::hull).orElseThrow();
    return place.contains(all)
        ? new Span(all.start() - place.start(), all.end() - place.start())
        : whole;
  }

  /** Of the same length, so that offsets hold. */
  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return (lower.length() == text.length() ? lower : text)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('\u00A0', ' ');
  }

  /** The words of a claim on one line, at most so many characters. */
  public static String line(String exact, int most) {
    String line = exact.strip().replaceAll("\\s+", " ");
    Text text = new Text(line);
    return text.length() <= most ? line : text.slice(0, most).stripTrailing() + "…";
  }
}
