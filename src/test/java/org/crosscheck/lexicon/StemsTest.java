package org.crosscheck.lexicon;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "Reported,report", "reports,report", "reporting,report", "report,report",
    "was,was", "bed,bed", "glasses,glass", "2,2"
  })
  void formsOfAWordMeet(String word, String stem) {
    assertThat(Stems.of(word)).isEqualTo(stem);
  }

  @Test
  void aRareWordWeighsMoreThanACommonOne() {
    Frequencies news = Frequencies.ofNews();
    assertThat(news.weight("the")).isLessThan(news.weight("police"));
    assertThat(news.weight("police")).isLessThan(news.weight("generator"));
    assertThat(news.weight("generator")).isAtMost(news.weight("xyzzyx"));
  }
}
