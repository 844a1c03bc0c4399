package org.crosscheck.model;

import static com.google.common.truth.Truth.assertThat;

import org.crosscheck.model.word.Dates;
import org.junit.jupiter.api.Test;

final class DatesTest {

  @Test
  void dates_are_written_as_people_do() {
    assertThat(Dates.spoken("2031-03-04 to 2031-03-10")).isEqualTo("4 March 2031 to 10 March 2031");
    assertThat(Dates.spoken("555-2031-03 and 2031-13-04")).isEqualTo("555-2031-03 and 2031-13-04");
  }
}
