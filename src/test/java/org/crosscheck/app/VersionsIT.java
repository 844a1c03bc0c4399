package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.ingest.fetch.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions of one item, and those who print an earlier one, through the whole program. */
final class VersionsIT {

  private static final Crosscheck CROSSCHECK = new Crosscheck(new Annotator()::annotate);

  private static final String FIRST =
      """
      A ferry caught fire off the coast of Harwick on Monday night.

      Nine people were injured in the fire, the coast guard said early on Tuesday.

      “We heard a loud bang and then we saw smoke,” said Ana Cruz, a passenger.

      The ferry had left the port of Selby at six in the evening with its cars and lorries.
      """;

  private static final String LATER =
      FIRST.replace("Nine people", "Twelve people").replace("a loud bang", "two loud bangs");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... args) {
    said.reset();
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Main.run(CROSSCHECK, both, both, args);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.writeString(path, text);
  }

  private JsonNode report(String story) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(folder.resolve("out").resolve(story).resolve("findings.json")));
  }

  private static List<JsonNode> of(JsonNode report, String rule) {
    List<JsonNode> all = new ArrayList<>();
    report
        .get("findings")
        .forEach(
            each -> {
              if (each.get("rule").asString().equals(rule)) {
                all.add(each);
              }
            });
    return all;
  }

  private static Set<String> sources(JsonNode finding) {
    Set<String> sources = new TreeSet<>();
    finding.get("evidence").forEach(each -> sources.add(each.get("source").asString()));
    return sources;
  }

  @Test
  void a_change_is_an_update_of_its_outlet_and_an_earlier_copy_is_stale() throws IOException {
    write("ferry/wire_version_1.txt", FIRST);
    write("ferry/wire_version_3.txt", LATER);
    write("ferry/gazette.txt", "The sea was calm when it happened.\n\n" + FIRST);
    write("ferry/tribune.txt", "The night was dark when it happened.\n\n" + LATER);

    int code =
        run("check", folder.resolve("ferry").toString(), "--out", out(), "--format", "sarif");

    assertWithMessage(said.toString(StandardCharsets.UTF_8)).that(code).isEqualTo(0);
    JsonNode report = report("ferry");
    List<String> ids = new ArrayList<>();
    report.get("sources").forEach(each -> ids.add(each.get("id").asString()));
    assertThat(ids).containsExactly("gazette", "tribune", "wire").inOrder();
    assertThat(report.at("/earlier/0/id").asString()).isEqualTo("wire, version 1");
    assertThat(report.at("/earlier/0/of").asString()).isEqualTo("wire");
    JsonNode update =
        of(report, "count-differs").stream()
            .filter(each -> each.get("outcome").asString().equals("update"))
            .findFirst()
            .orElseThrow();
    assertThat(sources(update)).containsExactly("wire", "wire, version 1");
    assertThat(update.get("summary").asString())
        .startsWith("wire has changed this since version 1: ");
    List<JsonNode> stale = of(report, "stale-copy");
    assertThat(stale).hasSize(1);
    assertThat(sources(stale.get(0))).containsExactly("gazette", "wire", "wire, version 1");
    assertThat(stale.get(0).get("summary").asString())
        .startsWith("gazette prints what stood in version 1 of wire and was changed since: ");
    // What the sources as they stand say against each other is told as ever.
    assertThat(of(report, "count-differs").stream().map(each -> each.get("outcome").asString()))
        .contains("conflict");
    assertLinksLead(folder.resolve("out/ferry"));
  }

  private static void assertLinksLead(Path report) throws IOException {
    Document page = Jsoup.parse(Files.readString(report.resolve("index.html")));
    Document diff = Jsoup.parse(Files.readString(report.resolve("diff.html")));
    for (Element link : page.select("a[href]")) {
      if (!link.attr("href").contains("#")) {
        assertWithMessage(link.outerHtml())
            .that(Files.exists(report.resolve(link.attr("href"))))
            .isTrue();
        continue;
      }
      String target = link.attr("href").replaceFirst("^[^#]*#", "");
      Document in = link.attr("href").startsWith("#") ? page : diff;
      assertWithMessage(link.outerHtml()).that(in.getElementById(target)).isNotNull();
    }
  }

  @Test
  void a_copy_of_the_latest_version_is_not_stale_and_its_numbers_need_not_stand_in_order()
      throws IOException {
    write("ferry/a.jsonl", line("w", 2, LATER) + line("w", 1, FIRST) + line("t", 0, LATER));

    run("check", folder.resolve("ferry").toString(), "--out", out());

    assertThat(of(report("ferry"), "stale-copy")).isEmpty();
    assertThat(report("ferry").get("sources").size()).isEqualTo(2);
    assertThat(of(report("ferry"), "count-differs")).hasSize(1);
  }

  private static String line(String id, int version, String text) {
    return JsonMapper.shared()
            .writeValueAsString(
                java.util.Map.of("id", id, "outlet", id, "version", version, "text", text))
        + "\n";
  }

  @Test
  void ones_own_draft_can_be_stale() throws IOException {
    write("ferry/wire_version_1.txt", FIRST);
    write("ferry/wire_version_3.txt", LATER);
    write("ferry/tribune.txt", LATER);
    write("draft.txt", "By our reporter\n\n" + FIRST);

    run(
        "check",
        folder.resolve("ferry").toString(),
        "--base",
        folder.resolve("draft.txt").toString(),
        "--out",
        out());

    List<JsonNode> stale = of(report("ferry"), "stale-copy");
    assertThat(stale).hasSize(1);
    assertThat(stale.get(0).get("summary").asString()).startsWith("Your text prints what stood");
    assertThat(sources(stale.get(0))).contains("your text");
  }

  @Test
  void sluglines_tell_versions() throws IOException {
    write("ferry/one.txt", "BC-US--Ferry Fire, 1st Ld-Writethru,400\n\n" + LATER);
    write("ferry/other.txt", "BC-US--Ferry Fire,350\n\n" + FIRST);
    write("ferry/tribune.txt", LATER);

    run("check", folder.resolve("ferry").toString(), "--out", out());

    assertThat(report("ferry").at("/earlier/0/of").asString()).isEqualTo("one");
    assertThat(report("ferry").get("sources").size()).isEqualTo(2);
  }

  @Test
  void from_night_to_night_a_version_replaces_the_one_before() throws IOException {
    write("inbox/wire_version_1.txt", FIRST);
    write("inbox/gazette.txt", "The sea was calm when it happened.\n\n" + FIRST);
    assertThat(night("2031-03-01")).isAnyOf(0, 1);
    write("inbox/wire_version_3.txt", LATER);
    Files.delete(folder.resolve("inbox/wire_version_1.txt"));

    int code = night("2031-03-02");

    assertWithMessage(said.toString(StandardCharsets.UTF_8)).that(code).isEqualTo(1);
    JsonNode report = only(folder.resolve("home/reports"));
    List<JsonNode> stale = of(report, "stale-copy");
    assertThat(stale).hasSize(1);
    assertThat(sources(stale.get(0))).containsExactly("gazette", "wire", "wire, version 1");
    assertThat(of(report, "count-differs").stream().map(each -> each.get("outcome").asString()))
        .contains("update");
    byte[] before = Files.readAllBytes(folder.resolve("home/reports/night.json"));

    night("2031-03-02");

    assertThat(Files.readAllBytes(folder.resolve("home/reports/night.json"))).isEqualTo(before);
  }

  private int night(String night) {
    return run(
        "nightly",
        "--home",
        folder.resolve("home").toString(),
        "--night",
        night,
        folder.resolve("inbox").toString());
  }

  private static JsonNode only(Path reports) throws IOException {
    try (Stream<Path> children = Files.list(reports)) {
      Path story = children.filter(Files::isDirectory).findFirst().orElseThrow();
      return JsonMapper.shared().readTree(Files.readString(story.resolve("findings.json")));
    }
  }

  @Test
  void pages_are_fetched_and_compared_with_files() throws IOException {
    try (Site site = new Site()) {
      site.on("/ferry.html", "text/html; charset=utf-8", page(FIRST));
      site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret\n");
      write("tribune.txt", LATER);
      write(
          "pages.txt",
          "# two\n" + address(site, "/ferry.html") + "\n\n" + address(site, "/secret"));

      int code =
          run(
              "check",
              folder.resolve("tribune.txt").toString(),
              "--urls",
              folder.resolve("pages.txt").toString(),
              "--allow-private",
              "--out",
              out());

      String told = said.toString(StandardCharsets.UTF_8);
      assertWithMessage(told).that(code).isEqualTo(3);
      assertThat(told).contains("/secret: not fetched: the site's robots.txt asks programs not to");
      JsonNode report = only(folder.resolve("out"));
      assertThat(of(report, "count-differs")).hasSize(1);

      assertThat(run("check", address(site, "/ferry.html"), "--out", out())).isEqualTo(3);
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("which is not a public address");
      assertThat(run("check", "ftp://127.0.0.1/a", "--out", out())).isEqualTo(2);
      assertThat(run("check", "--out", out())).isEqualTo(2);

      write("inbox/tribune.txt", LATER);
      assertThat(
              run(
                  "nightly",
                  "--home",
                  folder.resolve("home").toString(),
                  "--allow-private",
                  folder.resolve("inbox").toString(),
                  address(site, "/ferry.html")))
          .isAnyOf(0, 1);
      assertThat(of(only(folder.resolve("home/reports")), "count-differs")).hasSize(1);
    }
  }

  private static String address(Site site, String path) {
    return site.at("127.0.0.1", path);
  }

  private static String page(String text) {
    return "<!doctype html><html><head><title>Ferry</title></head><body><article><p>"
        + text.strip().replace("\n\n", "</p><p>")
        + "</p></article></body></html>";
  }

  private String out() {
    return folder.resolve("out").toString();
  }
}
