package org.crosscheck.align.collate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.crosscheck.align.collate.Utterances.said;
import static org.crosscheck.align.collate.Utterances.variants;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of any quotation, tried on real ones. */
final class RealQuotationsTest {

  private static final Path DATA = Path.of("../shared/data/many-outlets/articles.jsonl.gz");
  private static final Pattern QUOTED = Pattern.compile("“([^“”\n]{45,400})”");
  private static final int HOW_MANY = 2200;

  private static final List<String> quotations = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Assumptions.assumeTrue(Files.exists(DATA), "no " + DATA + " beside the project");
    JsonMapper json = new JsonMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && quotations.size() < HOW_MANY) {
        Matcher matcher = QUOTED.matcher(json.readTree(line).get("text").asString());
        while (matcher.find()) {
          String quotation = matcher.group(1);
          boolean marked =
              quotation.contains("…")
                  || quotation.contains("..")
                  || quotation.contains("[")
                  || quotation.contains("(");
          if (!marked && quotation.contains(" ")) {
            quotations.add(quotation);
          }
        }
        line = lines.readLine();
      }
    }
    assertThat(quotations.size()).isAtLeast(2000);
  }

  @Test
  void caseMarksAndSpacingAreNeverFound() {
    for (String quotation : quotations) {
      String other =
          quotation.toUpperCase(Locale.ROOT).replace("’", "'").replace(",", "").replace(" ", "  ");
      assertWithMessage(quotation).that(variants(said("a", quotation), said("b", other))).isEmpty();
    }
  }

  @Test
  void aReplacedContentWordIsFound() {
    share(
        "replaced",
        Pattern.compile(
            "\\b(?!(?i:because|should|would|could|there|their|these|those|which|where|before|about|after|between|during|through|himself|themselves|myself|really|think)\\b)\\p{L}{5,}\\b"),
        "zebra");
  }

  @Test
  void aDroppedNegationIsFound() {
    share("negation", Pattern.compile("(?<=\\p{L} )(?:not|never) "), "");
  }

  @Test
  void aChangedNumberIsFound() {
    share("number", Pattern.compile("\\b\\d{1,4}\\b(?![,.]\\d)"), "77777");
  }

  @Test
  void aCutEndIsNeverFound() {
    for (String quotation : quotations) {
      String[] words = quotation.split(" ");
      String cut = String.join(" ", List.of(words).subList(0, Math.max(1, words.length * 2 / 3)));
      assertWithMessage(quotation).that(variants(said("a", quotation), said("b", cut))).isEmpty();
    }
  }

  private static void share(String name, Pattern pattern, String replacement) {
    int tried = 0;
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (String quotation : quotations) {
      Matcher matcher = pattern.matcher(quotation);
      if (!matcher.find()) {
        continue;
      }
      String other = matcher.replaceFirst(replacement);
      tried++;
      if (variants(said("a", quotation), said("b", other)).isEmpty()) {
        missed.add(other);
      } else {
        found++;
      }
    }
    System.out.println(name + ": found " + found + " of " + tried);
    assertWithMessage(String.join("\n", missed.subList(0, Math.min(8, missed.size()))))
        .that(found)
        .isAtLeast((int) Math.ceil(0.98 * tried));
  }
}
