package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not make a difference does not. */
final class RepeatableIT {

  private static final Path STORY = Path.of("fixtures", "cressida-dick-resignation");

  private final Path folder;

  RepeatableIT(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(STORY)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Runs the command in a process of its own, and returns the reports by name. */
  private Map<String, String> reports(
      String name, List<String> options, Map<String, String> environment, List<Path> articles)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Xmx2g"));
    command.addAll(options);
    command.addAll(List.of(Main.class.getName(), "check", "--out", out.toString()));
    articles.forEach(article -> command.add(article.toString()));
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    assertWithMessage(Files.readString(log)).that(code).isEqualTo(0);
    Map<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        reports.put(
            out.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return reports;
  }

  @Test
  void order_of_sources_locale_and_time_zone_change_no_byte() throws Exception {
    Map<String, String> plain =
        reports(
            "plain",
            List.of("-Duser.language=en", "-Duser.timezone=UTC"),
            Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"),
            articles());
    Map<String, String> foreign =
        reports(
            "foreign",
            List.of(
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
            Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Kiritimati"),
            Lists.reverse(articles()));

    assertThat(plain.keySet()).contains("cressida-dick-resignation/findings.json");
    assertThat(foreign.keySet()).isEqualTo(plain.keySet());
    plain.forEach((name, text) -> assertWithMessage(name).that(foreign.get(name)).isEqualTo(text));
  }

  @Test
  void an_article_and_its_copy_disagree_in_nothing() throws IOException {
    Annotator annotator = new Annotator();
    Crosscheck crosscheck = new Crosscheck(annotator::annotate);
    for (Path article : articles()) {
      Path pair = Files.createDirectories(folder.resolve("pair-" + article.getFileName()));
      Files.copy(article, pair.resolve("one.txt"));
      Files.copy(article, pair.resolve("another.txt"));
      Story story = new StoryReader().read(List.of(pair)).stories().get(0);

      Checked checked = crosscheck.check(story);

      assertThat(checked.problems()).isEmpty();
      assertThat(
              checked.findings().stream()
                  .filter(finding -> finding.outcome() != Finding.Kind.NOTICE)
                  .filter(RepeatableIT::tellsTheTwoApart)
                  .map(finding -> finding.judgement().summary()))
          .isEmpty();
    }
  }

  /** An article may contradict itself, in both copies alike; that is nothing between the two. */
  private static boolean tellsTheTwoApart(Finding finding) {
    Map<String, Set<String>> sources = new TreeMap<>();
    for (Evidence evidence : finding.evidence()) {
      sources
          .computeIfAbsent(evidence.value(), value -> new TreeSet<>())
          .add(evidence.passage().source());
    }
    return sources.values().stream().anyMatch(each -> each.size() < 2);
  }
}
