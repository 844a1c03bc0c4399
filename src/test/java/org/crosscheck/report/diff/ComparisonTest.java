package org.crosscheck.report.diff;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.word.Word;
import org.crosscheck.report.Sample;
import org.junit.jupiter.api.Test;

/** Prints an alignment so that a reader can check it: {@code -omitted +added =same}. */
final class ComparisonTest {

  private static Comparison compare(String base, String witness) {
    Checked checked = Sample.of("x", Map.of("a", base, "b", witness));
    return Comparison.of(
        Unit.of(checked.annotated().story().article("a"), checked.annotated()),
        Unit.of(checked.annotated().story().article("b"), checked.annotated()));
  }

  private static String print(Comparison comparison) {
    return comparison.counterparts().values().stream()
        .map(
            each ->
                each.edits().stream().map(ComparisonTest::print).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static String print(Edit edit) {
    return switch (edit.kind()) {
      case SAME -> "=" + words(edit.base());
      case ONLY_BASE -> "-" + words(edit.base());
      case ONLY_WITNESS -> "+" + words(edit.witness());
    };
  }

  private static String words(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining("_"));
  }

  @Test
  void substitution() {
    assertThat(
            print(
                compare(
                    "following contact with the Mayor of London today",
                    "following today’s meeting with the Mayor of London")))
        .isEqualTo("=following -contact +today's_meeting =with_the_mayor_of_london -today");
  }

  @Test
  void omission_and_addition() {
    assertThat(print(compare("the only way to start is this", "the only way is this one")))
        .isEqualTo("=the_only_way -to_start =is_this +one");
  }

  @Test
  void marks_case_and_typography_do_not_count() {
    assertThat(print(compare("“It’s\u00A0clear,” he said — twice", "\"it's clear\" he said twice")))
        .isEqualTo("=it's_clear_he_said_twice");
  }

  @Test
  void transposition_of_sentences_is_seen() {
    Comparison comparison =
        compare(
            "one two three four\nfive six seven eight\nnine ten eleven twelve",
            "nine ten eleven twelve\none two three four\nfive six seven eight");
    assertThat(comparison.counterparts().values().stream().map(Counterpart::moved).toList())
        .containsExactly(false, false, true)
        .inOrder();
    assertThat(comparison.onlyInWitness()).isEmpty();
    assertThat(comparison.carried()).isEqualTo(1.0);
  }

  @Test
  void two_sentences_that_a_witness_runs_together_are_both_found() {
    Comparison comparison =
        compare(
            "He said that it was over\nShe left the room at six",
            "He said that it was over and she left the room at six");
    assertThat(comparison.counterparts()).hasSize(2);
    assertThat(comparison.counterparts().values().stream().mapToInt(Counterpart::shared).sum())
        .isEqualTo(12);
  }

  @Test
  void what_is_alike_nowhere_has_no_counterpart() {
    Comparison comparison = compare("Rain fell all day", "The match was a draw");
    assertThat(comparison.counterparts()).isEmpty();
    assertThat(comparison.onlyInWitness()).hasSize(1);
    assertThat(comparison.carried()).isEqualTo(0.0);
  }

  @Test
  void offsets_count_code_points() {
    Checked checked = Sample.of("x", Map.of("a", "\uD83D\uDE80 one \uD83D\uDE80 two"));
    ImmutableList<Word> words =
        Unit.of(checked.annotated().story().article("a"), checked.annotated()).get(0).words();
    assertThat(words.stream().map(word -> word.span().start()).toList())
        .containsExactly(2, 8)
        .inOrder();
  }

  @Test
  void the_way_back_is_the_way_there_turned_round() {
    for (List<String> pair :
        List.of(
            List.of("a b c d e", "a x c y e"),
            List.of("one two three", "two three four"),
            List.of("a a b a", "a b a a"))) {
      Comparison there = compare(pair.get(0), pair.get(1));
      Comparison back = compare(pair.get(1), pair.get(0));
      assertThat(shared(there)).isEqualTo(shared(back));
    }
  }

  private static int shared(Comparison comparison) {
    return comparison.counterparts().values().stream().mapToInt(Counterpart::shared).sum();
  }
}
