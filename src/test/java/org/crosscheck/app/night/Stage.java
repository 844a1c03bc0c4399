package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.app.command.Folder;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.report.Reports;
import picocli.CommandLine;

/**
 * The nightly command with stages so small that a run takes milliseconds: every number after the
 * word "dead" is a claim, and two different ones in a story are a finding.
 */
public final class Stage {

  private static final Pattern DEAD = Pattern.compile("dead (\\d+)");
  private static final RuleCard RULE =
      new RuleCard("count-differs", Family.NUMBER, Severity.MAJOR, "Sources count differently");

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Clock clock;

  public Stage(Clock clock) {
    this.clock = clock;
  }

  /** Runs the command in a process of its own, and says when it begins. */
  public static void main(String[] args) {
    System.out.println("begun");
    Stage stage = new Stage(Clock.systemUTC());
    int code = stage.run(args);
    System.out.print(stage.out.toString(StandardCharsets.UTF_8));
    System.err.print(stage.err.toString(StandardCharsets.UTF_8));
    System.exit(code);
  }

  public int run(String... args) {
    out.reset();
    err.reset();
    return new CommandLine(
            new NightlyCommand(
                Stage::annotate,
                "stub",
                house -> story -> check(story, house),
                Stage::write,
                clock,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)))
        .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  String said() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  private static void write(Checked checked, List<String> formats, Path folder) throws IOException {
    new Reports(com.google.common.collect.ImmutableListMultimap.of())
        .write(checked, formats, new Folder(folder));
  }

  static AnnotatedStory annotate(Story story) {
    return new AnnotatedStory(
        story,
        story.articles().stream()
            .map(article -> new AnnotatedArticle(article, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  static Checked check(AnnotatedStory annotated, House house) {
    Story story = annotated.story();
    List<Evidence> evidence = new ArrayList<>();
    ImmutableMap.Builder<String, Integer> origins = ImmutableMap.builder();
    int number = 1;
    for (Article article : story.articles()) {
      origins.put(article.id(), number++);
      Matcher dead = DEAD.matcher(article.text().string());
      while (dead.find()) {
        evidence.add(
            new Evidence(
                new Passage(article.id(), article.text().spanOfUnits(dead.start(), dead.end())),
                dead.group(),
                "",
                "",
                dead.group(1),
                article.id()));
      }
    }
    boolean differ = evidence.stream().map(Evidence::value).distinct().count() > 1;
    Finding finding =
        new Finding(
            story.id()
                + evidence.stream().map(each -> "-" + each.value()).collect(Collectors.joining()),
            RULE,
            Finding.Kind.CONFLICT,
            new Judgement(
                Severity.MAJOR, 0.9, "They count differently", ImmutableList.of(), "", ""),
            ImmutableList.copyOf(evidence),
            new Row(Slot.COUNT, "dead", ImmutableList.of()));
    return new Checked(
        annotated,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        new Origins(origins.buildOrThrow(), ImmutableList.of()),
        ImmutableList.of(),
        differ ? ImmutableList.of(finding) : ImmutableList.of(),
        ImmutableList.of(RULE),
        house,
        story.problems());
  }

  /** Every file below a folder, by its path. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file :
          walk.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
