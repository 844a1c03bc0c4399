package org.crosscheck.align.thing;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.thing.ProperName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameRowsTest {

  private static Claim name(String source, String words) {
    Grounds grounds =
        new Grounds(
            source + ":name",
            new Passage(source, 0, words.length()),
            Asserter.OUTLET,
            Certainty.HAPPENED);
    return new Attribute(grounds, null, words, ProperName.PREDICATE, words);
  }

  @ParameterizedTest
  @CsvSource({
    "Harrow Garden Apartments, Harrow Gardens Apartments, true",
    "St. Joseph Bay Hospital, St. Joseph's Bay Hospital, true",
    "Orrin County Sheriff Department, Orrin County Sheriff’s Department, false",
    "Orrin Senate Democrat, Orrin Senate Democrats, false",
    "Hidden Bay Apartment, Hidden Bay Apartments, false",
    "Tip Bay Grocery, Tip Bay Groceries, true",
    "Terrace View apartment, Terrace View apartments, false",
  })
  void one_name_but_for_a_form(String one, String other, boolean differ) {
    List<Claim> claims = List.of(name("a", one), name("b", other));
    assertThat(new NameRows().align(claims).isEmpty()).isEqualTo(!differ);
  }
}
