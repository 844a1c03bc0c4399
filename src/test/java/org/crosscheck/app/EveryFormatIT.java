package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ListMultimap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.ingest.Envelopes;
import org.crosscheck.report.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One story in every format that is read gives one report. */
final class EveryFormatIT {

  private static final Crosscheck CROSSCHECK = new Crosscheck(new Annotator()::annotate);

  private final Path folder;

  EveryFormatIT(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<String> formats() {
    return Envelopes.all().keySet().stream();
  }

  private static int run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(CROSSCHECK, lines, lines, args);
    assertWithMessage(out.toString(StandardCharsets.UTF_8)).that(code).isAnyOf(0, 1);
    return code;
  }

  private JsonNode check(String format) throws IOException {
    Path story = folder.resolve(format).resolve("ferry");
    Envelopes.of(format).write(story);
    Path out = folder.resolve(format + "-reports");
    run("check", "--out", out.toString(), story.toString());
    String json = Files.readString(out.resolve("ferry/findings.json"));
    assertThat(Schemas.errors("findings", json)).isEmpty();
    for (ListMultimap<String, String> article : Envelopes.oneEvent()) {
      json = json.replace(Envelopes.address(article), article.get("id").get(0));
    }
    return JsonMapper.shared().readTree(json);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_findings_are_the_same_byte_for_byte(String format) throws IOException {
    JsonNode text = check("text").get("findings");

    JsonNode found = check(format).get("findings");

    assertThat(text.size()).isAtLeast(4);
    // A page of an archive is named by its address, and keys are made of names.
    boolean named = !format.startsWith("warc");
    assertThat(named ? found.toPrettyString() : withoutKeys(found))
        .isEqualTo(named ? text.toPrettyString() : withoutKeys(text));
  }

  private static String withoutKeys(JsonNode findings) {
    return findings.toPrettyString().replaceAll("\"key\" : \"[0-9a-f]+\"", "");
  }

  @Test
  void a_night_reads_what_check_reads_and_says_how() throws IOException {
    Path inbox = folder.resolve("inbox");
    for (List<String> each :
        List.of(List.of("html", "a.html"), List.of("eml", "b.eml"), List.of("nitf", "c.xml"))) {
      byte[] bytes = Envelopes.of(each.get(0)).file(each.get(1));
      Files.createDirectories(inbox);
      Files.write(inbox.resolve(each.get(1)), bytes);
    }
    Path home = folder.resolve("home");

    run("nightly", "--home", home.toString(), "--night", "2031-03-05", inbox.toString());
    run("check", "--out", folder.resolve("checked").toString(), inbox.toString());

    JsonNode night =
        JsonMapper.shared().readTree(Files.readString(home.resolve("reports/night.json")));
    assertThat(night.get("stories")).hasSize(1);
    String story = night.get("stories").get(0).get("id").asString();
    JsonNode report =
        JsonMapper.shared()
            .readTree(Files.readString(home.resolve("reports/" + story + "/findings.json")));
    JsonNode checked =
        JsonMapper.shared()
            .readTree(Files.readString(folder.resolve("checked/inbox/findings.json")));
    assertThat(report.get("coverage").get("sources").toPrettyString())
        .isEqualTo(checked.get("coverage").get("sources").toPrettyString());
    assertThat(
            report.get("coverage").get("sources").get(0).get("extraction").get("format").asString())
        .isEqualTo("web page");
    String page = Files.readString(home.resolve("reports/" + story + "/index.html"));
    assertThat(page).contains("read as web page");
  }
}
