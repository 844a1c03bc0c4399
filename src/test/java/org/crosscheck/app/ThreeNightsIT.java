package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.report.json.Schemas;
import org.crosscheck.store.Store;
import org.crosscheck.store.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five articles come over three nights. */
final class ThreeNightsIT {

  private static final Path STORY = Path.of("fixtures", "cressida-dick-resignation");
  private static final PrintStream QUIET =
      new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  private final Crosscheck crosscheck = new Crosscheck(new Annotator()::annotate);
  private final Path home;
  private final Path inbox;

  ThreeNightsIT(@TempDir Path folder) throws IOException {
    home = folder.resolve("home");
    inbox = Files.createDirectories(folder.resolve("inbox"));
  }

  /** What a night says of a finding. */
  private record Told(String state, Set<String> sources, String values) {}

  private static final Told ABSENT = new Told("absent", Set.of(), "");

  private void deliver(String... articles) throws IOException {
    for (String article : articles) {
      Files.copy(STORY.resolve(article + ".txt"), inbox.resolve(article + ".txt"));
    }
  }

  private Map<String, Told> night(String date, String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of("nightly", "--home", home.toString()));
    args.addAll(List.of("--night", date));
    args.addAll(List.of(options));
    args.add(inbox.toString());
    Main.run(crosscheck, QUIET, QUIET, args.toArray(new String[0]));
    String json = Files.readString(home.resolve("reports/night.json"));
    assertThat(Schemas.errors("night", json)).isEmpty();
    JsonNode night = JsonMapper.shared().readTree(json);
    assertThat(night.get("stories")).hasSize(1);
    String story = night.get("stories").get(0).get("id").asString();
    JsonNode report =
        JsonMapper.shared()
            .readTree(Files.readString(home.resolve("reports/" + story + "/findings.json")));
    Map<String, Told> told = new HashMap<>();
    for (JsonNode finding : report.get("findings")) {
      Set<String> sources = new HashSet<>();
      StringBuilder values = new StringBuilder();
      for (JsonNode evidence : finding.get("evidence")) {
        sources.add(evidence.get("source").asString());
        values.append(evidence.get("value").asString()).append('|');
      }
      told.put(
          finding.get("key").asString(),
          new Told(finding.get("state").asString(), sources, values.toString()));
    }
    for (JsonNode finding : report.path("absent")) {
      told.put(finding.get("key").asString(), ABSENT);
    }
    return told;
  }

  @Test
  void each_night_tells_what_is_new_in_it() throws IOException {
    deliver("001", "002");
    Map<String, Told> first = night("2031-03-01");
    assertThat(first.values().stream().map(Told::state).filter(state -> !state.equals("new")))
        .isEmpty();

    deliver("000", "004");
    Map<String, Told> second = night("2031-03-02");
    accounted(first, second, Set.of("000", "004"));

    deliver("003");
    Map<String, Told> third = night("2031-03-03");
    accounted(second, third, Set.of("003"));
    List<String> meeting =
        third.values().stream()
            .filter(told -> told.values().contains("today’s meeting"))
            .map(Told::state)
            .toList();
    assertThat(meeting).containsExactly("new");
    assertThat(third.values().stream().map(Told::state)).contains("unchanged");

    Map<String, Told> same = night("2031-03-03");
    assertThat(same).isEqualTo(third);
  }

  @Test
  void what_a_corrected_article_says_no_more_is_absent_until_it_is_pruned() throws IOException {
    Path baseline = home.resolveSibling("baseline.json");
    deliver("000", "003");
    Map<String, Told> first = night("2031-03-01", "--write-baseline", baseline.toString());
    String key =
        Maps.filterValues(first, told -> told.values().contains("today’s meeting"))
            .keySet()
            .iterator()
            .next();
    assertThat(Objects.requireNonNull(first.get(key)).state()).isEqualTo("new");

    Path article = inbox.resolve("003.txt");
    String printed = Files.readString(article);
    String corrected =
        printed.replace(
            "great sadness that, following today’s meeting with the Mayor of London,",
            "huge sadness that following contact with the Mayor of London today,");
    assertThat(corrected).isNotEqualTo(printed);
    Files.writeString(article, corrected);
    String[] options = {"--baseline", baseline.toString(), "--write-baseline", baseline.toString()};
    assertThat(night("2031-03-02", options)).containsEntry(key, ABSENT);
    assertThat(Files.readString(home.resolve("reports/digest.md"))).contains("Not found any more");
    assertThat(Files.readString(baseline)).contains(key);
    assertThat(night("2031-03-03", options)).containsEntry(key, ABSENT);

    night("2031-03-04", options[0], options[1], options[2], options[3], "--prune");
    assertThat(Files.readString(baseline)).doesNotContain(key);
    assertThat(night("2031-03-05", options)).doesNotContainKey(key);
    assertThat(Files.readString(home.resolve("reports/night.json"))).doesNotContain(key);
    try (Store store = JdbcStore.open(home.resolve("crosscheck.db"))) {
      assertThat(store.nights().found(LocalDate.parse("2031-03-01"))).isEmpty();
      assertThat(store.nights().current().stream().map(Remembered::key)).doesNotContain(key);
    }
  }

  private int check(String... options) {
    List<String> args = new ArrayList<>(List.of("check", "--out", home.toString()));
    args.addAll(List.of(options));
    args.add(inbox.toString());
    return Main.run(crosscheck, QUIET, QUIET, args.toArray(new String[0]));
  }

  @Test
  void a_check_fails_on_what_its_baseline_does_not_hold() throws IOException {
    deliver("000", "003");
    String baseline = home.resolveSibling("baseline.json").toString();
    assertThat(check("--baseline", baseline)).isEqualTo(2);
    assertThat(check("--fail-on", "major", "--write-baseline", baseline)).isEqualTo(1);
    assertThat(check("--fail-on", "minor", "--baseline", baseline)).isEqualTo(0);

    deliver("004");
    assertThat(check("--fail-on", "minor", "--baseline", baseline)).isEqualTo(1);
    String report = Files.readString(home.resolve("inbox/findings.json"));
    assertThat(report).contains("\"state\": \"new\"");
    assertThat(report).contains("\"state\": \"updated\"");
  }

  /** Whatever was found before is there again, as itself or updated, or else is absent. */
  private static void accounted(
      Map<String, Told> before, Map<String, Told> now, Set<String> arrivals) {
    long earlier = before.values().stream().filter(told -> !told.state().equals("absent")).count();
    long kept = now.values().stream().filter(told -> !told.state().equals("new")).count();
    assertThat(kept).isEqualTo(earlier);
    now.forEach(
        (key, told) -> {
          switch (told.state()) {
            case "unchanged" -> assertThat(before).containsKey(key);
            case "absent" -> assertThat(before).containsKey(key);
            case "updated" -> assertThat(before).doesNotContainKey(key);
            default -> {
              assertThat(before).doesNotContainKey(key);
              assertThat(told.sources().stream().anyMatch(arrivals::contains)).isTrue();
            }
          }
        });
  }
}
