package org.crosscheck.model.thing;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProperNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gill Bar and Grill | Gill's Bar and Grill | true",
        "Market Place at Orrin Dock | Market Place of Orrin Dock | true",
        "Terrace of East Orrin Apartments | Terraces East Orrin apartments | true",
        "Orrin Violent Fugitive Task Force | Orrin Violent Fugitives Task Force | true",
        "Larkfield Pet Hospital | Larkfeild Pet Hospital | true",
        "Orrin Regional Medical Center | Orris Regional Medical Center | true",
        "Orrin Medical Center at Larkfield | Orrin Medical Center Larkfield | true",
        "Larkfield Bay Regional Hospital | Larkfield Bay Regional Medical Center | true",
        "Larkfield Bay Hospital | Larkfield Bay Medical Center | false",
        "Larkfield Theatre | Larkfield Theater | false",
        "Orrin Police Dept. | Orrin Police Department | false",
        "Gill's Bar and Grill | Gill's Bar & Grill | false",
        "Gill's Bar | Gill's Bar and Grill | false",
        "Orrin Fire Department | Orrin Police Department | false",
        "Norrian Sea Fleet | Norria's Sea Fleet | false",
        "University of Orrin at Larkfield | University of Orrin-Larkfield | false",
      })
  void whatIsAlmostOneName(String one, String other, boolean almost) {
    assertThat(ProperName.of(one).almost(ProperName.of(other))).isEqualTo(almost);
    assertThat(ProperName.of(other).almost(ProperName.of(one))).isEqualTo(almost);
  }
}
