package org.crosscheck.align.person;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claims.person.Names;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.junit.jupiter.api.Test;

/** First names of one age that are a letter apart. */
final class AgedNamesTest {

  private final List<Quantity> ages = new ArrayList<>();

  /** "13-year-old Lena" in a source. */
  private void child(String source, int age, String name) {
    int at = 100 * ages.size();
    ages.add(
        new Quantity(
            new Grounds(
                source + ":age:" + at,
                new Passage(source, new Span(at, at + 12 + name.length())),
                Asserter.OUTLET,
                Certainty.HAPPENED),
            Quantity.Measure.AGE,
            null,
            name,
            "daughter",
            ImmutableSet.of(),
            BigDecimal.valueOf(age),
            BigDecimal.valueOf(age),
            "year",
            Hedge.EXACT));
  }

  private List<List<Claim>> rows() {
    List<Claim> claims = new ArrayList<>(ages);
    claims.addAll(new Names().besideAges(ages));
    return AgedNames.align(claims, ages);
  }

  @Test
  void names_of_one_age_a_letter_apart_are_one() {
    child("a", 13, "Rosela");
    child("a", 6, "Olga");
    child("b", 13, "Rosera");
    assertThat(rows()).hasSize(1);
    assertThat(rows().get(0).stream().map(Claim::value))
        .containsExactly("Rosela", "Rosera")
        .inOrder();
  }

  @Test
  void who_prints_both_knows_two() {
    child("a", 13, "Rosela");
    child("a", 13, "Rosera");
    child("b", 13, "Rosera");
    assertThat(rows()).isEmpty();
  }

  @Test
  void of_two_ages_they_are_two() {
    child("a", 13, "Rosela");
    child("b", 12, "Rosera");
    assertThat(rows()).isEmpty();
  }

  @Test
  void the_girl_is_no_name() {
    child("a", 13, "girl");
    child("b", 13, "girls");
    assertThat(rows()).isEmpty();
  }
}
