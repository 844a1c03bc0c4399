package org.crosscheck.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.bench.Checker;
import org.crosscheck.bench.FindingsFile;
import org.crosscheck.bench.Halves;
import org.crosscheck.detect.Judge;
import org.crosscheck.score.Candidates;
import org.crosscheck.score.Model;
import org.crosscheck.score.Scorer;

/**
 * Writes what a model finds in all annotated stories, for {@code gold/table.py}. Arguments: {@code
 * shared}, a folder for annotations, the model file, the folder for findings, and from which
 * probabilities on, each in a folder of its own.
 */
public final class Findings {

  private Findings() {}

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    Checker checker = new Checker(Path.of(args[1]));
    Model model = Model.read(Files.readAllLines(Path.of(args[2])));
    List<Halves.Annotated> stories = new ArrayList<>(Halves.read(shared));
    stories.addAll(Halves.unread(shared));
    for (Halves.Annotated each : stories) {
      Checker.Ruled ruled = checker.ruled(each.story());
      Candidates candidates = Candidates.of(ruled.annotated(), ruled.judged());
      for (String threshold : List.of(args).subList(4, args.length)) {
        Scorer scorer =
            new Scorer(model, Double.parseDouble(threshold), new Judge().rules());
        FindingsFile.write(
            Path.of(args[3]).resolve(threshold).resolve(each.set()).resolve(each.story().id()),
            Trainer.found(ruled, candidates, scorer));
      }
    }
  }
}
