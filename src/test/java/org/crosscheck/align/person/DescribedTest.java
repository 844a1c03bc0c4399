package org.crosscheck.align.person;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import org.crosscheck.model.claim.Entity.Gender;
import org.junit.jupiter.api.Test;

/** What a phrase tells of whom it stands for. */
final class DescribedTest {

  private static Described described(String words) {
    return Described.of(null, words);
  }

  @Test
  void whose_they_are_tells_nothing_of_them() {
    assertThat(described("his 10-year-old daughter").gender()).hasValue(Gender.FEMALE);
    assertThat(described("his neighbor").gender()).isEqualTo(Optional.empty());
    assertThat(described("Karl Benning’s mother").named()).isFalse();
    assertThat(described("his").gender()).hasValue(Gender.MALE);
  }

  @Test
  void several_are_nobody_alone() {
    assertThat(described("his friends").canBe(described("the man"))).isFalse();
    assertThat(described("his friend").canBe(described("the man"))).isTrue();
    assertThat(described("the passengers").plural()).isTrue();
  }
}
