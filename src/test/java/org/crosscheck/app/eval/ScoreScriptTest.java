package org.crosscheck.app.eval;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are those of the annotators' own script, line by line. */
final class ScoreScriptTest {

  private static final Path SCRIPT = Path.of("../shared/gold/score.py");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "cressida-dick-resignation.json, 1",
    "cressida-dick-resignation.json, 2",
    "open-incidents, 3",
    "open-incidents, 4",
    "open-politics, 5",
    "open-events, 6",
  })
  void madeUpFindings(String gold, int seed) throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCRIPT), "no " + SCRIPT);
    Path goldPath = SCRIPT.resolveSibling(gold);
    Random random = new Random(seed);
    Score score = new Score();
    for (Gold each : Gold.read(goldPath)) {
      if (random.nextInt(12) == 0 && seed != 1) {
        score.addMissing(each);
        continue;
      }
      String json = findings(each, random);
      Path file = folder.resolve(each.story()).resolve("findings.json");
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, json);
      score.add(each, Gold.alarms(json));
    }
    List<String> ours = new ArrayList<>(score.list());
    ours.addAll(score.lines());
    assertThat(ours).isEqualTo(script(goldPath.toString(), folder.toString(), "--list"));
  }

  private static List<String> script(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, "python3 does not start: " + e.getMessage());
      throw e;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertWithMessage("standard error").that(errors).isEmpty();
    return output.lines().toList();
  }

  /** Findings that hit, nearly hit and miss what the gold has, in any outcome and order. */
  private static String findings(Gold gold, Random random) {
    List<Gold.Item> items = new ArrayList<>(gold.disagreements());
    items.addAll(gold.agreements());
    List<String> findings = new ArrayList<>();
    for (Gold.Item item : items) {
      int times = random.nextInt(3);
      for (int i = 0; i < times; i++) {
        findings.add(finding(item, random));
      }
    }
    java.util.Collections.shuffle(findings, random);
    return "{\"findings\": [" + String.join(",\n", findings) + "]}";
  }

  private static String finding(Gold.Item item, Random random) {
    List<String> evidence = new ArrayList<>();
    ImmutableList<String> values =
        ImmutableList.of("Straße", "STRASSE", "one  two", "One two", "x");
    for (Gold.Side side : item.sides()) {
      int start = side.start() + random.nextInt(20) - 10;
      int end = Math.max(start + 1, side.end() + random.nextInt(20) - 10);
      if (random.nextInt(8) == 0) {
        end = start + 299 + random.nextInt(3);
      }
      String value = values.get(random.nextInt(values.size()));
      String named = random.nextInt(6) == 0 ? "exact" : "value";
      evidence.add(
          "{\"source\": \"%s\", \"start\": %d, \"end\": %d, \"%s\": \"%s\"}"
              .formatted(side.source(), start, end, named, value));
    }
    String outcome =
        ImmutableList.of("conflict", "conflict", "update", "notice").get(random.nextInt(4));
    return "{\"outcome\": \"%s\", \"type\": \"rule-%d\", \"summary\": \"Über %s\", \"evidence\": [%s]}"
        .formatted(outcome, random.nextInt(5), item.id(), String.join(", ", evidence));
  }
}
