package org.crosscheck.lexicon;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class BodyTest {

  @Test
  void a_part_can_be_told_as_what_it_lies_in() {
    assertThat(Body.canBeOne("thigh", "leg")).isTrue();
    assertThat(Body.canBeOne("leg", "thigh")).isTrue();
    assertThat(Body.canBeOne("cheek", "head")).isTrue();
    assertThat(Body.canBeOne("leg", "arm")).isFalse();
    assertThat(Body.canBeOne("back", "chest")).isFalse();
  }

  @Test
  void people_have_two_of_each_limb() {
    assertThat(Body.isOfLimb("hand")).isTrue();
    assertThat(Body.isOfLimb("head")).isFalse();
  }
}
