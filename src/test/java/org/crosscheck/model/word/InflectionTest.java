package org.crosscheck.model.word;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "expert, experts",
    "other person, other people",
    "police officer, police officers",
    "body, bodies",
    "boy, boys",
    "masked gunman, masked gunmen",
    "woman, women",
    "german, germans",
    "witness, witnesses",
    "teens, teens",
    "mph, mph",
    "degree below zero, degrees below zero"
  })
  void plurals(String noun, String plural) {
    assertThat(Inflection.plural(noun)).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "meet, meeting",
    "put on notice, putting on notice",
    "resign, resigning",
    "charge, charging",
    "die, dying",
    "flee, fleeing",
    "be, being",
    "visit, visiting",
    "admit, admitting",
    "offer, offering",
    "target, targeting",
    "bring down, bringing down",
    "carry, carrying"
  })
  void gerunds(String verb, String gerund) {
    assertThat(Inflection.gerund(verb)).isEqualTo(gerund);
  }
}
