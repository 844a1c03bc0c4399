package org.crosscheck.ingest.port;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.lexicon.Mojibake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that were misread, and texts that only look so: {@code mojibake.tsv}, {@code sound.txt}.
 */
final class MojibakeTest {

  private static List<String> lines(String name) throws IOException {
    return Resources.readLines(
        Resources.getResource(MojibakeTest.class, name), StandardCharsets.UTF_8);
  }

  @Test
  void every_text_of_the_corpus_is_mended_however_it_was_misread() throws IOException {
    for (String meant : lines("meant.txt")) {
      for (String set : List.of("windows-1252", "iso-8859-1")) {
        String once = misread(meant, set);
        assertWithMessage(set + ": " + once).that(Mojibake.mend(once).text()).isEqualTo(meant);
      }
      String twice = misread(misread(meant, "iso-8859-1"), "iso-8859-1");
      assertWithMessage(twice).that(Mojibake.mend(twice).text()).isEqualTo(meant);
    }
  }

  /** As Windows reads it, with control characters where it has none. */
  private static String misread(String meant, String set) {
    StringBuilder misread = new StringBuilder();
    for (byte b : meant.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, Charset.forName(set));
      misread.append(c.equals("\uFFFD") ? Character.toString(b & 0xFF) : c);
    }
    return misread.toString();
  }

  @Test
  void sound_text_is_not_touched() throws IOException {
    for (String sound : lines("sound.txt")) {
      Mojibake.Mended mended = Mojibake.mend(sound);
      assertWithMessage(sound).that(mended.text()).isEqualTo(sound);
      assertThat(mended.count()).isEqualTo(0);
    }
    for (String meant : lines("meant.txt")) {
      assertThat(Mojibake.mend(meant).text()).isEqualTo(meant);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It’s â€œfineâ€, she said|It’s “fine”, she said",
        "Ã¢â‚¬â„¢|’",
        "ï»¿The ferry|The ferry",
        "Â£5|£5"
      })
  void what_lost_a_part_is_mended(String broken, String meant) {
    assertThat(Mojibake.mend(broken).text()).isEqualTo(meant);
  }

  @Test
  void each_character_knows_where_it_stood() {
    Mojibake.Mended mended = Mojibake.mend("Itâ€™s Josef Ã¢â‚¬â„¢");

    assertThat(mended.text()).isEqualTo("It’s Josef ’");
    assertThat(mended.places().start(2)).isEqualTo(2);
    assertThat(mended.places().end(2)).isEqualTo(5);
    assertThat(mended.places().start(3)).isEqualTo(5);
    assertThat(mended.places().start(11)).isEqualTo(13);
    assertThat(mended.places().end(11)).isEqualTo("Itâ€™s Josef Ã¢â‚¬â„¢".length());
  }
}
