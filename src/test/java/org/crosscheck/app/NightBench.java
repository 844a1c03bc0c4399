package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.app.night.NightlyCommand;
import org.crosscheck.app.night.ReportFiles;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.House;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures what a night costs: 100 new articles alone, and the same beside 10,000 that are known,
 * or as many as are asked for. The known ones come from the same file; where it has too few, copies
 * of them in which every name is another, a year later. They are put into the store without being
 * annotated: what is measured is the night after. The new ones are whole clusters, so that both
 * nights check the same stories.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.crosscheck.app.NightBench -Dexec.args="FILE.jsonl.gz FIELD [ROUNDS [KNOWN]]"
 * </pre>
 */
final class NightBench {

  private static final int NEW = 100;
  private static final int LARGEST_CLUSTER = 5;

  private final Path folder;
  private final int known;
  private final Crosscheck crosscheck = new Crosscheck(new Annotator()::annotate);

  /** A check that finds nothing: of the known stories only that they are known is measured. */
  private final java.util.function.Function<AnnotatedStory, Checked> nothing =
      new Crosscheck(
              story -> unread(story),
              story -> new Claims(ImmutableList.of(), ImmutableList.of()),
              (story, claims) -> {
                throw new IllegalStateException("not aligned");
              },
              House.STRICT)
          ::check;

  private NightBench(Path folder, int known) {
    this.folder = folder;
    this.known = known;
  }

  /**
   * Prints the figures.
   *
   * @param args a file of articles, the field that names an article's cluster, how many rounds, how
   *     many articles are known (10,000)
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    NightBench bench =
        new NightBench(
            Files.createTempDirectory("crosscheck-night"),
            args.length < 4 ? 10_000 : Integer.parseInt(args[3]));
    bench.deliver(Path.of(args[0]), args[1]);
    bench.measure(args.length < 3 ? 3 : Integer.parseInt(args[2]));
  }

  private void deliver(Path file, String field) throws IOException {
    Map<String, List<ObjectNode>> clusters = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JsonMapper.shared().readTree(line);
        if (!article.path("published").asString("").isEmpty()) {
          clusters
              .computeIfAbsent(article.path(field).asString(""), key -> new ArrayList<>())
              .add((ObjectNode) article);
        }
      }
    }
    List<ObjectNode> fresh = new ArrayList<>();
    List<ObjectNode> old = new ArrayList<>();
    for (List<ObjectNode> cluster : clusters.values()) {
      boolean fits = cluster.size() <= LARGEST_CLUSTER && fresh.size() + cluster.size() <= NEW;
      (fits ? fresh : old).addAll(cluster);
    }
    List<ObjectNode> originals = List.copyOf(old);
    for (int copy = 1; old.size() < known; copy++) {
      for (ObjectNode each : originals) {
        if (old.size() < known) {
          old.add(renamed(each, copy));
        }
      }
    }
    write(folder.resolve("known/known.jsonl"), old.subList(0, known));
    write(folder.resolve("new/new.jsonl"), fresh);
    write(folder.resolve("both/known.jsonl"), old.subList(0, known));
    write(folder.resolve("both/new.jsonl"), fresh);
    System.out.println(fresh.size() + " new articles, " + known + " known");
  }

  /** Another event: every word with a capital is another, and it is years later. */
  private static ObjectNode renamed(ObjectNode article, int years) {
    ObjectNode copy = article.deepCopy();
    StringBuilder text = new StringBuilder();
    for (String word : article.path("text").asString("").split("(?<=\\s)", -1)) {
      text.append(
          !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? turned(word, years) : word);
    }
    String published = article.path("published").asString("");
    copy.put("text", text.toString());
    copy.put("id", article.path("id").asString("") + "-" + years);
    copy.put("title", turned(article.path("title").asString(""), years));
    copy.put(
        "published",
        Integer.parseInt(published.substring(0, 4)) + 20 * years + published.substring(4));
    return copy;
  }

  private static String turned(String word, int by) {
    return word.chars()
        .map(c -> c >= 'a' && c <= 'z' ? 'a' + (c - 'a' + 7 * by) % 26 : c)
        .map(c -> c >= 'A' && c <= 'Z' ? 'A' + (c - 'A' + 7 * by) % 26 : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void write(Path file, List<ObjectNode> articles) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    List<String> lines = new ArrayList<>();
    articles.forEach(each -> lines.add(JsonMapper.shared().writeValueAsString(each)));
    Files.write(file, lines);
  }

  private void measure(int rounds) throws IOException {
    Path prepared = folder.resolve("prepared");
    long start = System.nanoTime();
    run(prepared, "known", "2031-03-01", NightBench::unread, house -> nothing, NightBench::standIn);
    say("the known ones, not annotated", start, 0);
    warm();
    double[] alone = new double[rounds];
    double[] beside = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      alone[round] = cost(folder.resolve("alone" + round), "new", "alone");
      Path home = folder.resolve("beside" + round);
      copy(prepared, home);
      beside[round] = cost(home, "both", "beside");
    }
    Arrays.sort(alone);
    Arrays.sort(beside);
    System.out.printf(
        Locale.ROOT,
        "median of %d: alone %.1f s of processor time, beside %.1f s, ratio %.2f%n",
        rounds,
        alone[rounds / 2],
        beside[rounds / 2],
        beside[rounds / 2] / alone[rounds / 2]);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** The models are loaded and the code is compiled before anything is measured. */
  private void warm() throws IOException {
    run(
        folder.resolve("warm"),
        "new",
        "2031-03-02",
        crosscheck::annotate,
        house -> crosscheck::check,
        NightBench::report);
  }

  private double cost(Path home, String inbox, String name) throws IOException {
    long start = System.nanoTime();
    long before = processor();
    run(
        home,
        inbox,
        "2031-03-02",
        crosscheck::annotate,
        house -> crosscheck::check,
        NightBench::report);
    double seconds = (processor() - before) / 1e9;
    say(name, start, seconds);
    System.out.println(
        Files.readAllLines(home.resolve("runs.jsonl")).stream()
            .filter(line -> line.contains("\"end\""))
            .reduce("", (one, other) -> other));
    return seconds;
  }

  /** Where a report is missing, a story is checked again. */
  private static void standIn(Checked checked, List<String> formats, Path out) throws IOException {
    Path folder = Files.createDirectories(out.resolve(checked.annotated().story().id()));
    Files.writeString(folder.resolve("index.html"), "");
  }

  private static void report(Checked checked, List<String> formats, Path out) throws IOException {
    CheckCommand.write(checked, formats, out);
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void say(String what, long start, double processor) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %.1f s of processor time%n",
        what,
        (System.nanoTime() - start) / 1e9,
        processor);
  }

  private void run(
      Path home,
      String inbox,
      String night,
      java.util.function.Function<Story, AnnotatedStory> annotate,
      NightlyCommand.Check check,
      ReportFiles reports) {
    int code =
        new CommandLine(
                new NightlyCommand(
                    annotate,
                    Annotator.VERSION,
                    check,
                    reports,
                    Clock.systemUTC(),
                    new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    System.err))
            .execute(
                "--home",
                home.toString(),
                "--night",
                night,
                "--fail-on",
                "never",
                folder.resolve(inbox).toString());
    System.out.println("exit code " + code);
  }

  private static AnnotatedStory unread(Story story) {
    return new AnnotatedStory(
        story,
        story.articles().stream()
            .map(article -> new AnnotatedArticle(article, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }
}
