package org.crosscheck.app.baseline;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Remembered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class BaselineFileTest {

  private final Path file;

  BaselineFileTest(@TempDir Path folder) {
    file = folder.resolve("baseline.json");
  }

  @Command
  private static final class Any {
    @Mixin private final Baseline baseline = new Baseline();
  }

  private static Baseline options(String... args) {
    Any any = new Any();
    new CommandLine(any).parseArgs(args);
    return any.baseline;
  }

  private static Remembered finding(String story, String key, String question) {
    return new Remembered(
        story,
        key,
        question,
        "count-differs",
        Finding.Kind.CONFLICT,
        Severity.MINOR,
        "They differ \u202e \"so\"",
        ImmutableList.of(new Remembered.Said("a", "12", "twelve\n\ud83d\ude92")));
  }

  private List<String> keys() throws IOException {
    return BaselineFile.read(file).values().stream().map(Remembered::key).toList();
  }

  private void write(List<Remembered> now, String... options) throws IOException {
    String[] all = new String[options.length + 2];
    all[0] = "--write-baseline";
    all[1] = file.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    options(all).write(now, ImmutableSet.of("ferry"));
  }

  @Test
  void a_file_is_read_back_as_it_was_written_whatever_the_order() throws IOException {
    Remembered one = finding("ferry", "k1", "q1");
    Remembered two = finding("mill", "k2", "q2");
    BaselineFile.write(file, List.of(two, one));
    String written = Files.readString(file);
    assertThat(BaselineFile.read(file).values()).containsExactly(one, two).inOrder();
    BaselineFile.write(file, List.of(one, two));
    assertThat(Files.readString(file)).isEqualTo(written);
  }

  @Test
  void what_is_found_no_more_stays_until_it_is_pruned() throws IOException {
    write(List.of(finding("ferry", "k1", "q1"), finding("ferry", "k2", "q2")));
    write(List.of(finding("ferry", "k2", "q2")));
    assertThat(keys()).containsExactly("k1", "k2");
    write(List.of(finding("ferry", "k2", "q2")), "--prune");
    assertThat(keys()).containsExactly("k2");
  }

  @Test
  void an_updated_finding_takes_the_place_of_the_earlier() throws IOException {
    write(List.of(finding("ferry", "k1", "q1")));
    write(List.of(finding("ferry", "k9", "q1")));
    assertThat(keys()).containsExactly("k9");
  }

  @Test
  void a_story_that_was_not_checked_loses_nothing() throws IOException {
    BaselineFile.write(file, List.of(finding("mill", "k3", "q3")));
    write(List.of(finding("ferry", "k1", "q1")), "--prune");
    assertThat(keys()).containsExactly("k1", "k3");
  }

  @Test
  void a_missing_or_damaged_baseline_is_an_error() throws IOException {
    Baseline named = options("--baseline", file.toString());
    assertThat(assertThrows(IOException.class, named::read))
        .hasMessageThat()
        .contains("the baseline is missing");
    for (String json :
        List.of(
            "",
            "{",
            "[]",
            "{\"schema\":\"crosscheck/baseline/1\"}",
            "{\"schema\":\"crosscheck/baseline/1\",\"findings\":[{\"key\":\"k\"}]}")) {
      Files.writeString(file, json);
      assertThrows(IOException.class, named::read, json);
    }
    assertThat(options().read()).isEmpty();
  }
}
