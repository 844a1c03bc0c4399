package org.crosscheck.report.html.findings;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.crosscheck.contrast.Feature;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Reason;
import org.crosscheck.model.finding.Severity;
import org.junit.jupiter.api.Test;

final class ReasonsTest {

  @Test
  void every_feature_of_the_model_has_plain_words() {
    for (Feature feature : Feature.values()) {
      assertWithMessage("%s in reasons.tsv", feature)
          .that(Reasons.words(feature.name()))
          .isNotEqualTo(feature.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
  }

  @Test
  void what_speaks_for_stands_before_what_speaks_against_and_the_weightiest_is_widest() {
    Judgement judgement =
        new Judgement(Severity.MINOR, 0.5, "They differ.", ImmutableList.of(), "", "")
            .weighed(
                0.62,
                ImmutableList.of(
                    new Reason("RATIO", 2, -1.0),
                    new Reason("WORDS", 0.4, 0.5),
                    new Reason("is count", 1, 0.1)));

    String shown = Reasons.of(judgement).toString();

    assertThat(shown).contains("62 of 100");
    assertThat(shown.indexOf("how many rare words")).isLessThan(shown.indexOf("how many times"));
    assertThat(shown).contains("bar w10");
    assertThat(shown).contains("bar w5");
    assertThat(shown).contains("what kind of difference it is");
  }

  @Test
  void without_the_model_nothing_is_drawn() {
    assertThat(
            Reasons.of(
                new Judgement(Severity.MINOR, 0.5, "They differ.", ImmutableList.of(), "", "")))
        .isEmpty();
  }
}
