package org.crosscheck.align.event;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.align.cast.Casting;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose condition is told in two ways. */
final class PatientsTest {

  private final List<Attribute> states = new ArrayList<>();
  private final List<Claim> counts = new ArrayList<>();
  private final List<Individual> cast = new ArrayList<>();

  private Grounds grounds(String source) {
    int at = 10 * (states.size() + counts.size());
    return new Grounds(
        source + ":" + at,
        new Passage(source, new Span(at, at + 5)),
        Asserter.OUTLET,
        Certainty.HAPPENED);
  }

  private Attribute is(String source, String who, State state) {
    return is(source, who, null, state);
  }

  private Attribute is(String source, String who, @Nullable String entity, State state) {
    Attribute claim = new Attribute(grounds(source), entity, who, "state", state.words());
    states.add(claim);
    return claim;
  }

  private void hurt(String source, int number) {
    counts.add(
        new Quantity(
            grounds(source),
            Quantity.Measure.COUNT,
            null,
            "people hurt",
            "people",
            ImmutableSet.of(),
            BigDecimal.valueOf(number),
            BigDecimal.valueOf(number),
            "",
            Hedge.EXACT));
  }

  private void person(@Nullable String entity, Attribute... told) {
    cast.add(
        new Individual(
            told[0].source() + ":person:" + cast.size(),
            told[0].source(),
            entity,
            told[0].subject(),
            Optional.empty(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.copyOf(told),
            true,
            ImmutableSet.of(cast.size())));
  }

  private List<List<String>> pairs() {
    List<Claim> claims = new ArrayList<>(states);
    claims.addAll(counts);
    return new Patients(
            new Claims(
                ImmutableList.of(), ImmutableList.copyOf(claims), ImmutableList.copyOf(cast)),
            Casting.of(cast))
        .align(states).stream()
            .map(
                row ->
                    row.claims().stream()
                        .map(each -> ((Attribute) each).subject() + ": " + each.value())
                        .toList())
            .toList();
  }

  @Test
  void the_only_patient_of_both_is_one() {
    is("a", "the man", State.CRITICAL_CONDITION);
    is("b", "the victim", State.GOOD_CONDITION);
    assertThat(pairs())
        .containsExactly(List.of("the man: critical condition", "the victim: good condition"));
  }

  @Test
  void of_several_who_were_hurt_each_source_may_tell_of_another() {
    is("a", "the man", State.CRITICAL_CONDITION);
    is("b", "the victim", State.GOOD_CONDITION);
    hurt("b", 3);
    assertThat(pairs()).isEmpty();
  }

  @Test
  void whoever_is_left_of_all_is_one() {
    is("a", "the girl", State.STABLE_CONDITION);
    is("a", "the man", State.CRITICAL_CONDITION);
    is("b", "The girl", State.STABLE_CONDITION);
    is("b", "a second victim", State.GOOD_CONDITION);
    person(null, states.get(2));
    person(null, states.get(3));
    assertThat(pairs())
        .containsExactly(List.of("the man: critical condition", "a second victim: good condition"));
  }

  @Test
  void a_man_is_not_a_woman() {
    is("a", "the man", State.CRITICAL_CONDITION);
    is("b", "the woman", State.GOOD_CONDITION);
    assertThat(pairs()).isEmpty();
  }

  @Test
  void a_group_is_known_by_its_size() {
    is("a", "two others", State.CRITICAL_CONDITION);
    is("a", "one", State.STABLE_CONDITION);
    is("b", "the other two victims", State.STABLE_CONDITION);
    assertThat(pairs())
        .containsExactly(
            List.of("two others: critical condition", "the other two victims: stable condition"));
  }

  @Test
  void groups_of_two_sizes_are_two() {
    is("a", "two others", State.CRITICAL_CONDITION);
    is("b", "the other three victims", State.STABLE_CONDITION);
    assertThat(pairs()).isEmpty();
  }

  @Test
  void one_phrase_with_two_conditions_is_misread() {
    is("a", "one", State.CRITICAL_CONDITION);
    states.add(
        new Attribute(
            new Grounds("a:again", states.get(0).passage(), Asserter.OUTLET, Certainty.HAPPENED),
            null,
            "one",
            "state",
            State.STABLE_CONDITION.words()));
    is("b", "one", State.CRITICAL_CONDITION);
    assertThat(pairs()).isEmpty();
  }

  @Test
  void somebody_named_is_one_among_many() {
    person("lee", is("a", "Ann Lee", "lee", State.CRITICAL_CONDITION));
    person("lee", is("b", "Ann Lee", "lee", State.FAIR_CONDITION));
    is("b", "a woman", State.CRITICAL_CONDITION);
    hurt("a", 9);
    assertThat(pairs())
        .containsExactly(List.of("Ann Lee: critical condition", "Ann Lee: fair condition"));
  }

  @Test
  void whom_a_source_follows_has_several_conditions() {
    person(
        "lee",
        is("a", "Ann Lee", "lee", State.CRITICAL_CONDITION),
        is("a", "Ann Lee", "lee", State.FAIR_CONDITION));
    person("lee", is("b", "Ann Lee", "lee", State.FAIR_CONDITION));
    assertThat(pairs()).isEmpty();
  }
}
