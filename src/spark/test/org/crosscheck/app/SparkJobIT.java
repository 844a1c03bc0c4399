package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.app.spark.SparkJob;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive on Spark gives what the nightly job gives of the same articles on one machine. */
final class SparkJobIT {

  private static final PrintStream QUIET =
      new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  private static final Crosscheck ONE_MACHINE = new Crosscheck(new Annotator()::annotate);

  private static Path folder;
  private static Path archive;

  /** By story: the findings.json that one machine wrote. */
  private static Map<String, String> expected;

  @BeforeAll
  static void onOneMachine(@TempDir Path given) throws IOException {
    folder = given;
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "4");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.driver.host", "127.0.0.1");
    archive = Files.createDirectory(folder.resolve("archive"));
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    List<Archive.Line> story = Archive.story();
    List<Archive.Line> events = Archive.events(12);
    List<Archive.Line> again = new ArrayList<>(events.subList(0, 4));
    again.add(story.get(4));
    // Another wording under the same name: the one that comes later counts.
    Archive.Line first = events.get(0);
    again.add(new Archive.Line(first.id(), first.outlet(), first.published(), "No one was hurt."));
    for (Path each : List.of(archive, inbox)) {
      Archive.writeWarc(story.subList(0, 2), each.resolve("crawl.warc.gz"));
      Archive.writeJsonLines(story.subList(2, 5), each.resolve("wire.jsonl"));
      Files.writeString(each.resolve("wire2.jsonl"), "{\"id\": \"broken\"}\n");
      Archive.writeJsonLines(again, each.resolve("wire3.jsonl"));
    }
    Archive.writeJsonLines(events, inbox.resolve("table.jsonl"));
    Path table = folder.resolve("table.json");
    Archive.writeJsonLines(events, table);
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      spark
          .read()
          .json(table.toString())
          .coalesce(1)
          .write()
          .parquet(archive.resolve("table").toString());
    }
    Path home = folder.resolve("nightly");
    Main.run(
        ONE_MACHINE, QUIET, QUIET, "nightly", "--home", home.toString(), inbox.toString());
    expected = Archive.files(home.resolve("reports"), "findings.json");
    assertThat(expected.size()).isAtLeast(3);
    assertThat(expected.values().stream().anyMatch(each -> each.contains("\"major\""))).isTrue();
  }

  @AfterAll
  static void forget() {
    System.clearProperty("spark.master");
  }

  private static JsonNode run(Path input, Path home, String... options) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(input.toString(), "--home", home.toString(), "--unit", "5", "--reports"));
    args.addAll(List.of(options));
    assertThat(SparkJob.run(args.toArray(new String[0]))).isEqualTo(0);
    return JsonMapper.shared().readTree(Files.readString(home.resolve("figures.json")));
  }

  @Test
  void findings_are_those_of_one_machine_byte_for_byte() throws IOException {
    Path home = folder.resolve("whole");
    JsonNode figures = run(archive, home);
    assertThat(Archive.files(home.resolve("reports"), "findings.json"))
        .containsExactlyEntriesIn(expected);

    List<String> keys = new ArrayList<>();
    expected
        .values()
        .forEach(
            json ->
                JsonMapper.shared()
                    .readTree(json)
                    .get("findings")
                    .forEach(finding -> keys.add(finding.get("key").asString())));
    List<String> stored;
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      stored =
          spark.read().parquet(home.resolve("findings").toString()).collectAsList().stream()
              .map(row -> row.<String>getAs("key"))
              .toList();
      List<Row> problems = spark.read().json(home.resolve("problems").toString()).collectAsList();
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).<String>getAs("where")).endsWith("wire2.jsonl:1");
    }
    assertThat(stored).containsExactlyElementsIn(keys);
    assertThat(figures.get("findings").asInt()).isEqualTo(keys.size());
    assertThat(lines(home.resolve("json")))
        .containsExactlyElementsIn(
            expected.values().stream().map(json -> json.replaceAll("\n *", "")).toList());

    Map<String, FileTime> units = units(home);
    JsonNode again = run(archive, home);
    assertThat(units(home)).isEqualTo(units);
    again.get("stages").forEach(stage -> assertThat(stage.get("units").asInt()).isEqualTo(0));
  }

  @Test
  void a_home_of_another_job_is_left_alone() throws IOException {
    Path home = folder.resolve("other");
    Files.createDirectories(home);
    Files.writeString(home.resolve("job.json"), "{}\n");
    assertThat(SparkJob.run(archive.toString(), "--home", home.toString())).isEqualTo(2);
    assertThat(Files.exists(home.resolve("work"))).isFalse();
  }

  @Test
  void a_story_that_has_no_end_is_checked_in_parts() throws IOException {
    Path home = folder.resolve("parts");
    run(archive.resolve("wire.jsonl"), home, "--most", "2");
    int articles = 0;
    int parts = 0;
    for (String json : Archive.files(home.resolve("reports"), "findings.json").values()) {
      JsonNode report = JsonMapper.shared().readTree(json);
      assertThat(report.get("sources").size()).isAtMost(2);
      if (report.get("story").asString().contains("-part-")) {
        parts++;
        articles += report.get("sources").size();
      }
    }
    assertThat(parts).isEqualTo(2);
    assertThat(articles).isEqualTo(3);
  }

  /** Days that are too many to be grouped at once are nights that follow each other. */
  @Test
  void an_archive_of_several_steps_has_the_stories_of_as_many_nights() throws IOException {
    Path days = Files.createDirectory(folder.resolve("days"));
    Path nightly = folder.resolve("nights");
    List<Archive.Line> story = Archive.story();
    for (int night = 0; night < 2; night++) {
      List<Archive.Line> lines = night == 0 ? story.subList(1, 3) : story.subList(3, 5);
      Archive.writeJsonLines(lines, days.resolve("day" + night + ".jsonl"));
      Main.run(
          ONE_MACHINE,
          QUIET,
          QUIET,
          "nightly",
          "--home",
          nightly.toString(),
          "--night",
          "2022-02-1" + night,
          days.toString());
    }
    Path home = folder.resolve("steps");
    run(days, home, "--at-once", "3");
    assertThat(Files.isDirectory(home.resolve("work/grouped/step=1"))).isTrue();
    Map<String, List<String>> stories = sources(home);
    assertThat(stories.values().stream().anyMatch(each -> each.size() > 2)).isTrue();
    assertThat(stories).isEqualTo(sources(nightly));
  }

  /** The sources of each story. */
  private static Map<String, List<String>> sources(Path home) throws IOException {
    Map<String, List<String>> stories = new TreeMap<>();
    for (String json : Archive.files(home.resolve("reports"), "findings.json").values()) {
      JsonNode report = JsonMapper.shared().readTree(json);
      List<String> sources = new ArrayList<>();
      report.get("sources").forEach(source -> sources.add(source.get("id").asString()));
      stories.put(report.get("story").asString(), sources);
    }
    return stories;
  }

  /** In a process of its own, from the job's jar, with Spark's own classes and nothing else. */
  @Test
  void a_job_that_is_killed_goes_on_from_what_is_finished() throws Exception {
    Path home = folder.resolve("killed");
    Process job = submit(home);
    Path annotated = home.resolve("work/annotated");
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (job.isAlive() && marks(annotated).isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    assertWithMessage(log(home)).that(job.isAlive()).isTrue();
    job.descendants().forEach(ProcessHandle::destroyForcibly);
    job.destroyForcibly().waitFor();
    Map<String, FileTime> finished = marks(home.resolve("work"));
    assertThat(finished.keySet().toString()).contains("annotated/unit=");
    assertThat(Files.exists(home.resolve("figures.json"))).isFalse();

    assertWithMessage(log(home)).that(submit(home).waitFor()).isEqualTo(0);
    assertThat(Archive.files(home.resolve("reports"), "findings.json"))
        .containsExactlyEntriesIn(expected);
    assertThat(units(home)).containsAtLeastEntriesIn(finished);
    JsonNode stage =
        JsonMapper.shared()
            .readTree(Files.readString(home.resolve("figures.json")))
            .get("stages")
            .get("annotated");
    assertThat(stage.get("kept").asInt()).isAtLeast(1);
    assertThat(stage.get("units").asInt()).isAtLeast(1);
  }

  private static Process submit(Path home) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "src/spark/submit.sh", "--master", "local[2]",
            "--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=4",
            "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1",
            "--", archive.toString(), "--home", home.toString(),
            "--unit", "5", "--reports");
    builder.environment().put("DRIVER_MEMORY", "2g");
    builder.environment().remove("SPARK_HOME");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile(home).toFile()));
    return builder.start();
  }

  private static Path logFile(Path home) {
    return folder.resolve(home.getFileName() + ".log");
  }

  private static String log(Path home) throws IOException {
    return Files.exists(logFile(home)) ? Files.readString(logFile(home)) : "";
  }

  private static Map<String, FileTime> marks(Path root) throws IOException {
    return Files.isDirectory(root) ? units(root, root) : Map.of();
  }

  private static Map<String, FileTime> units(Path home) throws IOException {
    Path work = home.resolve("work");
    return units(work, work);
  }

  /** When each finished unit was finished. */
  private static Map<String, FileTime> units(Path from, Path root) throws IOException {
    Map<String, FileTime> units = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path each : walk.filter(path -> path.endsWith("_SUCCESS")).toList()) {
        units.put(
            Objects.requireNonNull(root.relativize(each).getParent()).toString(),
            Files.getLastModifiedTime(each));
      }
    }
    return units;
  }

  private static List<String> lines(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path each :
          files.filter(path -> String.valueOf(path.getFileName()).startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(each));
      }
    }
    return lines;
  }
}
