package org.crosscheck.lexicon;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class WordNetTest {

  @Test
  void a_noun_for_people_is_no_given_name() {
    assertThat(WordNet.isPerson("sheriff")).isTrue();
    assertThat(WordNet.isPerson("joseph")).isFalse();
  }

  @Test
  void an_instance_is_one_of_a_kind() {
    assertThat(WordNet.isInstance("ohio", "state")).isTrue();
    assertThat(WordNet.isInstance("manitoba", "state")).isTrue();
    assertThat(WordNet.isInstance("boston", "state")).isFalse();
  }
}
