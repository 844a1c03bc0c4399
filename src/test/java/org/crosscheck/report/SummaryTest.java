package org.crosscheck.report;

import static com.google.common.truth.Truth.assertThat;

import org.crosscheck.model.standing.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SummaryTest {

  @Test
  void says_what_was_found_in_the_order_of_the_findings() {
    String text = String.join("\n", new Summary(2).lines(Sample.bundled()));
    assertThat(text)
        .contains(
            "5 sources: 3 disagreements (2 major), 1 note on a source as a whole, 1 problem.");
    assertThat(text).contains("1. MAJOR Whether Cressida Dick met Sadiq Khan that day");
    assertThat(text).contains("   000, 002: did not happen");
    assertThat(text).contains("… and 2 more in the report.");
    assertThat(text).contains("! 005.txt: is not UTF-8");
  }

  @Test
  void says_what_has_changed_since_last_time_and_what_was_decided() {
    String text =
        String.join("\n", new Summary(2).lines(Sample.standing(Standing.State.NEW, "why")));
    assertThat(text).contains("Since last time: 1 new, 1 updated, 1 absent.");
    assertThat(text).contains("1. MAJOR (new) (false-alarm) ");
    assertThat(text).contains("(updated) (false-alarm, reopened) ");
  }

  @Test
  void fits_a_terminal_and_carries_no_control_characters() {
    for (String line : new Summary(9).lines(Sample.hostile("\u001B[31mred \u202Etfel", "b"))) {
      assertThat(line.length()).isAtMost(100);
      assertThat(line).doesNotContain("\u001B");
      assertThat(line).doesNotContain("\u202E");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\r1. MAJOR nothing differs",
        "x\n::error file=a::b",
        "x\u2028::error::b",
        "x\u2029y",
        "x\u0085y",
        "\u001b[2J\u001b]0;owned\u0007\u009b31m",
        "##vso[task.complete]done",
        "##[error]done",
        "::error ::b"
      })
  void an_article_adds_no_line_and_gives_no_command(String words) {
    for (String line : new Summary(9).lines(Sample.hostile(words, words + " again"))) {
      assertThat(line.chars().anyMatch(Character::isISOControl)).isFalse();
      assertThat(line).doesNotContainMatch("[\u2028\u2029]|^\\s*::|##(?:vso)?\\[");
      assertThat(line).doesNotMatch("1\\. MAJOR nothing.*");
    }
    assertThat(Names.oneLine(words))
        .doesNotContainMatch("[\\p{Cc}\u2028\u2029]|^\\s*::|##(?:vso)?\\[");
  }
}
