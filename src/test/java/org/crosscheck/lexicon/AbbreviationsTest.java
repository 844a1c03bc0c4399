package org.crosscheck.lexicon;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource({
    "u.s. senate, united states senate",
    "fern st., fern street",
    "orrin ltd, orrin",
    "harbour fire dept., harbour fire department",
    "ann dow, ann dow"
  })
  void shortFormsAreWrittenOut(String name, String expected) {
    assertThat(Abbreviations.writtenOut(name)).isEqualTo(expected);
  }

  @Test
  void everyRowIsWhole() {
    for (String line : Lines.of("lexicon/en/abbreviations.tsv")) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        assertThat(cells).hasSize(5);
        assertThat(cells.get(4).toLowerCase(Locale.ROOT).replace(".", ""))
            .contains(cells.get(0).replace(".", ""));
      }
    }
  }
}
