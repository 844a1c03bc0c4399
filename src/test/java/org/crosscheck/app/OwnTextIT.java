package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft beside the reports of others: the fixture's article 003 is taken for one. */
final class OwnTextIT {

  private static final Crosscheck CROSSCHECK = new Crosscheck(new Annotator()::annotate);

  @Test
  void where_the_draft_differs_comes_first_and_counts_as_no_disagreement_of_outlets()
      throws IOException {
    Story all =
        new StoryReader()
            .read(List.of(Path.of("fixtures", "cressida-dick-resignation")))
            .stories()
            .get(0);
    Article draft = all.article("003");
    Story others =
        new Story(
            all.id(),
            all.title(),
            all.date(),
            all.articles().stream()
                .filter(each -> !each.id().equals("003"))
                .collect(ImmutableList.toImmutableList()),
            ImmutableList.of());

    Checked alone = CROSSCHECK.check(others);
    Checked checked = CROSSCHECK.check(others, draft);

    List<Finding> own = checked.findings().stream().filter(Finding::isOwn).toList();
    assertThat(own.size()).isAtLeast(5);
    assertThat(checked.findings().subList(0, own.size())).isEqualTo(own);
    assertThat(checked.findings().subList(own.size(), checked.findings().size()))
        .isEqualTo(alone.findings());
    assertThat(Counts.of(checked).conflicts()).isEqualTo(Counts.of(alone).conflicts());

    Map<String, String> files = files(checked);
    JsonNode first =
        JsonMapper.shared().readTree(files.getOrDefault("findings.json", "")).at("/findings/0");
    for (JsonNode evidence : first.path("evidence")) {
      assertThat(evidence.has("base"))
          .isEqualTo(evidence.path("source").asString().equals(Source.OWN));
    }
    Document page = Jsoup.parse(files.getOrDefault("index.html", ""));
    assertThat(page.select(".list .badge").eachText().subList(0, own.size()).stream().distinct())
        .containsExactly("Your text");
    assertThat(Jsoup.parse(files.getOrDefault("diff.html", "")).select(".base.default h2").text())
        .isEqualTo("Against Your text");
  }

  private static Map<String, String> files(Checked checked) throws IOException {
    Map<String, String> files = new HashMap<>();
    new Reports(ImmutableListMultimap.of())
        .write(
            checked,
            ImmutableList.of(),
            (path, bytes) ->
                files.put(
                    path.substring(path.lastIndexOf('/') + 1),
                    new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }
}
