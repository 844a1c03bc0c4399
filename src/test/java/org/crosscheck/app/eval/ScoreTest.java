package org.crosscheck.app.eval;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {

  private static final Gold GOLD =
      new Gold(
          "s",
          ImmutableList.of(item("age", "age", "major", 10), item("toll", "number", "update", 50)),
          ImmutableList.of(item("same", "", "", 90)));

  @Test
  void nothingFound() {
    Score score = new Score();
    score.addMissing(GOLD);
    assertThat(score.list())
        .containsExactly("missed      s major age age", "missed      s update number toll")
        .inOrder();
    assertThat(score.lines())
        .containsExactly(
            "no findings for: s",
            "by kind      age 0/1  number 0/1",
            "updates      0/1 (0 called conflicts)   traps sprung 0/1   right among the first five"
                + " 1.00",
            "stories 1  major 0/1  recall 0/1 = 0.000  precision 0/0 = 1.000  F1 0.000")
        .inOrder();
    assertThat(score.reaches(0, 0, 0, 9)).isFalse();
  }

  @Test
  void everythingFoundAndATrapSprung() {
    Score score = new Score();
    score.add(
        GOLD,
        List.of(
            alarm("conflict", 10, "17", "19"),
            alarm("update", 50, "12", "14"),
            alarm("conflict", 90, "x", "x"),
            alarm("notice", 90, "x", "y")));
    assertThat(score.list())
        .containsExactly("false alarm s rule: Sum.", "trap sprung s same")
        .inOrder();
    assertThat(score.lines())
        .containsExactly(
            "by kind      age 1/1  number 1/1",
            "updates      1/1 (0 called conflicts)   traps sprung 1/1   right among the first five"
                + " 0.50",
            "stories 1  major 1/1  recall 1/1 = 1.000  precision 1/2 = 0.500  F1 0.667")
        .inOrder();
    assertThat(score.reaches(1, 1, 0.5, 1)).isTrue();
    assertThat(score.reaches(1, 1, 0.6, 1)).isFalse();
    assertThat(score.reaches(1, 1, 0.5, 0)).isFalse();
  }

  @Test
  void equalValuesFindNothing() {
    Score score = new Score();
    score.add(GOLD, List.of(alarm("conflict", 10, "Straße", " STRASSE")));
    assertThat(score.list()).contains("missed      s major age age");
  }

  private static Gold.Item item(String id, String kind, String grade, int start) {
    return new Gold.Item(
        id,
        kind,
        grade,
        ImmutableList.of(
            new Gold.Side("a", start, start + 10), new Gold.Side("b", start, start + 10)));
  }

  private static Alarm alarm(String outcome, int start, String a, String b) {
    return new Alarm(
        outcome,
        "rule",
        "Sum.",
        ImmutableList.of(
            new Alarm.Place("a", start, start + 5, a), new Alarm.Place("b", start, start + 20, b)));
  }
}
