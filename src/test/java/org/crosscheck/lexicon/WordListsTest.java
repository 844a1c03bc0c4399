package org.crosscheck.lexicon;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class WordListsTest {

  @Test
  void classesHaveTheirWords() {
    assertThat(WordLists.of("negation")).containsAtLeast("not", "n't", "never");
    assertThat(WordLists.of("denying")).contains("decline");
    assertThat(WordLists.of("modal")).doesNotContain("decline");
  }

  @Test
  void aClassThatThereIsNotIsRefused() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> WordLists.of("colour")))
        .hasMessageThat()
        .contains("colour");
  }

  /** Each row says whence it is, shows its word in use, and stands once. */
  @Test
  void everyRowIsWhole() {
    List<String> seen = new ArrayList<>();
    for (String line : Lines.of("lexicon/en/words.tsv")) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        assertThat(cells).hasSize(4);
        assertThat(cells.get(2)).isNotEmpty();
        assertThat(cells.get(3).toLowerCase(Locale.ROOT)).contains(cells.get(0));
        seen.add(cells.get(0) + " " + cells.get(1));
      }
    }
    assertThat(seen).containsNoDuplicates();
    assertThat(seen.size()).isAtLeast(100);
  }
}
