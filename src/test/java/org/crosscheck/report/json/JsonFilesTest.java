package org.crosscheck.report.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.Format;
import org.crosscheck.report.Sample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonFilesTest {

  private static final Format FINDINGS = new FindingsJson();
  private static final Format CLAIMS = new ClaimsJson();
  private static final String HOSTILE = "\"\\ </script> \u202E \uD83D\uDE80 \u0001";

  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void findings_follow_the_schema_that_ships() throws IOException {
    assertValid("findings", FINDINGS.render(Sample.bundled()));
    assertValid("findings", FINDINGS.render(Sample.hostile(HOSTILE, "x" + HOSTILE)));
    assertValid("findings", FINDINGS.render(Sample.of("empty", Map.of())));
    assertValid("findings", FINDINGS.render(Sample.standing(Standing.State.NEW, HOSTILE)));
  }

  @Test
  void claims_follow_the_schema_that_ships() throws IOException {
    assertValid("claims", CLAIMS.render(Sample.bundled()));
    assertValid("claims", CLAIMS.render(Sample.hostile(HOSTILE, "x" + HOSTILE)));
    assertValid("claims", CLAIMS.render(Sample.of("empty", Map.of())));
  }

  @Test
  void how_a_finding_stands_is_told_only_where_it_is_known() {
    JsonNode plain = mapper.readTree(FINDINGS.render(Sample.bundled()));
    assertThat(plain.has("absent")).isFalse();
    assertThat(plain.get("findings").get(0).has("state")).isFalse();

    JsonNode known = mapper.readTree(FINDINGS.render(Sample.standing(Standing.State.NEW, "why")));
    JsonNode first = known.get("findings").get(0);
    assertThat(first.get("state").asString()).isEqualTo("new");
    assertThat(first.get("decision").get("as").asString()).isEqualTo("false-alarm");
    assertThat(known.get("findings").get(1).get("decision").get("reopened").asBoolean()).isTrue();
    assertThat(known.get("absent").get(0).get("key").asString()).isEqualTo("0123456789abcdef");
  }

  @Test
  void the_schema_refuses_what_the_contract_does_not_allow() throws IOException {
    String good = FINDINGS.render(Sample.bundled());
    assertThat(errors("findings", good.replace("\"outcome\": \"notice\"", "\"outcome\": \"note\"")))
        .isNotEmpty();
    assertThat(errors("findings", good.replace("\"settles\"", "\"settled\""))).isNotEmpty();
  }

  @Test
  void exact_words_are_those_between_the_offsets() {
    Checked checked = Sample.bundled();
    JsonNode file = mapper.readTree(FINDINGS.render(checked));
    for (JsonNode finding : file.get("findings")) {
      for (JsonNode evidence : finding.get("evidence")) {
        String text =
            checked.annotated().story().article(evidence.get("source").asString()).text().string();
        int start = text.offsetByCodePoints(0, evidence.get("start").asInt());
        int end = text.offsetByCodePoints(0, evidence.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(evidence.get("exact").asString());
      }
    }
  }

  @Test
  void every_claim_of_a_row_is_in_the_file() {
    JsonNode file = mapper.readTree(CLAIMS.render(Sample.bundled()));
    Set<String> ids = new HashSet<>();
    file.get("claims").forEach(claim -> ids.add(claim.get("id").asString()));
    assertThat(ids).hasSize(file.get("claims").size());
    for (JsonNode row : file.get("rows")) {
      row.get("claims").forEach(id -> assertThat(ids).contains(id.asString()));
    }
  }

  @Test
  void a_row_of_one_source_is_only_in_one_and_a_notice_is_no_row() {
    JsonNode rows = mapper.readTree(CLAIMS.render(Sample.bundled())).get("rows");
    assertThat(rows.valueStream().map(row -> row.get("outcome").asString()).toList())
        .containsExactly(
            "conflict",
            "conflict",
            "conflict",
            "agrees",
            "cannot-tell",
            "compatible",
            "only-in-one")
        .inOrder();
  }

  @Test
  void files_are_laid_out_the_same_everywhere() {
    String text = FINDINGS.render(Sample.bundled());
    assertThat(text).startsWith("{\n  \"schema\": \"crosscheck/findings/1\",\n");
    assertThat(text).endsWith("}\n");
    assertThat(text).doesNotContain("\r");
    assertThat(text).isEqualTo(FINDINGS.render(Sample.bundled()));
  }

  private static void assertValid(String schema, String json) throws IOException {
    assertWithMessage(json).that(errors(schema, json)).isEmpty();
  }

  private static List<String> errors(String schema, String json) throws IOException {
    return Schemas.errors(schema, json);
  }
}
