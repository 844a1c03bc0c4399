package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.word.Word;
import org.crosscheck.model.word.Words;

/** Quotations for tests, made from plain strings. */
final class Utterances {

  private Utterances() {}

  /** A source's whole quotation of somebody's words; sentences end at a full stop. */
  static Quotation said(String source, String words) {
    return quotation(source, words, Quotation.Form.DIRECT);
  }

  /** A fragment between marks. */
  static Quotation fragment(String source, String words) {
    return quotation(source, words, Quotation.Form.PARTIAL);
  }

  /** A quotation of somebody else, who is not named beside it. */
  static Quotation inferred(String source, String words) {
    return ofPoe(source, words, false);
  }

  /** A quotation of somebody else, who is named beside it. */
  static Quotation other(String source, String words) {
    return ofPoe(source, words, true);
  }

  private static Quotation ofPoe(String source, String words, boolean beside) {
    Quotation said = said(source, words);
    return new Quotation(
        said.grounds(),
        "poe",
        "Bob Poe",
        "",
        said.form(),
        said.parts(),
        said.words(),
        beside,
        said.sentences());
  }

  private static Quotation quotation(String source, String string, Quotation.Form form) {
    Text text = new Text(string);
    Span all = new Span(0, text.length());
    ImmutableList<Word> words = Words.of(text, all);
    ImmutableList.Builder<Integer> sentences = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0
          || text.slice(words.get(i - 1).span().end(), words.get(i).span().start())
              .matches("[.!?]['’\"”]?\\s+")) {
        sentences.add(i);
      }
    }
    Grounds grounds =
        new Grounds(
            source + ":0",
            new Passage(source, 0, Math.min(text.length(), Grounds.LONGEST)),
            new Asserter(Asserter.Kind.NAMED, "Ann Lee"),
            Certainty.REPORTED);
    return new Quotation(
        grounds,
        "lee",
        "Ann Lee",
        "say",
        form,
        ImmutableList.of(all),
        words,
        true,
        sentences.build());
  }

  /** The places where these vary, each as its distinct values in order. */
  static List<List<String>> variants(Quotation... quotations) {
    return new Variations()
        .rows(new Collator().collate(List.of(quotations))).stream()
            .map(Utterances::values)
            .toList();
  }

  static List<String> values(Row row) {
    return row.claims().stream().map(claim -> claim.value()).distinct().sorted().toList();
  }
}
