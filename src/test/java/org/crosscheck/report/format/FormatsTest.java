package org.crosscheck.report.format;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.Format;
import org.crosscheck.report.Reports;
import org.crosscheck.report.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FormatsTest {

  private static final String HOSTILE =
      "=1+1, \"<b>&]]> `x` [a](javascript:b) \u0001 \uFFFF \uD83D\uDE92\n# head";

  private final List<Checked> stories =
      List.of(
          Sample.bundled(), Sample.hostile(HOSTILE, "- x" + HOSTILE), Sample.of("none", Map.of()));

  @Test
  void sarif_follows_the_schema_of_its_standard() throws IOException {
    for (Checked checked :
        Iterables.concat(
            stories, List.of(Sample.standing(Standing.State.UNCHANGED, "both hold")))) {
      String json = new Sarif().render(checked);
      assertWithMessage(json)
          .that(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(
                      Resources.toString(
                          Resources.getResource("schema/sarif-schema-2.1.0.json"),
                          StandardCharsets.UTF_8),
                      InputFormat.JSON)
                  .validate(json, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void sarif_carries_the_key_the_place_and_the_decision() {
    Checked checked = Sample.standing(Standing.State.NEW, "they speak of two boats");
    String key = checked.findings().get(0).key();
    JsonNode run =
        JsonMapper.builder().build().readTree(new Sarif().render(checked)).get("runs").get(0);
    JsonNode result = run.get("results").get(0);
    assertThat(result.get("partialFingerprints").get("crosscheck/1").asString()).isEqualTo(key);
    assertThat(result.get("baselineState").asString()).isEqualTo("new");
    assertThat(result.get("suppressions").get(0).get("justification").asString())
        .isEqualTo("false-alarm, Ada Moss: they speak of two boats");
    assertThat(run.get("results").get(4).get("baselineState").asString()).isEqualTo("absent");
    assertThat(result.get("level").asString()).isEqualTo("error");
    assertThat(run.get("results").get(3).get("level").asString()).isEqualTo("note");
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean()).isFalse();
  }

  @Test
  void junit_has_a_failure_for_each_conflict_and_a_pass_for_each_silent_rule()
      throws ReflectiveOperationException, IOException, SAXException, ParserConfigurationException {
    Document xml = parse(new JUnitXml().render(Sample.bundled()));
    assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(3);
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3 + 3 + 1);
    assertThat(xml.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("7");
  }

  @Test
  void atom_has_an_entry_for_each_finding_and_no_clock()
      throws IOException, SAXException, ParserConfigurationException {
    Document xml = parse(new Atom().render(Sample.bundled()));
    assertThat(xml.getElementsByTagName("entry").getLength()).isEqualTo(4);
    assertThat(xml.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2022-02-10T00:00:00Z");
  }

  @Test
  void xml_is_well_formed_whatever_the_articles_say()
      throws IOException, SAXException, ParserConfigurationException {
    for (Checked checked : stories) {
      parse(new JUnitXml().render(checked));
      parse(new Atom().render(checked));
    }
  }

  @Test
  void csv_holds_no_formula_and_as_many_cells_in_each_line() {
    String csv = new Csv().render(stories.get(1));
    assertThat(csv).doesNotContain(",=1");
    assertThat(csv).contains("\"'=1+1, \"\"<b>");
    assertThat(new Csv().render(Sample.bundled()).lines().count()).isEqualTo(1 + 3 + 3 + 4 + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(1)",
        "\uFF1D1+1",
        " =1+1",
        "\u200B=1+1",
        "\t=1+1",
        "x;=1+1",
        "x\t=1+1",
        "x\n=1+1",
        "x\r=1+1",
        "x,=1+1"
      })
  void csv_begins_no_cell_with_a_formula_wherever_cells_are_parted(String words) {
    String csv = new Csv().render(Sample.hostile(words, "other " + words));
    for (String cell : Splitter.onPattern("[,;\t\n]").split(csv)) {
      assertThat(cell).doesNotMatch("[\"\\s\\u00A0\\p{Cf}]*[=+@\\uFF1D-].*");
    }
  }

  @Test
  void markdown_makes_no_link_of_what_an_article_says() {
    String digest =
        new Markdown()
            .render(
                Sample.hostile(
                    "see https://a.example or www.b.example <https://c.example> @everyone",
                    "1. [d]: http://e.example\n2) x"));
    assertThat(digest).contains("https\\://a.example or www\\.b.example \\<https\\://");
    assertThat(digest).contains("\\@everyone");
    assertThat(digest).doesNotContainMatch("[^\\\\]://");
    assertThat(digest).doesNotContainMatch("www[.]");
    assertThat(CommonMark.text("1. x")).isEqualTo("1\\. x");
    assertThat(CommonMark.text("2) x")).isEqualTo("2\\) x");
    assertThat(CommonMark.text("- x")).isEqualTo("\\- x");
  }

  @Test
  void markdown_shows_marks_as_they_are() {
    String digest = new Markdown().render(stories.get(1));
    assertThat(digest).contains("\\<b\\>");
    assertThat(digest).contains("\\[a\\]\\(javascript:b\\)");
    assertThat(digest).doesNotContain("\n# head");
    assertThat(new Markdown().render(Sample.bundled()))
        .contains("## 1. Whether Cressida Dick met Sadiq Khan that day");
  }

  @Test
  void formats_can_be_asked_for_by_name() {
    assertThat(Reports.ON_REQUEST.keySet())
        .containsExactly("atom", "csv", "junit", "markdown", "sarif")
        .inOrder();
    assertThat(Reports.ON_REQUEST.values().stream().map(Format::file).distinct().count())
        .isEqualTo(5);
  }

  private static Document parse(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
