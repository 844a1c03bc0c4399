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
  void a_word_made_up_of_many_is_not_looked_for() {
    assertThat(WordNet.knows("son-in-law")).isTrue();
    assertThat(WordNet.knows("well-I-never-saw-such-a-thing-in-all-my-life-on-this-street"))
        .isFalse();
    assertThat(WordNet.knows("-".repeat(60))).isFalse();
  }

  @Test
  void an_instance_is_one_of_a_kind() {
    assertThat(WordNet.isInstance("ohio", "state")).isTrue();
    assertThat(WordNet.isInstance("manitoba", "state")).isTrue();
    assertThat(WordNet.isInstance("boston", "state")).isFalse();
  }
}
