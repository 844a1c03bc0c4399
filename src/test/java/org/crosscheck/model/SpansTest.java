package org.crosscheck.model;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpansTest {

  private final Spans spans = new Spans(List.of(new Span(8, 10), new Span(2, 5), new Span(4, 6)));

  @Test
  void spans_that_touch_do_not_overlap() {
    assertThat(spans.overlap(new Span(0, 2))).isFalse();
    assertThat(spans.overlap(new Span(6, 8))).isFalse();
    assertThat(spans.overlap(new Span(10, 11))).isFalse();
  }

  @Test
  void one_character_is_enough() {
    assertThat(spans.overlap(new Span(0, 3))).isTrue();
    assertThat(spans.overlap(new Span(5, 8))).isTrue();
    assertThat(spans.overlap(new Span(3, 4))).isTrue();
    assertThat(spans.overlap(new Span(0, 20))).isTrue();
  }
}
