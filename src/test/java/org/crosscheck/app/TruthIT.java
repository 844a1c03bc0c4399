package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Hearing;
import org.crosscheck.report.Reports;
import org.crosscheck.report.truth.Fault;
import org.crosscheck.report.truth.Truth;
import org.junit.jupiter.api.Test;

/** No line of a report says what its articles do not. */
final class TruthIT {

  private static final Path FIXTURE = Path.of("fixtures", "cressida-dick-resignation");
  private static final Path CASES = Path.of("..", "shared", "cases", "stories");

  private static final Crosscheck CROSSCHECK = new Crosscheck(new Annotator()::annotate);

  @Test
  void the_report_of_the_five_articles_keeps_to_their_words() throws IOException {
    Truth.Verdict verdict = verdict(CROSSCHECK.check(stories(FIXTURE).get(0)));

    assertThat(verdict.lines()).isGreaterThan(300);
    assertWithMessage("%s", verdict.faults()).that(verdict.faults()).isEmpty();
  }

  @Test
  void so_do_those_of_the_hand_made_cases() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "the cases are not on this machine");
    List<Fault> faults = new ArrayList<>();
    for (Story story : stories(CASES)) {
      faults.addAll(verdict(CROSSCHECK.check(story)).faults());
    }
    assertWithMessage("%s", faults).that(faults).isEmpty();
  }

  /** What was not listened to must not be called silent, and a report that says so is caught. */
  @Test
  void a_report_that_says_more_than_its_articles_is_caught() throws IOException {
    Checked checked = CROSSCHECK.check(stories(FIXTURE).get(0));
    Map<String, String> files = files(checked);
    String claims = files.getOrDefault("claims.json", "");

    files.put("claims.json", claims.replaceAll("\"unheard\"", "\"silent\""));
    assertThat(kinds(Truth.of(checked, files))).contains(Fault.Kind.NOT_SILENT);

    files.put(
        "claims.json", claims.replaceAll("\"(compatible|cannot-tell|conflict)\"", "\"agrees\""));
    assertThat(kinds(Truth.of(checked, files))).contains(Fault.Kind.NOT_COMPARED);

    files.put("claims.json", claims.replaceAll("\"shown\"", "\"hidden\""));
    assertThat(kinds(Truth.of(checked, files))).contains(Fault.Kind.CUT);

    files.put("claims.json", claims.replaceAll("\"exact\": \"", "\"exact\": \"x"));
    assertThat(kinds(Truth.of(checked, files))).contains(Fault.Kind.MISPLACED);

    Map<String, String> unheard = files(checked.with(Hearing.NONE, checked.weighing()));
    assertThat(unheard.get("claims.json")).doesNotContain("\"silent\": [\n");
  }

  private static List<Fault.Kind> kinds(Truth.Verdict verdict) {
    return verdict.faults().stream().map(Fault::kind).distinct().toList();
  }

  private static Truth.Verdict verdict(Checked checked) throws IOException {
    return Truth.of(checked, files(checked));
  }

  private static Map<String, String> files(Checked checked) throws IOException {
    Map<String, String> files = new HashMap<>();
    new Reports(ImmutableListMultimap.of())
        .write(
            checked,
            ImmutableList.of(),
            (path, bytes) ->
                files.put(
                    path.substring(path.lastIndexOf('/') + 1),
                    new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  private static List<Story> stories(Path folder) {
    return new StoryReader().read(List.of(folder)).stories();
  }
}
