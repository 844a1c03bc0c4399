package org.crosscheck.align.cast;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.cast.Part;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who of one article is who of another. */
final class CastingTest {

  private int place;

  private Individual victim(String source, String noun, int age) {
    return person(source, null, noun, age, true, Part.VICTIM);
  }

  private Individual person(
      String source,
      @Nullable String entity,
      String noun,
      int age,
      boolean introduced,
      Part... parts) {
    place += 10;
    Quantity years =
        new Quantity(
            new Grounds(
                source + ":age:" + place,
                new Passage(source, new Span(place, place + 5)),
                Asserter.OUTLET,
                Certainty.HAPPENED),
            Quantity.Measure.AGE,
            entity,
            noun,
            noun,
            ImmutableSet.of(),
            BigDecimal.valueOf(age),
            BigDecimal.valueOf(age),
            "year",
            Hedge.EXACT);
    return new Individual(
        source + ":person:" + place,
        source,
        entity,
        entity == null ? "a " + age + "-year-old " + noun : entity,
        Optional.of(noun.equals("girl") ? Gender.FEMALE : Gender.MALE),
        ImmutableSet.copyOf(parts),
        ImmutableSet.of(noun),
        ImmutableList.of(years),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        introduced,
        ImmutableSet.of(place));
  }

  private static List<List<String>> casting(Individual... cast) {
    return Casting.of(List.of(cast)).stream()
        .map(person -> person.stream().map(each -> each.source() + " " + each.name()).toList())
        .toList();
  }

  @Test
  void one_age_in_two_articles_is_one_person() {
    assertThat(casting(victim("a", "boy", 14), victim("a", "girl", 17), victim("b", "boy", 14)))
        .containsExactly(List.of("a a 14-year-old boy", "b a 14-year-old boy"));
  }

  @Test
  void two_of_one_age_are_not_told_apart() {
    assertThat(casting(victim("a", "boy", 17), victim("b", "boy", 17), victim("b", "boy", 17)))
        .isEmpty();
  }

  @Test
  void the_only_victim_of_both_is_one_whatever_the_age() {
    assertThat(casting(victim("a", "boy", 14), victim("b", "boy", 15)))
        .containsExactly(List.of("a a 14-year-old boy", "b a 15-year-old boy"));
  }

  @Test
  void somebody_of_the_other_age_keeps_two_apart() {
    assertThat(casting(victim("a", "boy", 14), victim("b", "boy", 15), victim("b", "boy", 14)))
        .containsExactly(List.of("a a 14-year-old boy", "b a 14-year-old boy"));
  }

  @Test
  void sides_of_the_deed_keep_two_apart() {
    assertThat(casting(victim("a", "boy", 14), person("b", null, "boy", 15, true, Part.SUSPECT)))
        .isEmpty();
  }

  @Test
  void an_age_that_nothing_has_brought_in_contradicts_the_one_before() {
    assertThat(
            casting(
                victim("a", "boy", 3), person("a", null, "boy", 4, false), victim("b", "boy", 4)))
        .containsExactly(List.of("a a 3-year-old boy", "a a 4-year-old boy", "b a 4-year-old boy"));
  }

  @Test
  void a_second_boy_who_is_brought_in_is_another() {
    assertThat(casting(victim("a", "boy", 3), victim("a", "boy", 4), victim("b", "boy", 4)))
        .containsExactly(List.of("a a 4-year-old boy", "b a 4-year-old boy"));
  }

  @Test
  void the_order_of_the_sources_does_not_matter() {
    Individual one = victim("a", "boy", 14);
    Individual other = victim("b", "boy", 15);
    assertThat(Casting.of(List.of(one, other)).get(0))
        .containsExactlyElementsIn(Casting.of(List.of(other, one)).get(0));
  }
}
