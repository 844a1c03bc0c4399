package org.crosscheck.mention.place;

import static com.google.common.truth.Truth.assertThat;

import java.util.stream.Collectors;
import org.crosscheck.claims.figure.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in the 200 block of Fern Avenue . | 200 block of fern avenue",
        "the 9300-block of Linden Boulevard | 9300 block of linden boulevard",
        "the 200 block of west 31st street late | 200 block of west 31st street",
        "the 200 block of W. Harvest Blvd. on | 200 block of west harvest boulevard",
        "in the 16000 block of Larkfield in Houston | 16000 block of larkfield",
        "at 1417 Quarry Ave. near | 1417 quarry avenue",
        "in Monday 's Fern Street shooting | fern street",
        "shots inside 22-04 Fern Avenue at noon | 2204 fern avenue",
        "shots inside 22 - 04 Fern Avenue at noon | 2204 fern avenue",
        "near 22nd and Fern Avenue | 22nd and fern avenue",
        "between 22nd and Fern Avenue | fern avenue",
        "on Oak between Fern and Quarry avenues | ''",
        "the 300 block of S.E. 77 | ''",
        "near West Harrow Place and South Calder Street | south calder street and west harrow place",
        "a home along Copper Drive in Arnold | copper drive",
        "in the 400 block of NE Sixth Street | 400 block of northeast 6th street",
        "36 of the people | ''",
        "bumped to fourth or fifth place in the poll | ''",
        "12 Somali pirates | ''"
      })
  void addressesAsNewsWritesThem(String words, String expected) {
    assertThat(
            AddressReader.read(Tokens.of(words)).stream()
                .map(each -> each.address().toString())
                .collect(Collectors.joining(" & ")))
        .isEqualTo(expected);
  }
}
