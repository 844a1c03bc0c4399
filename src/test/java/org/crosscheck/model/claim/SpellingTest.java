package org.crosscheck.model.claim;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "wolff, wolfe, true",
    "carney, carter, false",
    "bryson, byrson, true",
    "kemar, kamar, true",
    "shelia, sheila, true",
    "oslushla, oshlushla, true",
    "priebus, preibus, true",
    "wolff, wolff, false",
    "lee, leo, false",
    "smith, jones, false",
    "marta, karla, false",
    "johnson, jackson, false",
  })
  void aSlipIsALetterOrTwo(String a, String b, boolean slip) {
    assertThat(Spelling.isSlip(a, b)).isEqualTo(slip);
    assertThat(Spelling.isSlip(b, a)).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({"José, jose", "D’Angelo, dangelo", "Jr., jr", "MÜLLER, muller", "al-Hadi, hadi"})
  void typographyIsFolded(String printed, String folded) {
    assertThat(Spelling.fold(printed)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"dehqan, dehghan, true", "kirilly, kirilli, true", "kemontay, kamontay, false"})
  void transliterationsAreNoSlips(String a, String b, boolean transliteration) {
    assertThat(Spelling.isTransliteration(a, b)).isEqualTo(transliteration);
  }

  @ParameterizedTest
  @CsvSource({
    "organisation, organization, true",
    "theatre, theater, true",
    "labour, labor, true",
    "defence, defense, true",
    "co-operation, cooperation, true",
    "duesseldorf, dusseldorf, true",
    "samuel, samul, false",
    "manuel, manul, false",
    "carter, carver, false",
    "louise, louize, false",
  })
  void whatHousesPrintInTwoWaysIsNoSlip(String a, String b, boolean style) {
    assertThat(Spelling.isHouseStyle(a, b)).isEqualTo(style);
    assertThat(style && Spelling.isSlip(a, b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "charlie, charles, true",
    "timothy, timmy, true",
    "tommie, tommy, false",
    "dylan, dillon, false",
    "emile, emily, false",
  })
  void petFormsAreNoOtherNames(String a, String b, boolean pet) {
    assertThat(Spelling.isPetForm(a, b)).isEqualTo(pet);
  }
}
