package org.crosscheck.report.html.diff;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightTest {

  @ParameterizedTest
  @CsvSource({
    "did not sink, negation",
    "didn’t, negation",
    "on 14 March, 'number, name'",
    "fourteen, number",
    "Ada, name",
    "The ferry, ''",
    "with Ada Moss, name",
    "never two, 'negation, number'",
    "But, ''",
    "the harbour and its old light near Moss and the quay, ''",
    "the harbour that was not shut when the two boats came, negation",
    "slowly, ''"
  })
  void what_turns_a_sentence_is_named(String words, String weight) {
    assertThat(Weight.of(words)).isEqualTo(weight);
  }
}
