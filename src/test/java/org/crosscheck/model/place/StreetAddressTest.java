package org.crosscheck.model.place;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StreetAddressTest {

  @ParameterizedTest
  @CsvSource({
    "200 block of fern avenue, 300 block of north fern avenue, true",
    "16000 block of larkfield, 16411 larkfield, true",
    "1200 block of marlowe avenue, 1234 marlowe avenue, false",
    "1200 firs drive, 1200 firse drive, true",
    "1200 firs drive, 1300 pine street, false",
    "quarry avenue, 1417 quarry avenue, false",
    "calder street and west harrow place, south calder street and west harrow avenue, true",
    "south calder street, harrow place and south calder avenue, true",
    "south calder street, harrow place and south calder street, false",
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
