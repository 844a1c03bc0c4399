package org.crosscheck.lexicon;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class WordNetTest {

  @Test
  void a_noun_for_people_is_no_given_name() {
    assertThat(WordNet.isPerson("sheriff")).isTrue();
    assertThat(WordNet.isPerson("joseph")).isFalse();
  }
}
