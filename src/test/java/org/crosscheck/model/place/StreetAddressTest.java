package org.crosscheck.model.place;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StreetAddressTest {

  @ParameterizedTest
  @CsvSource({
    "200 block of holly avenue, 300 block of north holly avenue, true",
    "16000 block of saybrook, 16411 saybrook, true",
    "1200 block of oleanda avenue, 1234 oleanda avenue, false",
    "1200 oaks drive, 1200 oakes drive, true",
    "1200 oaks drive, 1300 pine street, false",
    "orchard avenue, 1417 orchard avenue, false",
    "simms street and west bowles place, south simms street and west bowles avenue, true",
    "harvard avenue and pike street, broadway street and pike street, false"
  })
  void onePlaceExcludesAnother(String one, String other, boolean excludes) {
    StreetAddress a = StreetAddress.parse(one);
    StreetAddress b = StreetAddress.parse(other);
    assertThat(a.excludes(b)).isEqualTo(excludes);
    assertThat(b.excludes(a)).isEqualTo(excludes);
    assertThat(a.toString()).isEqualTo(one);
  }
}
