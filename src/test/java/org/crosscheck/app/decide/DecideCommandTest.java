package org.crosscheck.app.decide;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.store.Nights.Found;
import org.crosscheck.store.Nights.Line;
import org.crosscheck.store.Nights.Night;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stories.Head;
import org.crosscheck.store.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class DecideCommandTest {

  private final Path home;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2031-03-05T08:00:00.5Z");

  DecideCommandTest(@TempDir Path home) {
    this.home = home;
    find("fourteen");
  }

  /** A night that finds one disagreement, with these words in it. */
  private void find(String words) {
    try (Store store = JdbcStore.open(home.resolve("crosscheck.db"))) {
      LocalDate night = LocalDate.parse("2031-03-04");
      store.stories().putHeads(List.of(new Head("ferry", null, null)));
      store.nights().put(new Night(night, true));
      Remembered finding =
          new Remembered(
              "ferry",
              "k1",
              "q1",
              "count-differs",
              Finding.Kind.CONFLICT,
              Severity.MAJOR,
              "Twelve or fourteen",
              ImmutableList.of(
                  new Remembered.Said("a", "12", "twelve"), new Remembered.Said("b", "14", words)));
      store
          .nights()
          .put(
              new Line("ferry", night, "d", "Ferry", null, 2, 1, 0, 0, 0, 0, false, ""),
              List.of(new Found(finding, Standing.State.NEW)));
    }
  }

  private int decide(String... args) {
    said.reset();
    PrintStream lines = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] all = new String[args.length + 2];
    all[0] = "--home";
    all[1] = home.toString();
    System.arraycopy(args, 0, all, 2, args.length);
    return new CommandLine(new DecideCommand(Clock.fixed(now, ZoneOffset.UTC), lines, lines))
        .setErr(new PrintWriter(said, true, StandardCharsets.UTF_8))
        .execute(all);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private List<Decision> decisions() {
    try (Store store = JdbcStore.open(home.resolve("crosscheck.db"))) {
      return store.decisions().all();
    }
  }

  private int settle() {
    return decide("k1", "--as", "false-alarm", "--by", "Ada Moss", "--reason", "two boats");
  }

  @Test
  void a_decision_has_a_person_a_time_and_a_reason() {
    assertThat(settle()).isEqualTo(0);

    Decision decision = decisions().get(0);
    assertThat(decision.state()).isEqualTo(Decision.State.FALSE_ALARM);
    assertThat(decision.person()).isEqualTo("Ada Moss");
    assertThat(decision.reason()).isEqualTo("two boats");
    assertThat(decision.time()).isEqualTo(Instant.parse("2031-03-05T08:00:00Z"));
    assertThat(decide("--list")).isEqualTo(0);
    assertThat(said())
        .isEqualTo("k1  false-alarm  ferry: Twelve or fourteen (Ada Moss: two boats)\n");
  }

  /** Another finding of the night whose key begins as the first one's. */
  private void findAnother(String key, String story, Severity severity) {
    try (Store store = JdbcStore.open(home.resolve("crosscheck.db"))) {
      LocalDate night = LocalDate.parse("2031-03-04");
      store.stories().putHeads(List.of(new Head(story, null, null)));
      Remembered finding =
          new Remembered(
              story,
              key,
              "q2",
              "age-differs",
              Finding.Kind.CONFLICT,
              severity,
              "Three or four",
              ImmutableList.of(
                  new Remembered.Said("a", "3", "three"), new Remembered.Said("b", "4", "four")));
      store
          .nights()
          .put(
              new Line(story, night, "d", story, null, 2, 0, 1, 0, 0, 0, false, ""),
              List.of(new Found(finding, Standing.State.NEW)));
    }
  }

  @Test
  void the_beginning_of_a_key_names_its_finding_where_no_other_begins_so() {
    findAnother("k25", "harbour", Severity.MINOR);

    assertThat(decide("k2", "--as", "asked", "--by", "Ada Moss", "--reason", "rang")).isEqualTo(0);
    assertThat(said()).startsWith("k25: asked");
    assertThat(decisions().get(0).key()).isEqualTo("k25");

    assertThat(decide("k", "--as", "asked", "--by", "Ada Moss", "--reason", "rang")).isEqualTo(2);
    assertThat(said()).contains("several findings begin with k: k1, k25");
    assertThat(decide("", "--as", "asked", "--by", "Ada Moss", "--reason", "rang")).isEqualTo(2);
  }

  @Test
  void the_list_can_be_narrowed_by_state_story_and_severity() {
    findAnother("k25", "harbour", Severity.MINOR);
    settle();

    assertThat(decide("--list", "--state", "open")).isEqualTo(0);
    assertThat(said()).isEqualTo("k25  open  harbour: Three or four\n");
    assertThat(decide("--list", "--story", "ferry")).isEqualTo(0);
    assertThat(said()).startsWith("k1  false-alarm");
    assertThat(said()).doesNotContain("k25");
    assertThat(decide("--list", "--severity", "minor")).isEqualTo(0);
    assertThat(said()).isEqualTo("k25  open  harbour: Three or four\n");

    assertThat(decide("--list", "--severity", "grave")).isEqualTo(2);
    assertThat(decide("k1", "--as", "asked", "--severity", "minor")).isEqualTo(2);
  }

  @Test
  void what_is_missing_or_unknown_is_2() {
    assertThat(decide()).isEqualTo(2);
    assertThat(decide("k1")).isEqualTo(2);
    assertThat(decide("k1", "--as", "asked")).isEqualTo(2);
    assertThat(decide("k1", "--as", "asked", "--by", "Ada Moss")).isEqualTo(2);
    assertThat(decide("k1", "--as", "maybe", "--by", "A", "--reason", "r")).isEqualTo(2);
    assertThat(decide("k9", "--as", "asked", "--by", "A", "--reason", "r")).isEqualTo(2);
    assertThat(said()).contains("no finding k9");
    assertThat(decide("--home", home.resolve("none").toString(), "--list")).isEqualTo(2);
    assertThat(Files.exists(home.resolve("none"))).isFalse();
    assertThat(decisions()).isEmpty();
  }

  @Test
  void a_file_is_exported_edited_and_imported() throws IOException {
    Path file = home.resolve("decisions.json");
    assertThat(decide("--export", file.toString())).isEqualTo(0);
    assertThat(decide("--import", file.toString())).isEqualTo(0);
    assertThat(said()).contains("0 new decisions");

    edit(file, "\"as\": \"open\"", "\"as\": \"accepted-difference\"");
    assertThat(decide("--import", file.toString())).isEqualTo(2);
    assertThat(said()).contains("k1 needs a person");

    edit(file, "\"by\": \"\"", "\"by\": \"Ben Holm\"");
    edit(file, "\"reason\": \"\"", "\"reason\": \"both hold\"");
    assertThat(decide("--import", file.toString())).isEqualTo(0);
    assertThat(decide("--import", file.toString())).isEqualTo(0);
    assertThat(said()).contains("0 new decisions");
    assertThat(decisions()).hasSize(1);
    assertThat(decisions().get(0).state()).isEqualTo(Decision.State.ACCEPTED_DIFFERENCE);
  }

  @Test
  void an_edited_decision_is_a_later_one_and_the_earlier_is_kept() throws IOException {
    settle();
    Path file = home.resolve("decisions.json");
    decide("--export", file.toString());
    edit(file, "false-alarm", "corrected");
    now = now.plusSeconds(60);

    assertThat(decide("--import", file.toString())).isEqualTo(0);
    assertThat(decisions().stream().map(Decision::state))
        .containsExactly(Decision.State.FALSE_ALARM, Decision.State.CORRECTED)
        .inOrder();
  }

  @Test
  void a_file_is_taken_into_another_home_with_its_times() {
    settle();
    List<Decision> given = decisions();
    Path file = home.resolve("decisions.json");
    decide("--export", file.toString());
    Path other = home.resolve("other");
    try (Store store = JdbcStore.open(other.resolve("crosscheck.db"))) {
      assertThat(store.decisions().all()).isEmpty();
    }

    assertThat(decide("--home", other.toString(), "--import", file.toString())).isEqualTo(2);
    assertThat(said()).contains("should be specified only once");
    assertThat(
            new CommandLine(new DecideCommand(Clock.systemUTC(), System.out, System.err))
                .execute("--home", other.toString(), "--import", file.toString()))
        .isEqualTo(0);
    try (Store store = JdbcStore.open(other.resolve("crosscheck.db"))) {
      assertThat(store.decisions().all()).isEqualTo(given);
    }
  }

  @Test
  void a_finding_in_other_words_is_open_again_and_can_be_settled_again() throws IOException {
    settle();
    find("14 people");
    decide("--list");
    assertThat(said()).startsWith("k1  open  ");

    Path file = home.resolve("decisions.json");
    decide("--export", file.toString());
    edit(file, "\"as\": \"open\"", "\"as\": \"false-alarm\"");
    edit(file, "\"by\": \"\"", "\"by\": \"Ada Moss\"");
    edit(file, "\"reason\": \"\"", "\"reason\": \"two boats\"");
    now = now.plusSeconds(60);
    assertThat(decide("--import", file.toString())).isEqualTo(0);
    decide("--list");
    assertThat(said()).startsWith("k1  false-alarm  ");
  }

  @Test
  void a_damaged_file_is_2_and_nothing_of_it_is_taken() throws IOException {
    Path file = home.resolve("decisions.json");
    for (String json :
        List.of(
            "{",
            "{}",
            "{\"schema\": \"crosscheck/decisions/1\", \"findings\": [{}]}",
            "{\"schema\": \"crosscheck/decisions/1\", \"findings\": [{\"key\": \"k1\","
                + " \"as\": \"perhaps\"}]}",
            "{\"schema\": \"crosscheck/decisions/1\", \"findings\": [{\"key\": \"k1\","
                + " \"as\": \"asked\", \"by\": \"A\", \"reason\": \"r\", \"at\": \"soon\"}]}")) {
      Files.writeString(file, json);
      assertThat(decide("--import", file.toString())).isEqualTo(2);
    }
    assertThat(decide("--import", home.resolve("none.json").toString())).isEqualTo(2);
    assertThat(decisions()).isEmpty();
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
