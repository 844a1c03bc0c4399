package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.bench.Checker;
import org.crosscheck.bench.Halves;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.truth.Fault;
import org.crosscheck.report.truth.Truth;

/**
 * Counts the lines of reports that their articles do not bear out, over every so many of the
 * stories that may be read: SHARED CACHE OUT STEP.
 */
final class TruthBench {

  private TruthBench() {}

  public static void main(String[] args) throws IOException {
    Checker checker = new Checker(Path.of(args[1]));
    Crosscheck crosscheck = new Crosscheck(checker::annotate);
    Path out = Path.of(args[2]);
    int step = Integer.parseInt(args[3]);
    Map<String, Integer> counts = new TreeMap<>();
    List<String> all = new ArrayList<>();
    int lines = 0;
    int stories = 0;
    ImmutableList<Halves.Annotated> read = Halves.read(Path.of(args[0]));
    for (int i = 0; i < read.size(); i += step) {
      Story story = read.get(i).story();
      Checked checked = crosscheck.check(story);
      CheckCommand.write(checked, out);
      Truth.Verdict verdict = Truth.of(checked, files(out.resolve(story.id())));
      lines += verdict.lines();
      stories++;
      for (Fault fault : verdict.faults()) {
        counts.merge(fault.kind() + " in " + fault.file(), 1, Integer::sum);
        all.add(
            String.join(
                    "\t",
                    story.id(),
                    fault.kind().name(),
                    fault.file(),
                    fault.where(),
                    fault.said())
                .replace('\n', ' '));
      }
    }
    Files.write(out.resolve("faults.tsv"), all);
    System.out.printf("%d stories, %d lines%n", stories, lines);
    counts.forEach((kind, count) -> System.out.printf("%6d %s%n", count, kind));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new HashMap<>();
    for (String name : List.of("claims.json", "findings.json", "index.html")) {
      files.put(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
    }
    return files;
  }
}
