package org.crosscheck.mention.time;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.crosscheck.claims.figure.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeReaderTest {

  private static String read(String words) {
    List<TimeExpression> times = TimeReader.read(Tokens.of(words));
    return times.stream().map(TimeReaderTest::brief).collect(Collectors.joining(" & "));
  }

  private static String brief(TimeExpression time) {
    StringJoiner brief = new StringJoiner(" ");
    if (time.clock() != null) {
      brief.add(time.clock().bound() + " " + time.clock().at());
    }
    if (time.weekday() != null) {
      brief.add(time.weekday().toString());
    }
    if (time.date() != null) {
      brief.add(time.date().toString().substring(2));
    }
    if (time.year() > 0) {
      brief.add(String.valueOf(time.year()));
    }
    if (time.part() != null) {
      brief.add(time.part().from() + "-" + time.part().to());
    }
    return brief.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "around 10:30 p.m. | ABOUT 22:30",
        "at 4.30 pm | EXACT 16:30",
        "at 12:56 p.m. | EXACT 12:56",
        "about 12:20 a.m. | ABOUT 00:20",
        "just after midnight | JUST_AFTER 00:00",
        "shortly before 7 a.m. | BEFORE 07:00",
        "they met before 7 a.m. | EARLIER 07:00",
        "they met after 7 a.m. | LATER 07:00",
        "around noon | ABOUT 12:00",
        "at about 2045 GMT | ABOUT 20:45",
        "at 9 : 25 hours on Thursday | EXACT 09:25 THURSDAY",
        "about 3 : 10 p. m. Friday | ABOUT 15:10 FRIDAY",
        "around 3:30 a.m. on Sunday , Feb. 12 | ABOUT 03:30 SUNDAY 02-12",
        "the July 29 , 2014 , shooting | 07-29 2014",
        "on 8 October 2011 | 10-08 2011",
        "late Wednesday night | WEDNESDAY 20-24",
        "early Monday morning | MONDAY 0-9",
        "Saturday night | SATURDAY 17-28",
        "on Monday and on Tuesday | MONDAY & TUESDAY",
        "between 8 and 8:30 p.m. | ''",
        "on Tuesday night about 11:30 | ABOUT 23:30 TUESDAY 17-28",
        "at 9 Sunday morning | EXACT 09:00 SUNDAY 0-12",
        "at 1:45 | ''",
        "at 8 people | ''",
        "13:40 elsewhere | ''",
        "may 5 people come | ''"
      })
  void timesAsNewsWritesThem(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }
}
