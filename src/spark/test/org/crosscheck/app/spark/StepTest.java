package org.crosscheck.app.spark;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.crosscheck.app.spark.Step.Day;
import org.junit.jupiter.api.Test;

final class StepTest {

  private static List<Step> steps(Day... days) {
    return Step.of(List.of(days), new Settings("ap", 500, 3, 100, 200));
  }

  @Test
  void days_of_few_articles_are_grouped_at_once_as_on_one_machine() {
    assertThat(steps(new Day(5L, 60), new Day(90L, 30), new Day(null, 10)))
        .containsExactly(new Step(0, 5L, null, 0, 1));
  }

  @Test
  void days_that_have_too_many_together_are_grouped_one_after_the_other() {
    assertThat(steps(new Day(5L, 60), new Day(6L, 60), new Day(7L, 40), new Day(null, 3)))
        .containsExactly(
            new Step(0, 5L, 5L, 0, 1), new Step(1, 6L, 7L, 0, 1), new Step(2, null, null, 0, 1))
        .inOrder();
  }

  @Test
  void a_day_of_too_many_articles_is_several_steps() {
    assertThat(steps(new Day(5L, 201), new Day(6L, 1)))
        .containsExactly(
            new Step(0, 5L, 5L, 0, 3),
            new Step(1, 5L, 5L, 1, 3),
            new Step(2, 5L, 5L, 2, 3),
            new Step(3, 6L, 6L, 0, 1))
        .inOrder();
  }
}
