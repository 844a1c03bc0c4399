package org.crosscheck.mention.number;

import static com.google.common.truth.Truth.assertThat;

import java.util.stream.Collectors;
import org.crosscheck.claims.figure.Tokens;
import org.crosscheck.model.annotation.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The corpus of the recogniser: words, then what is read in them. */
final class AmountsTest {

  private static Sentence sentence(String words) {
    StringBuilder parsed = new StringBuilder();
    String[] all = words.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      parsed.append(i == 0 ? "" : " ").append(all[i].replace("/", "-")).append("/NN/");
      parsed.append(all[i].replace("/", "-")).append('/').append(i == 0 ? -1 : 0).append("/dep");
    }
    return Tokens.parsed(parsed.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "won 3-1 at home | tally 1 to 3",
        "the bill passed 52 - 48 | tally 48 to 52",
        "a 25 - year - old man | age 25 year",
        "a woman , 31 , from Orrin | age 31 year",
        "the girl aged 9 slept | age 9 year",
        "a 16-year-old was hurt | age 16 year",
        "it took 25 minute | duration 25 minute",
        "fell by 4 percent | percentage 4 %",
        "paid $ 200 a head | money 200 USD",
        "the third attempt | ordinal 3",
        "her 17th goal | ordinal 17",
        "at least 12 boats sank | count 12"
      })
  void isRead(String words, String expected) {
    Sentence sentence = sentence(words);
    String read =
        Amounts.read(sentence, new boolean[sentence.tokens().size()]).stream()
            .map(
                each ->
                    each.kind().word()
                        + " "
                        + each.low().toPlainString()
                        + (each.low().compareTo(each.high()) == 0
                            ? ""
                            : " to " + each.high().toPlainString())
                        + (each.kind().word().equals("tally") || each.unit().isEmpty()
                            ? ""
                            : " " + each.unit()))
            .collect(Collectors.joining(" & "));
    assertThat(read).isEqualTo(expected);
  }
}
