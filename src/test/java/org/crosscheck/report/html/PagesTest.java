package org.crosscheck.report.html;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.model.standing.Standings;
import org.crosscheck.report.MemoryOutput;
import org.crosscheck.report.Reports;
import org.crosscheck.report.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PagesTest {

  private static final List<String> PAGES = List.of("index.html", "diff.html");

  /** Each two of the articles stand side by side in the second, whole. */
  private static final Map<String, Integer> BUDGET =
      Map.of("index.html", 250_000, "diff.html", 550_000);

  private final MemoryOutput bundled = write(Sample.bundled());

  private static MemoryOutput write(Checked checked) {
    MemoryOutput output = new MemoryOutput();
    try {
      new Reports(ImmutableListMultimap.of()).write(checked, List.of(), output);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return output;
  }

  private static Document page(MemoryOutput output, String story, String name) {
    return Jsoup.parse(output.text(story + "/" + name));
  }

  private Document page(String name) {
    return page(bundled, "cressida-dick-resignation", name);
  }

  @Test
  void the_page_shows_every_finding_of_the_file_in_its_order() {
    JsonNode file =
        JsonMapper.builder()
            .build()
            .readTree(bundled.text("cressida-dick-resignation/findings.json"));
    List<Element> shown = page("index.html").select(".finding");
    assertThat(shown).hasSize(file.get("findings").size());
    for (int i = 0; i < shown.size(); i++) {
      JsonNode finding = file.get("findings").get(i);
      Element article = shown.get(i);
      assertThat(article.id()).isEqualTo("f-" + finding.get("key").asString());
      assertThat(article.attr("data-severity")).isEqualTo(finding.get("severity").asString());
      assertThat(article.attr("data-outcome")).isEqualTo(finding.get("outcome").asString());
      String text = article.text();
      assertThat(text).contains(finding.get("summary").asString());
      assertThat(text).contains(finding.get("question").asString());
      assertThat(text).contains(finding.get("settles").asString());
      finding.get("steps").forEach(step -> assertThat(text).contains(step.asString()));
      for (JsonNode evidence : finding.get("evidence")) {
        assertThat(text).contains(evidence.get("exact").asString().replace('\u00A0', ' '));
        assertThat(article.select(".source").eachText().toString())
            .contains(Sample.bundled().annotated().story().name(evidence.get("source").asString()));
      }
    }
  }

  @Test
  void silence_is_spelt_out() {
    assertThat(page("index.html").select("table.facts td.not").eachText())
        .contains("not mentioned");
    assertThat(page("index.html").expectFirst(".finding .silent").text())
        .isEqualTo("Not mentioned by 001 The National.");
  }

  @Test
  void every_finding_stands_in_one_line_on_the_first_screen_and_leads_to_its_card() {
    Document page = page("index.html");
    assertThat(page.select("header .list li a").eachAttr("href"))
        .containsExactlyElementsIn(
            page.select(".finding").stream().map(each -> "#" + each.id()).toList())
        .inOrder();
  }

  @Test
  void the_disputed_words_are_marked() {
    assertThat(page("index.html").select(".finding:eq(4) blockquote mark").eachText())
        .containsExactly("contact", "contact", "today’s meeting");
  }

  @Test
  void how_a_finding_stands_is_shown_and_can_be_filtered() {
    Document page =
        page(
            write(Sample.standing(Standing.State.NEW, "<b>two</b> boats")),
            "cressida-dick-resignation",
            "index.html");
    Element first = page.select(".finding").get(0);
    assertThat(first.attr("data-since")).isEqualTo("new");
    assertThat(first.hasAttr("data-settled")).isTrue();
    assertThat(first.select(".meta .since").text()).isEqualTo("New");
    assertThat(first.select(".decision").text())
        .isEqualTo("False alarm, Ada Moss on 2022-02-12: <b>two</b> boats");
    Element second = page.select(".finding").get(1);
    assertThat(second.select(".decision").text()).startsWith("Open again, as the quoted words");
    assertThat(second.hasAttr("data-settled")).isFalse();
    assertThat(page.select("select[name=since] option").eachAttr("value"))
        .containsExactly("", "new", "updated")
        .inOrder();
    assertThat(page.select(".absent li").text()).contains("A finding of the night before");
    assertThat(page("index.html").select("select[name=since], .since, .decision, .absent"))
        .isEmpty();
  }

  @Test
  void the_head_counts_what_is_new_open_resolved_and_dismissed_where_that_is_known() {
    Checked compared = Sample.standing(Standing.State.NEW, "two boats");
    assertThat(progress(compared))
        .isEqualTo(
            "Since last time: 1 new, 2 open, 0 resolved, 1 dismissed, 1 not found any more.");
    Standings known = compared.standings();
    Checked decided =
        compared.with(
            new Standings(
                ImmutableMap.copyOf(
                    Maps.transformValues(
                        known.byKey(),
                        each -> new Standing(null, each.decision(), each.reopened()))),
                ImmutableList.of()));
    assertThat(progress(decided)).isEqualTo("So far: 3 open, 0 resolved, 1 dismissed.");
    assertThat(progress(Sample.bundled())).isEmpty();
  }

  private static String progress(Checked checked) {
    return page(write(checked), "cressida-dick-resignation", "index.html")
        .select(".progress")
        .text();
  }

  @Test
  void every_rule_stands_in_the_legend_also_a_silent_one() {
    Document page = page("index.html");
    assertThat(page.select(".rules dt code").eachText())
        .containsExactly("count", "event-polarity", "quote-altered", "source-rewords", "time");
    assertThat(page.expectFirst("#rule-count").text()).contains("nothing found");
  }

  @Test
  void what_could_not_be_read_is_said_at_the_top_and_in_full_below() {
    Document page = page("index.html");
    assertThat(page.expectFirst("header .warning").text()).contains("is not UTF-8");
    assertThat(page.expectFirst("#coverage .problems").text()).contains("is not UTF-8");
  }

  @Test
  void ids_are_unique_and_links_lead_somewhere() {
    for (String name : PAGES) {
      Document page = page(name);
      Set<String> ids = new HashSet<>();
      for (Element each : page.select("[id]")) {
        assertWithMessage(name + " " + each.id()).that(ids.add(each.id())).isTrue();
      }
      for (Element link : page.select("a[href]")) {
        String href = link.attr("href");
        String file = href.startsWith("#") ? name : href.replaceFirst("#.*", "");
        String id = href.contains("#") ? href.replaceFirst(".*#", "") : "";
        if (PAGES.contains(file) && !id.isEmpty()) {
          assertWithMessage(name + " " + href).that(page(file).getElementById(id)).isNotNull();
        }
      }
      for (String refs : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
        assertWithMessage(refs).that(ids).contains(refs);
      }
    }
  }

  @Test
  void nothing_is_fetched_and_only_our_own_script_and_style_run() {
    for (String name : PAGES) {
      Document page = page(name);
      String policy = page.expectFirst("meta[http-equiv]").attr("content");
      assertThat(policy).startsWith("default-src 'none'; ");
      assertThat(policy).doesNotContain("unsafe");
      for (Element each : page.select("script, style")) {
        String hash =
            Base64.getEncoder()
                .encodeToString(
                    Hashing.sha256().hashString(each.data(), StandardCharsets.UTF_8).asBytes());
        assertThat(policy).contains("'sha256-" + hash + "'");
      }
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("[src], [style], link, img, iframe, object, base")).isEmpty();
      assertThat(page.select("*").eachAttr("onclick")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style></script><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "\u202Egnitirw\u202C",
        "\uD83D\uDE92 12 \uD83D\uDC69\u200D\uD83D\uDE92 people",
        "javascript:alert(1)",
        "&lt;b&gt; &amp; ]]> --> <!-- "
      })
  void hostile_text_is_shown_as_text(String hostile) {
    MemoryOutput output = write(Sample.hostile(hostile, "x " + hostile));
    for (String name : PAGES) {
      Document page = page(output, "hostile", name);
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("img, [onmouseover], [onerror]")).isEmpty();
      assertThat(page.select("a[href^=javascript]")).isEmpty();
      String expected = hostile.replace("\u202E", "[U+202E]").replace("\u202C", "[U+202C]").strip();
      assertThat(page.text()).contains(expected);
      assertThat(output.text("hostile/" + name)).doesNotContain("\u202E");
    }
  }

  @Test
  void five_articles_fit_the_budget() {
    for (String name : PAGES) {
      assertThat(
              bundled
                  .text("cressida-dick-resignation/" + name)
                  .getBytes(StandardCharsets.UTF_8)
                  .length)
          .isLessThan(BUDGET.get(name));
    }
  }

  @Test
  void a_story_without_findings_or_with_one_source_or_none_is_a_page_as_well() {
    for (Map<String, String> texts :
        List.of(Map.<String, String>of(), Map.of("a", "One."), Map.of("a", "One.", "b", "Two."))) {
      MemoryOutput output = write(Sample.of("plain", texts));
      for (String name : PAGES) {
        assertThat(page(output, "plain", name).select("h1")).hasSize(1);
      }
      assertThat(page(output, "plain", "index.html").text()).contains("No disagreement was found");
    }
  }

  @Test
  void an_overview_puts_the_stories_that_need_an_editor_first() {
    Document page =
        Jsoup.parse(
            OverviewPage.render(
                List.of(
                    OverviewPage.Line.of(Sample.of("a-plain", Map.of("a", "One."))),
                    OverviewPage.Line.of(Sample.hostile("<b>", "x")),
                    OverviewPage.Line.of(Sample.bundled()))));
    assertThat(page.select("tbody th a").eachAttr("href"))
        .containsExactly(
            "cressida-dick-resignation/index.html", "hostile/index.html", "a-plain/index.html")
        .inOrder();
    assertThat(page.expectFirst("h1").text()).contains("2 of 3 stories");
    assertThat(page.text()).contains("no disagreement found");
  }
}
