package org.crosscheck.claims.entity;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Passage;
import org.junit.jupiter.api.Test;

/** Whom a single name means that is nobody's as it is spelled. */
final class PeopleTest {

  private final List<NameMention> mentions = new ArrayList<>();

  private void named(String source, int start, String... parts) {
    int end = start + String.join(" ", parts).length();
    mentions.add(
        new NameMention(
            new Passage(source, start, end),
            0,
            0,
            parts.length - 1,
            new PersonName(ImmutableList.copyOf(parts)),
            null,
            ImmutableList.of()));
  }

  private int people() {
    return new People(mentions).all().size();
  }

  @Test
  void a_surname_may_be_misspelled_after_the_full_name() {
    named("a", 10, "Ann", "Marlow");
    named("a", 400, "Marlaw");
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void a_surname_may_be_misspelled_where_another_source_has_the_full_name() {
    named("a", 10, "Ann", "Marlow");
    named("b", 10, "Marlaw");
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void a_long_surname_may_be_two_letters_off_in_its_own_article() {
    named("a", 10, "Ann", "Brennleif");
    named("a", 400, "Brenleief");
    named("b", 10, "Brenleief");
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void a_short_surname_two_letters_off_is_another() {
    named("a", 10, "Ann", "Marlow");
    named("a", 400, "Marlaws");
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void brothers_have_other_middle_names() {
    named("a", 10, "Jeffry", "Alan", "Marlow");
    named("a", 60, "Jeffery", "John", "Marlow");
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void who_is_named_in_full_only_later_is_somebody_else() {
    named("a", 10, "Marlaw");
    named("a", 400, "Ann", "Marlow");
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void a_given_name_may_be_misspelled_behind_the_full_name() {
    named("a", 10, "Carrol", "Marlow");
    named("a", 60, "Carral");
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void a_given_name_that_is_far_from_a_like_one_is_another() {
    named("a", 10, "Carrol", "Marlow");
    named("a", 900, "Carral");
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void a_given_name_may_be_misspelled_where_the_article_uses_it_alone() {
    named("a", 10, "Carrol", "Marlow");
    named("a", 300, "Carrol");
    named("a", 900, "Carral");
    assertThat(people()).isEqualTo(1);
  }
}
