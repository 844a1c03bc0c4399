package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the five articles must show. */
final class FirstFixtureIT {

  private static final Path STORY = Path.of("fixtures", "cressida-dick-resignation");
  private static final Path GOLD =
      Path.of("..", "shared", "gold", "cressida-dick-resignation.json");

  private static final Crosscheck CROSSCHECK = new Crosscheck(new Annotator()::annotate);
  private static Checked checked;

  @BeforeAll
  static void check() {
    checked = CROSSCHECK.check(new StoryReader().read(List.of(STORY)).stories().get(0));
  }

  @Test
  void the_annotators_disagreements_are_found_and_nothing_else() {
    assumeTrue(Files.exists(GOLD), "the annotators' gold is not on this machine");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);

    int code =
        Main.run(
            CROSSCHECK,
            lines,
            lines,
            ("eval --list --min-major 1 --min-recall 0.86 --min-precision 0.9 --max-traps 0 --gold "
                    + GOLD
                    + " --stories "
                    + STORY)
                .split(" "));

    assertWithMessage(out.toString(StandardCharsets.UTF_8)).that(code).isEqualTo(0);
  }

  @Test
  void the_meeting_and_the_altered_contact_come_first() {
    List<String> first = checked.findings().stream().limit(3).map(FirstFixtureIT::words).toList();

    assertThat(first.stream().anyMatch(words -> holds(words, "instead of attending", "meeting")))
        .isTrue();
    assertThat(first.stream().anyMatch(words -> holds(words, "contact", "today’s meeting")))
        .isTrue();
  }

  private static String words(Finding finding) {
    return finding.evidence().stream()
        .map(evidence -> evidence.exact())
        .collect(Collectors.joining(" | "));
  }

  private static boolean holds(String words, String... all) {
    return List.of(all).stream().allMatch(words::contains);
  }

  @Test
  void people_are_known_under_all_their_names() {
    assertThat(mentionsOf("Cressida Dick"))
        .containsAtLeast(
            "Cressida Dick", "Cressida", "Dick", "the Commissioner", "the Met chief", "she");
    assertThat(mentionsOf("Sadiq Khan"))
        .containsAtLeast("Sadiq Khan", "Khan", "the Mayor", "the mayor", "he");
    assertThat(mentionsOf("Cressida Dick")).containsNoneIn(List.of("He", "he", "Khan"));
  }

  private static Set<String> mentionsOf(String name) {
    return checked.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .flatMap(entity -> entity.mentions().stream())
        .map(Entity.Mention::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
