package org.crosscheck.claims.figure.place;

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
        "in the 200 block of Holly Avenue . | 200 block of holly avenue",
        "the 9300-block of Sunrise Boulevard | 9300 block of sunrise boulevard",
        "the 200 block of west 29th street late | 200 block of west 29th street",
        "the 200 block of W. American Blvd. on | 200 block of west american boulevard",
        "in the 16000 block of Saybrook in Houston | 16000 block of saybrook",
        "at 1417 Orchard Ave. near | 1417 orchard avenue",
        "near West Bowles Place and South Simms Street | south simms street and west bowles place",
        "a home along Alcoa Drive in Arnold | alcoa drive",
        "36 of the people | ''",
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
