package org.crosscheck.mention.number;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.claims.figure.Tokens;
import org.crosscheck.model.annotation.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralReaderTest {

  private static String read(String words) {
    return NumeralReader.read(Tokens.of(words)).stream()
        .map(
            each ->
                each.hedge()
                    + " "
                    + each.low().stripTrailingZeros().toPlainString()
                    + (each.low().compareTo(each.high()) == 0
                        ? ""
                        : ".." + each.high().stripTrailingZeros().toPlainString()))
        .collect(Collectors.joining(" & "));
  }

  @Test
  void aPlaceMayBeginWithANumber() {
    List<Token> tokens =
        Tokens.of("in Three Harbours").stream()
            .map(each -> new Token(each.index(), each.span(), each.word(), each.word(), "NNP", "O"))
            .toList();
    assertThat(NumeralReader.read(tokens)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "four people | EXACT 4",
        "twenty - five people | EXACT 25",
        "two hundred and ten people | EXACT 210",
        "1,000 fans | EXACT 1000",
        "93.87 percent | EXACT 93.87",
        "1.2 million people | EXACT 1200000",
        "three million | EXACT 3000000",
        "a dozen shots | EXACT 12",
        "two dozen protesters | EXACT 24",
        "about half a dozen firearms | ABOUT 6",
        "nearly five years | AT_MOST 4..5",
        "some 300 guests | ABOUT 300",
        "a dozen or so | ABOUT 12",
        "an estimated 50 people | ABOUT 50",
        "at least fifteen people | AT_LEAST 15",
        "more than a dozen people | AT_LEAST 12",
        "over three years | AT_LEAST 3",
        "up to 16 were injured | AT_MOST 16",
        "as many as 20 holes | AT_MOST 20",
        "no fewer than 7 | AT_LEAST 7",
        "12 to 15 people | EXACT 12..15",
        "between 60 and 100 rioters | EXACT 60..100",
        "two or three men | EXACT 2..3",
        "15-20 rounds | EXACT 15..20",
        "dozens of people | ABOUT 24..99",
        "tens of thousands of people | ABOUT 20000..99999",
        "one killed and five hurt | EXACT 1 & EXACT 5",
        "about 200ft down | ABOUT 200",
        "no people | ''"
      })
  void numbersAsNewsWritesThem(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }
}
