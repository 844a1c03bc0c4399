package org.crosscheck.claims.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ShortNamesTest {

  private static Map<String, String> full(String... names) {
    return ShortNames.full(Set.of(names));
  }

  @Test
  void the_end_of_a_name_stands_for_it() {
    Map<String, String> full = full("otters", "ellis otters", "port ellis otters");
    assertThat(full.get("otters")).isEqualTo("port ellis otters");
    assertThat(full.get("ellis otters")).isEqualTo("port ellis otters");
    assertThat(full.get("port ellis otters")).isEqualTo("port ellis otters");
  }

  @Test
  void a_firm_goes_without_its_form() {
    assertThat(full("quillon", "quillon corp.").get("quillon")).isEqualTo("quillon corp.");
  }

  @Test
  void the_end_of_two_names_stands_for_neither() {
    assertThat(full("rovers", "port ellis rovers", "dunmore rovers").get("rovers"))
        .isEqualTo("rovers");
  }

  @Test
  void of_some_there_are_many() {
    assertThat(full("police", "port ellis police").get("police")).isEqualTo("police");
    assertThat(full("university", "dunmore university").get("university")).isEqualTo("university");
  }
}
