package org.crosscheck.model;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class ToldTest {

  @Test
  void a_source_is_called_by_its_name_wherever_it_is_told() {
    String words = "17 (" + Told.source("a") + ", " + Told.source("b") + ") or 19";

    assertThat(Told.named(words, id -> id.equals("a") ? "The $1 Post" : "b"))
        .isEqualTo("17 (The $1 Post, b) or 19");
  }

  @Test
  void a_line_has_a_capital_and_a_stop_and_leaves_names_as_they_are() {
    assertThat(Told.line("no place can be both", id -> id)).isEqualTo("No place can be both.");
    assertThat(Told.line(Told.source("x") + " has 17", id -> "ferry.example"))
        .isEqualTo("ferry.example has 17.");
    assertThat(Told.line("Who said so?", id -> id)).isEqualTo("Who said so?");
    assertThat(Told.line("", id -> id)).isEmpty();
  }
}
