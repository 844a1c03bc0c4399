package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.app.HostileSamples.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that is sent keeps two honest articles from being compared. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileIT {

  private final Crosscheck crosscheck = new Crosscheck(new Annotator()::annotate);
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private static ImmutableList<Sample> samples() throws IOException {
    return HostileSamples.all();
  }

  private int run(String... args) {
    said.reset();
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Main.run(crosscheck, both, both, args);
  }

  @ParameterizedTest
  @MethodSource("samples")
  @Timeout(120)
  void checked_alone(Sample sample, @TempDir Path folder) throws IOException {
    Path story = folder.resolve(sample.name());
    sample.write(story);
    int code =
        run(
            "check",
            "--format",
            "atom,csv,junit,markdown,sarif",
            "--out",
            folder.resolve("out").toString(),
            story.toString());
    String told = said.toString(StandardCharsets.UTF_8);
    assertWithMessage(told).that(code).isEqualTo(sample.code());
    assertThat(told.replaceAll("\\s+", " ")).contains(sample.named());
    assertIsHarmless(told);
    try (Stream<Path> children = Files.list(folder)) {
      assertThat(children).containsExactly(story, folder.resolve("out"));
    }
    Path report = only(folder.resolve("out"));
    assertHonestAreCompared(report.resolve("findings.json"));
    for (String page : List.of("index.html", "diff.html")) {
      assertRunsNothing(Files.readString(report.resolve(page)));
    }
    assertThat(Files.readString(report.resolve("findings.csv")).lines().toList())
        .comparingElementsUsing(
            com.google.common.truth.Correspondence.<String, String>from(
                (line, pattern) -> line.matches(pattern), "matches"))
        .doesNotContain("(?:.*[,;\\t]\"?)?[=+@＝].*");
  }

  @Test
  @Timeout(900)
  void all_in_one_night(@TempDir Path folder) throws IOException {
    for (Sample sample : samples()) {
      sample.write(folder.resolve("inbox").resolve(sample.name()));
      Path description = folder.resolve("inbox").resolve(sample.name()).resolve("story.json");
      if (!Files.exists(description)) {
        Files.writeString(
            description,
            "{\"sources\": [{\"file\": \"a.txt\"}, {\"file\": \"b.txt\"}, {\"file\":"
                + " \"evil.txt\"}]}");
      }
    }
    int code =
        run(
            "nightly",
            "--home",
            folder.resolve("home").toString(),
            "--night",
            "2031-03-01",
            folder.resolve("inbox").toString());
    String told = said.toString(StandardCharsets.UTF_8);
    assertWithMessage(told).that(code).isEqualTo(3);
    assertIsHarmless(told);
    Path reports = folder.resolve("home/reports");
    for (Sample sample : samples()) {
      assertThat(told).contains(sample.named());
      if (!sample.name().equals("descriptions-prototype")) {
        assertHonestAreCompared(reports.resolve(sample.name()).resolve("findings.json"));
      }
    }
    assertRunsNothing(Files.readString(reports.resolve("index.html")));
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> all = children.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private static void assertHonestAreCompared(Path findings) throws IOException {
    JsonNode report = JsonMapper.shared().readTree(Files.readString(findings));
    Set<String> rules = new HashSet<>();
    for (JsonNode finding : report.get("findings")) {
      Set<String> sources = new HashSet<>();
      finding.get("evidence").forEach(each -> sources.add(each.get("source").asString()));
      if (sources.containsAll(Set.of("a", "b"))
          || sources.containsAll(Set.of("__proto__", "constructor"))) {
        rules.add(finding.get("rule").asString());
      }
    }
    assertWithMessage(findings.toString())
        .that(rules)
        .containsAtLeast("count-differs", "quote-altered");
  }

  /** No control characters, no lines of somebody else's, no commands to what reads a log. */
  private static void assertIsHarmless(String told) {
    assertThat(told.chars().filter(c -> c != '\n' && Character.isISOControl(c)).count())
        .isEqualTo(0);
    assertThat(told).doesNotContain("\u202e");
    assertThat(told).doesNotContain("##vso[");
    for (String line : told.lines().toList()) {
      assertThat(line.strip()).doesNotMatch("(?:::|crosscheck: ALL CLEAR).*");
    }
  }

  /** What a browser would run or fetch; that it does neither is seen in one as well. */
  private static void assertRunsNothing(String page) {
    Document document = Jsoup.parse(page);
    assertThat(document.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
    assertThat(document.select("img, iframe, object, embed, base, link[href^=http]")).isEmpty();
    for (Element element : document.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).doesNotMatch("on\\w+|srcdoc|formaction");
                assertThat(attribute.getValue()).doesNotMatch("(?i)\\s*(?:javascript|data):.*");
              });
    }
    for (Element script : document.select("script")) {
      assertThat(script.data()).doesNotContain("alert(1)");
      assertThat(script.data()).doesNotContain("127.0.0.1");
    }
  }
}
