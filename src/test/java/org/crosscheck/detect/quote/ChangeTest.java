package org.crosscheck.detect.quote;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.finding.Alteration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it is to put these words for those, inside quotation marks. */
final class ChangeTest {

  private final Synonyms synonyms = new Synonyms();

  @ParameterizedTest
  @CsvSource({
    "um we, we, HESITATION",
    "you know the, the, HESITATION",
    "is, are, GRAMMAR",
    "decide, decides, GRAMMAR",
    "gonna, going to, GRAMMAR",
    "youve got to, you gotta, GRAMMAR",
    "ill, i will, GRAMMAR",
    "hed, he had, GRAMMAR",
    "the schools, the school is, GRAMMAR",
    "doesnt, does not, GRAMMAR",
    "cant, cannot, GRAMMAR",
    "wont, will not, GRAMMAR",
    "i will, i will not, MEANING",
    "wrongly, wrongfully, GRAMMAR",
    "imposition, the imposing, GRAMMAR",
    "acts, actions, GRAMMAR",
    "accomodation, accommodation, GRAMMAR",
    "commission, omission, MEANING",
    "huge, great, SYNONYM",
    "a real, a, WORDS",
    "will, will not, MEANING",
    "can, must, MEANING",
    "two, three, MEANING",
    "well two, three, MEANING",
    "the mayor, the driver, MEANING",
  })
  void isTheSameInBothDirections(String one, String other, Alteration expected) {
    for (List<String> readings : List.of(List.of(one, other), List.of(other, one))) {
      Change change = Change.among(readings.stream().map(ChangeTest::words).toList(), synonyms);

      assertWithMessage(readings.toString()).that(change.kind()).isEqualTo(expected);
    }
  }

  private static List<String> words(String reading) {
    return Arrays.asList(reading.split(" ", -1));
  }
}
