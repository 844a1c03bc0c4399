package org.crosscheck.app.night;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.report.json.Schemas;
import org.crosscheck.store.Store;
import org.crosscheck.store.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nights on a small inbox, with stages that take no time. */
final class NightlyTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2031-03-05T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final Path inbox;
  private final Stage stage = new Stage(NOON);

  NightlyTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    inbox = Files.createDirectories(folder.resolve("inbox"));
  }

  private void story(String id, String... numbers) throws IOException {
    Path story = Files.createDirectories(inbox.resolve(id));
    StringBuilder sources = new StringBuilder();
    for (int i = 0; i < numbers.length; i++) {
      String name = "s" + i;
      Files.writeString(
          story.resolve(name + ".txt"),
          "The ferry burned.\n\n" + numbers[i] + "\n\nThat is all.\n");
      sources.append(i == 0 ? "" : ",").append("{\"file\":\"" + name + ".txt\"}");
    }
    Files.writeString(
        story.resolve("story.json"), "{\"id\":\"" + id + "\",\"sources\":[" + sources + "]}");
  }

  private int night(String date, String... more) {
    String[] args = new String[more.length + 5];
    args[0] = "--home";
    args[1] = folder.resolve("home").toString();
    args[2] = "--night";
    args[3] = date;
    args[4] = inbox.toString();
    System.arraycopy(more, 0, args, 5, more.length);
    return stage.run(args);
  }

  private Map<String, String> reports() throws IOException {
    return Stage.files(folder.resolve("home").resolve("reports"));
  }

  /** The night as data, which follows its schema whatever the night was like. */
  private JsonNode night() throws IOException {
    String json = Files.readString(folder.resolve("home/reports/night.json"));
    assertWithMessage(json).that(Schemas.errors("night", json)).isEmpty();
    return JsonMapper.shared().readTree(json);
  }

  @Test
  void the_schema_of_the_night_refuses_what_is_not_in_it() throws IOException {
    story("ferry", "dead 12", "dead 14");
    night("2031-03-01");
    String json = Files.readString(folder.resolve("home/reports/night.json"));
    for (String[] change :
        List.of(
            new String[] {"\"state\": \"new\"", "\"state\": \"fresh\""},
            new String[] {"\"2031-03-01\"", "\"1 March\""},
            new String[] {"\"left\": 0", "\"left\": -1"},
            new String[] {"\"findings\"", "\"found\""})) {
      assertThat(json).contains(change[0]);
      assertThat(Schemas.errors("night", json.replace(change[0], change[1]))).isNotEmpty();
    }
  }

  private String states() throws IOException {
    StringBuilder states = new StringBuilder();
    for (JsonNode finding : night().get("findings")) {
      states.append(finding.get("story").asString()).append(' ');
      states.append(finding.get("state").asString()).append('\n');
    }
    return states.toString();
  }

  private void decide(Decision.State state) {
    try (Store store = JdbcStore.open(folder.resolve("home").resolve("crosscheck.db"))) {
      for (Remembered each : store.nights().current()) {
        store
            .decisions()
            .add(
                new Decision(
                    each.story(),
                    each.key(),
                    ImmutableSortedSet.copyOf(each.words()),
                    state,
                    "Ada Moss",
                    Instant.EPOCH,
                    "two boats"));
      }
    }
  }

  @Test
  void a_finding_is_new_then_unchanged_then_updated_then_absent() throws IOException {
    story("ferry", "dead 12", "dead 14");
    assertThat(night("2031-03-01")).isEqualTo(1);
    assertThat(states()).isEqualTo("ferry new\n");

    story("ferry", "dead 12", "dead 14", "Nothing is known.");
    assertThat(night("2031-03-02")).isEqualTo(0);
    assertThat(states()).isEqualTo("ferry unchanged\n");

    story("ferry", "dead 12", "dead 15", "Nothing is known.");
    assertThat(night("2031-03-03")).isEqualTo(1);
    assertThat(states()).isEqualTo("ferry updated\n");

    story("ferry", "dead 15", "dead 15", "Nothing is known.");
    assertThat(night("2031-03-04")).isEqualTo(0);
    assertThat(states()).isEqualTo("ferry absent\n");
    assertThat(reports().get("ferry/findings.json")).contains("\"absent\"");
  }

  @Test
  void the_same_night_twice_changes_no_byte_and_ends_the_same() throws IOException {
    story("ferry", "dead 12", "dead 14");
    story("mill", "dead 1", "dead 1");
    int first = night("2031-03-01");
    Map<String, String> reports = reports();

    assertThat(night("2031-03-01")).isEqualTo(first);
    assertThat(reports()).isEqualTo(reports);
    assertThat(stage.said()).contains("0 new articles read");
  }

  @Test
  void a_night_that_brings_nothing_says_so_and_checks_nothing() throws IOException {
    story("ferry", "dead 12", "dead 14");
    night("2031-03-01");
    String report = reports().get("ferry/index.html");

    assertThat(night("2031-03-02")).isEqualTo(0);
    assertThat(reports().get("digest.md")).contains("Nothing new to look at");
    assertThat(reports().get("ferry/index.html")).isEqualTo(report);
    assertThat(night().get("stories").get(0).get("tonight").asBoolean()).isFalse();
  }

  @Test
  void only_stories_that_changed_are_checked_again() throws IOException {
    story("ferry", "dead 12", "dead 14");
    story("mill", "dead 1", "dead 2");
    night("2031-03-01");
    story("mill", "dead 1", "dead 3");

    assertThat(night("2031-03-02")).isEqualTo(1);
    assertThat(states()).isEqualTo("mill updated\n");
  }

  private Path house(String allows) throws IOException {
    return Files.writeString(
        folder.resolve("house.json"),
        "{\"id\":\"desk\",\"name\":\"Desk\",\"rule\":\"ours\",\"allows\":[" + allows + "]}");
  }

  @Test
  void a_rule_on_quotations_that_changed_has_known_stories_checked_again() throws IOException {
    story("ferry", "dead 12", "dead 14");
    assertThat(night("2031-03-01", "--house", house("").toString())).isEqualTo(1);

    assertThat(night("2031-03-02", "--house", house("").toString())).isEqualTo(0);
    assertThat(states()).isEmpty();
    assertThat(night("2031-03-03", "--house", house("\"grammar\"").toString())).isEqualTo(0);
    assertThat(states()).isEqualTo("ferry unchanged\n");
    assertThat(stage.said()).contains("0 new articles read");
    assertThat(reports().get("ferry/findings.json")).contains("\"grammar\"");
  }

  @Test
  void reports_in_other_formats_or_in_another_folder_are_written_of_known_stories_too()
      throws IOException {
    story("ferry", "dead 12", "dead 14");
    night("2031-03-01");
    Map<String, String> first = reports();

    night("2031-03-02", "--format", "sarif,csv");
    assertThat(reports()).containsKey("ferry/findings.csv");
    night("2031-03-03", "--format", "csv,sarif");
    assertThat(states()).isEmpty();

    Path other = folder.resolve("other");
    night("2031-03-04", "--out", other.toString());
    assertThat(Stage.files(other).keySet()).isEqualTo(first.keySet());
  }

  @Test
  void what_an_editor_settled_does_not_fail_the_night_until_the_words_change() throws IOException {
    story("ferry", "dead 12", "dead 14");
    assertThat(night("2031-03-01")).isEqualTo(1);
    decide(Decision.State.FALSE_ALARM);

    assertThat(night("2031-03-01")).isEqualTo(0);
    assertThat(night().get("findings").get(0).has("decision")).isTrue();
    assertThat(reports().get("ferry/findings.json")).contains("\"by\": \"Ada Moss\"");
    assertThat(reports().get("digest.md")).contains("Nothing new to look at");

    story("ferry", "dead 12", "dead 13");
    assertThat(night("2031-03-02")).isEqualTo(1);
    assertThat(reports().get("ferry/findings.json")).contains("\"reopened\": true");
  }

  @Test
  void a_source_that_is_gone_is_a_failure_with_a_name_until_it_is_pruned() throws IOException {
    story("ferry", "dead 12", "dead 14", "dead 14");
    night("2031-03-01");
    Files.delete(inbox.resolve("ferry/s2.txt"));
    story("ferry", "dead 12", "dead 14");

    assertThat(night("2031-03-02")).isEqualTo(3);
    assertThat(stage.said()).contains("ferry/s2: gone from the inbox");
    assertThat(reports().get("ferry/index.html")).contains("gone from the inbox");
    assertThat(night("2031-03-02")).isEqualTo(3);

    assertThat(night("2031-03-03", "--prune", "--fail-on", "never")).isEqualTo(0);
    assertThat(reports().get("ferry/findings.json")).doesNotContain("s2");
    assertThat(night("2031-03-04")).isEqualTo(0);
  }

  @Test
  void a_source_is_not_missed_where_the_inbox_holds_arrivals_only() throws IOException {
    story("ferry", "dead 12", "dead 12");
    night("2031-03-01");
    Files.delete(inbox.resolve("ferry/s0.txt"));
    Files.delete(inbox.resolve("ferry/s1.txt"));
    Files.delete(inbox.resolve("ferry/story.json"));
    story("mill", "dead 1", "dead 1");

    assertThat(night("2031-03-02", "--arrivals-only")).isEqualTo(0);
  }

  @Test
  void a_source_that_lost_half_its_paragraphs_is_a_failure_with_a_name() throws IOException {
    story(
        "ferry",
        "dead 12",
        "dead 12\n\n" + "Nobody on the pier saw how it began, the guard said.\n\n".repeat(4));
    night("2031-03-01");
    story("ferry", "dead 12", "dead 12");

    assertThat(night("2031-03-02")).isEqualTo(3);
    assertThat(stage.said()).contains("ferry/s1: lost paragraphs: it had 7 and has 3");
    assertThat(night("2031-03-02")).isEqualTo(3);
    assertThat(night("2031-03-03")).isEqualTo(3);
    assertThat(night("2031-03-04", "--prune")).isEqualTo(0);
    assertThat(night("2031-03-05")).isEqualTo(0);
  }

  @Test
  void a_source_that_lost_half_its_text_is_compared_as_it_was() throws IOException {
    story(
        "ferry",
        "dead 12",
        "dead 14\n\n" + "Nobody on the pier saw how it began, the guard said.\n\n".repeat(4));
    night("2031-03-01");
    story("ferry", "dead 12", "Subscribe to read on.");

    assertThat(night("2031-03-02", "--fail-on", "never")).isEqualTo(3);
    assertThat(reports().get("ferry/findings.json")).contains("dead 14");
    night("2031-03-03", "--prune", "--fail-on", "never");
    assertThat(reports().get("ferry/findings.json")).doesNotContain("dead 14");
  }

  @Test
  void what_cannot_be_read_is_3_and_the_rest_is_checked() throws IOException {
    story("ferry", "dead 12", "dead 12");
    Files.write(inbox.resolve("bad.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});

    assertThat(night("2031-03-01")).isEqualTo(3);
    assertThat(stage.said()).contains("bad.txt");
    assertThat(reports().get("index.html")).contains("bad.txt");
    assertThat(night().get("problems")).hasSize(1);
    assertThat(reports()).containsKey("ferry/index.html");
  }

  @Test
  void a_second_run_leaves() throws IOException {
    story("ferry", "dead 12", "dead 12");
    night("2031-03-01");
    try (FileChannel channel =
            FileChannel.open(folder.resolve("home/crosscheck.db.lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(night("2031-03-01")).isEqualTo(2);
      assertThat(stage.said()).contains("another nightly run is at work");
    }
    assertThat(night("2031-03-01")).isEqualTo(0);
  }

  @Test
  void a_budget_that_is_spent_leaves_the_rest_to_the_next_run() throws IOException {
    story("ferry", "dead 12", "dead 14");
    story("mill", "dead 1", "dead 2");

    assertThat(night("2031-03-01", "--budget", "0s")).isEqualTo(3);
    assertThat(stage.said()).contains("4 are left");
    assertThat(night("2031-03-01")).isEqualTo(1);
    assertThat(states()).isEqualTo("ferry new\nmill new\n");
  }

  @Test
  void a_wrong_budget_an_earlier_night_and_no_inbox_are_2() throws IOException {
    story("ferry", "dead 12", "dead 12");
    assertThat(night("2031-03-01", "--budget", "soon")).isEqualTo(2);
    assertThat(night("2031-03-02")).isEqualTo(0);
    assertThat(night("2031-03-01")).isEqualTo(2);
    assertThat(stage.said()).contains("before the last night");
    assertThat(stage.run("--home", folder.resolve("home").toString(), "nowhere")).isEqualTo(2);
  }

  @Test
  void a_home_or_a_folder_for_reports_that_cannot_be_written_to_is_2_before_anything_is_done()
      throws IOException {
    story("ferry", "dead 12", "dead 14");
    Path home = folder.resolve("home");
    Path taken = Files.writeString(folder.resolve("taken"), "in the way");

    assertThat(night("2031-03-01", "--out", taken.toString())).isEqualTo(2);
    assertThat(stage.said()).contains("--out is not a folder that can be written to: " + taken);
    assertThat(Files.exists(home.resolve("crosscheck.db"))).isFalse();
    assertThat(night("2031-03-01", "--out", taken.resolve("below").toString())).isEqualTo(2);
    assertThat(stage.run("--home", taken.toString(), inbox.toString())).isEqualTo(2);
    assertThat(stage.said()).contains("--home is not a folder that can be written to: " + taken);
    assertThat(night("2031-03-01")).isEqualTo(1);
  }

  @Test
  void a_report_that_cannot_be_written_ends_the_run_and_the_next_goes_on() throws IOException {
    story("ferry", "dead 12", "dead 14");
    Path inTheWay = putInTheWay();

    assertThat(night("2031-03-01")).isEqualTo(2);
    assertThat(stage.said()).contains("cannot be written");
    Files.delete(inTheWay);
    assertThat(night("2031-03-01")).isEqualTo(1);
    assertThat(states()).isEqualTo("ferry new\n");
  }

  @Test
  void a_night_that_was_interrupted_is_finished_under_its_own_date() throws IOException {
    story("ferry", "dead 12", "dead 14");
    Path inTheWay = putInTheWay();
    night("2031-03-01");
    Files.delete(inTheWay);

    String home = folder.resolve("home").toString();
    stage.run("--home", home, inbox.toString());
    assertThat(night().get("night").asString()).isEqualTo("2031-03-01");
    stage.run("--home", home, inbox.toString());
    assertThat(night().get("night").asString()).isEqualTo("2031-03-05");
  }

  /** A file where the folder of the story's reports would be. */
  private Path putInTheWay() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("home/reports"));
    return Files.writeString(reports.resolve("ferry"), "in the way");
  }

  @Test
  void logs_and_metrics_stand_beside_the_reports() throws IOException {
    story("ferry", "dead 12", "dead 14");
    night("2031-03-01");
    String log = Files.readString(folder.resolve("home/runs.jsonl"));
    for (String line : log.lines().toList()) {
      JsonNode each = JsonMapper.shared().readTree(line);
      assertWithMessage(line).that(each.has("time")).isTrue();
    }
    assertThat(log).contains("\"pipeline\":\"stub\"");
    assertThat(log).contains("\"sha256\"");
    assertThat(log).contains("\"milliseconds\"");
    String metrics = Files.readString(folder.resolve("home/metrics.prom"));
    assertThat(metrics).contains("crosscheck_night_findings{state=\"new\"} 1\n");
    assertThat(
            metrics
                .lines()
                .allMatch(
                    line ->
                        line.matches("# (HELP|TYPE) .*|[a-z_]+(\\{[a-z]+=\"[a-z]+\"})? [0-9.]+")))
        .isTrue();
  }

  @Test
  void one_article_alone_waits_without_a_report() throws IOException {
    Files.writeString(inbox.resolve("a.txt"), "The ferry burned at the pier on Friday.\n");
    assertThat(night("2031-03-01")).isEqualTo(0);
    assertThat(reports().get("index.html")).contains("1 article waits for a second one");
    assertThat(night().get("stories")).isEmpty();
    assertThat(night("2031-03-02")).isEqualTo(0);
    assertThat(stage.said()).contains("0 stories of 0 checked this night");
  }

  @Test
  void one_article_that_contradicts_itself_is_a_finding_until_it_does_no_more() throws IOException {
    Path article = inbox.resolve("a.txt");
    Files.writeString(article, "The guard counted dead 12.\n\nLater he said dead 14.\n");
    assertThat(night("2031-03-01")).isEqualTo(1);
    String story = night().get("stories").get(0).get("id").asString();
    assertThat(states()).isEqualTo(story + " new\n");
    assertThat(reports()).containsKey(story + "/index.html");
    assertThat(night("2031-03-02")).isEqualTo(0);
    assertThat(states()).isEmpty();

    Files.writeString(article, "The guard counted dead 12.\n\nLater he said no more.\n");
    assertThat(night("2031-03-03")).isEqualTo(0);
    assertThat(states()).isEqualTo(story + " absent\n");
    assertThat(reports().get(story + "/findings.json")).contains("\"absent\"");
    assertThat(night("2031-03-04")).isEqualTo(0);
    assertThat(night().get("stories")).isEmpty();
  }
}
