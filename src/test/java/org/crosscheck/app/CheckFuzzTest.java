package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.MemoryOutput;
import org.crosscheck.report.Reports;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way from texts to reports, with annotations by the form of words. What is found is kept in
 * {@code CheckFuzzTestInputs}; README.md has the command for a long run.
 */
final class CheckFuzzTest {

  /** What makes the stages work; the rest is left to chance. */
  private static final ImmutableList<String> PIECES =
      ImmutableList.copyOf(
          ("Nine|people|were hurt|were killed|on Monday|police said|.|,|“|”|\"|‘|’|(|)|[|]|\n"
                  + "|\n\n"
                  + "|Ana Cruz|Cruz|Mayor|the mayor|Dr.|Harwick|the ferry|a pier|the"
                  + " victim|he|she|said|told|according to|denied|was charged with murder|was"
                  + " arrested|died|in critical condition|at 3:15 p.m.|3:15|on 1 March 2031|March"
                  + " 1|2031-03-01|Tuesday|last week|two hours|for 3 years|aged 40|,"
                  + " 40,|40-year-old|$1 million|£2.5m|30 miles|6-5|52 to 48|10 percent|at"
                  + " least|nearly|about 12|two-thirds|a dozen|1,000|1.5 billion|N. J.|U.S.|12 High"
                  + " Street|in the 300 block of Elm St.|a red Ford truck|will never|will surely|did"
                  + " not|no one|first|only|brother|wife|chief executive of|LONDON (AP) —|By Ana"
                  + " Cruz|(Photo:"
                  + " x)|Correction:|'s|s’|—|-|…|\u202e|\u200b|\u0301|\ud83d\udc68\u200d\ud83d\udc69|\u00a0|"
                  + "\t|<b>|&amp;|]]>|=1+1|'|;|:|!|?|/|\\|#|%|10%|°C|No. 10|“ We|” he said|, ” she"
                  + " added")
              .split("\\|"));

  private final Crosscheck crosscheck = new Crosscheck(LightAnnotator::annotate);

  @FuzzTest(maxDuration = "10m")
  void check(FuzzedDataProvider data) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int i = data.consumeInt(1, 3); i > 0; i--) {
      Text text = new Text(text(data));
      String title = data.consumeBoolean() ? string(data, 40) : null;
      String outlet = data.consumeBoolean() ? string(data, 20) : null;
      Source source = new Source("s" + i, outlet, title, null, null, null, "0");
      articles.add(new Article(source, text, Layout.blocks(text, title, outlet)));
    }
    @Nullable String title = data.consumeBoolean() ? string(data, 40) : null;
    Story story =
        new Story("fuzzed", title, null, ImmutableList.copyOf(articles), ImmutableList.of());
    Checked checked = crosscheck.check(story);
    assertThat(
            checked.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.INTERNAL)
                .toList())
        .isEmpty();
    MemoryOutput written = new MemoryOutput();
    new Reports(ImmutableListMultimap.of())
        .write(checked, Reports.ON_REQUEST.keySet().asList(), written);
    for (String file : List.of("findings.json", "claims.json", "findings.sarif")) {
      assertWithMessage(file)
          .that(JsonMapper.shared().readTree(written.text("fuzzed/" + file)).isObject())
          .isTrue();
    }
  }

  private static String text(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    for (int i = data.consumeInt(0, 60); i > 0; i--) {
      if (data.consumeProbabilityFloat() < 0.9) {
        text.append(data.pickValue(PIECES)).append(data.consumeBoolean() ? " " : "");
      } else {
        text.append(string(data, 12));
      }
    }
    return text.isEmpty() ? "x" : text.toString();
  }

  /** Files hold no halves of characters: what is read has been decoded. */
  private static String string(FuzzedDataProvider data, int length) {
    String string = data.consumeString(length).replaceAll("[\\p{Cs}\\x00]", "x");
    return string.isBlank() ? "x" : string;
  }
}
