package org.crosscheck.app.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code crosscheck eval}: checks stories and scores what it finds against gold. */
@Command(
    name = "eval",
    description = "Check stories that editors have annotated, and score what is found.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the figures reach what was asked",
      "1:they do not, or a story is missing",
      "2:usage or settings",
      "3:some input could not be read or judged",
      "4:internal error"
    })
public final class EvalCommand implements Callable<Integer> {

  private final Function<Story, Checked> check;
  private final ReportWriter reports;
  private final PrintStream lines;
  private final PrintStream complaints;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "A gold file, or a folder of them (<story>.json).")
  private Path gold = Path.of("gold");

  @Option(
      names = "--stories",
      required = true,
      paramLabel = "DIR",
      description = "A folder that holds a folder for each story, or one story's.")
  private Path stories = Path.of("stories");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the reports as well, in a folder for each story.")
  private @Nullable Path out;

  @Option(names = "--list", description = "Name every miss, false alarm and sprung trap.")
  private boolean list;

  @Option(names = "--min-major", paramLabel = "R", description = "Least share of major ones found.")
  private double minMajor;

  @Option(names = "--min-recall", paramLabel = "R", description = "Least share of all found.")
  private double minRecall;

  @Option(names = "--min-precision", paramLabel = "P", description = "Least precision.")
  private double minPrecision;

  @Option(names = "--max-traps", paramLabel = "N", description = "Most traps sprung.")
  private double maxTraps = Double.MAX_VALUE;

  /** Writes a story's reports below a folder. */
  public interface ReportWriter {
    void write(Checked checked, Path folder) throws IOException;
  }

  /**
   * @param check takes a story through the stages
   * @param reports asked only with {@code --out}
   * @param out for the figures
   * @param err for problems
   */
  public EvalCommand(
      Function<Story, Checked> check, ReportWriter reports, PrintStream out, PrintStream err) {
    this.check = check;
    this.reports = reports;
    this.lines = out;
    this.complaints = err;
  }

  @Override
  public Integer call() {
    ImmutableList<Gold> golds = gold();
    ImmutableMap<String, Story> byId =
        new StoryReader()
            .read(List.of(stories)).stories().stream()
                .collect(ImmutableMap.toImmutableMap(Story::id, story -> story));
    Score score = new Score();
    int code = 0;
    for (Gold each : golds) {
      Story story = byId.get(each.story());
      if (story == null) {
        score.addMissing(each);
        continue;
      }
      Checked checked = check.apply(story);
      for (Problem problem : checked.problems()) {
        complaints.println("crosscheck: " + story.id() + ": " + problem);
        code = Math.max(code, problem.kind() == Problem.Kind.INTERNAL ? 4 : 3);
      }
      write(checked);
      score.add(each, checked.findings().stream().map(Alarm::of).toList());
    }
    if (list) {
      score.list().forEach(lines::println);
    }
    score.lines().forEach(lines::println);
    boolean reached = score.reaches(minMajor, minRecall, minPrecision, maxTraps);
    return Math.max(code, reached ? 0 : 1);
  }

  private ImmutableList<Gold> gold() {
    if (!Files.exists(stories)) {
      throw new ParameterException(spec.commandLine(), "--stories does not exist: " + stories);
    }
    try {
      ImmutableList<Gold> golds = Gold.read(gold);
      if (golds.isEmpty()) {
        throw new ParameterException(spec.commandLine(), "--gold holds no .json file: " + gold);
      }
      return golds;
    } catch (IOException | JacksonException e) {
      throw new ParameterException(
          spec.commandLine(), "--gold cannot be read: " + gold + ": " + e.getMessage(), e);
    }
  }

  private void write(Checked checked) {
    if (out == null) {
      return;
    }
    try {
      reports.write(checked, out);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--out cannot be written to: " + out + ": " + e.getMessage(), e);
    }
  }
}
