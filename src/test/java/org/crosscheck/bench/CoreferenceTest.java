package org.crosscheck.bench;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Splitter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The examples of Bagga and Baldwin (1998), which Luo (2005) takes up. */
final class CoreferenceTest {

  private static final double TOLERANCE = 0.0005;
  private static final String KEY = "12345 67 89ABC";

  private static Coreference score(String key, String response) {
    Coreference score = new Coreference();
    score.add(groups(key), groups(response));
    return score;
  }

  private static Map<Integer, String> groups(String words) {
    Map<Integer, String> groups = new TreeMap<>();
    for (String group : Splitter.on(' ').split(words)) {
      group.chars().forEach(mention -> groups.put(mention, group));
    }
    return groups;
  }

  @Test
  void a_small_and_a_large_group_joined() {
    Coreference score = score(KEY, "12345 6789ABC");
    assertThat(score.muc().precision()).isWithin(TOLERANCE).of(0.9);
    assertThat(score.muc().recall()).isWithin(TOLERANCE).of(1);
    assertThat(score.b3().precision()).isWithin(TOLERANCE).of(0.762);
    assertThat(score.b3().recall()).isWithin(TOLERANCE).of(1);
    assertThat(score.ceafe().precision()).isWithin(TOLERANCE).of(0.917);
    assertThat(score.ceafe().recall()).isWithin(TOLERANCE).of(0.611);
    assertThat(score.ceafe().f1()).isWithin(TOLERANCE).of(0.733);
  }

  @Test
  void two_large_groups_joined_are_the_graver_error() {
    Coreference score = score(KEY, "1234589ABC 67");
    assertThat(score.muc().precision()).isWithin(TOLERANCE).of(0.9);
    assertThat(score.b3().precision()).isWithin(TOLERANCE).of(0.583);
    assertThat(score.b3().recall()).isWithin(TOLERANCE).of(1);
    assertThat(score.ceafe().f1()).isWithin(TOLERANCE).of(0.667);
  }

  @Test
  void nothing_joined_and_everything_right() {
    Coreference alone = score(KEY, "1 2 3 4 5 6 7 8 9 A B C");
    assertThat(alone.muc().f1()).isEqualTo(0);
    assertThat(alone.b3().precision()).isWithin(TOLERANCE).of(1);
    assertThat(alone.b3().recall()).isWithin(TOLERANCE).of(0.25);
    assertThat(score(KEY, KEY).conll()).isWithin(TOLERANCE).of(1);
  }

  @Test
  void the_best_pairing_may_leave_the_nearest_pair() {
    assertThat(Assignment.best(new double[][] {{9, 8}, {8, 1}})).isWithin(TOLERANCE).of(16);
    assertThat(Assignment.best(new double[][] {{1, 5, 3}})).isWithin(TOLERANCE).of(5);
    assertThat(Assignment.best(new double[][] {{1}, {5}, {3}})).isWithin(TOLERANCE).of(5);
    assertThat(Assignment.best(new double[][] {{7, 4, 3}, {6, 8, 5}, {9, 4, 4}}))
        .isWithin(TOLERANCE)
        .of(20);
    assertThat(Assignment.best(new double[0][0])).isWithin(TOLERANCE).of(0);
  }

  @Test
  void both_sides_have_the_same_mentions() {
    assertThrows(IllegalArgumentException.class, () -> score("12", "1"));
  }
}
