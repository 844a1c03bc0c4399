package org.crosscheck.ingest.port;

import static com.google.common.truth.Truth.assertThat;

import java.util.Objects;
import org.crosscheck.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-04T06:20:00+01:00|2031-03-04T06:20+01:00",
        "2031-03-04T06:20:00.123Z|2031-03-04T06:20Z",
        "2031-03-04T06:20:00+0100|2031-03-04T06:20+01:00",
        "2031-03-04 06:20:00 GMT|2031-03-04T06:20Z",
        "20310304T062000Z|2031-03-04T06:20Z",
        "20310304T062000-0330|2031-03-04T06:20-03:30",
        "Tue, 4 Mar 2031 06:20:00 GMT|2031-03-04T06:20Z",
        "Tue, 04 Mar 2031 06:20:00 -0500|2031-03-04T06:20-05:00",
        "Published 4 March 2031 at 6:20 pm EST|2031-03-04T18:20-05:00",
        "March 4, 2031, 12:05 a.m. PDT|2031-03-04T00:05-07:00",
        "06:20 GMT, 4 March 2031|2031-03-04T06:20Z",
        "Updated: Mar. 4th, 2031|2031-03-04",
        "4 March 2031 06:20|2031-03-04",
        "2031-03-04|2031-03-04"
      })
  void a_date_is_read_as_it_is_written(String written, String read) {
    Publication publication = Objects.requireNonNull(WrittenDates.parse(written));

    assertThat(
            publication.moment() == null
                ? publication.day().toString()
                : publication.moment().toString())
        .isEqualTo(read);
  }

  @Test
  void what_is_no_date_is_none() {
    assertThat(WrittenDates.parse("31 February 2031")).isNull();
    assertThat(WrittenDates.parse("2031-13-04")).isNull();
    assertThat(WrittenDates.parse("five minutes ago")).isNull();
    assertThat(WrittenDates.parse("")).isNull();
  }
}
