package org.crosscheck.model.word;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrdinalsTest {

  @ParameterizedTest
  @CsvSource({
    "First, 1st",
    "second, 2nd",
    "Third, 3rd",
    "sixth, 6th",
    "Twelfth, 12th",
    "twentieth, 20th",
    "Harrow, Harrow",
    "6th, 6th"
  })
  void areWrittenInFigures(String word, String figures) {
    assertThat(Ordinals.figures(word)).isEqualTo(figures);
  }
}
