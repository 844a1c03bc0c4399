package org.crosscheck.train;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.crosscheck.align.collate.Pairs;
import org.crosscheck.app.eval.Gold;
import org.crosscheck.bench.Checker;
import org.crosscheck.bench.Halves;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quotation;

/**
 * Learns when two stretches of speech are one utterance. What annotators call an altered quotation
 * is one utterance, and so is what is nearly equal word for word; what shares words and is neither
 * is two. Arguments: {@code shared}, a folder for annotations, a folder for the stories of {@code
 * shared/data}, and the table to write.
 */
public final class SamenessTrainer {

  static final ImmutableList<String> FEATURES =
      ImmutableList.of(
          "product", "evidence", "run", "denied", "source", "parted", "INFERRED", "PERHAPS",
          "OTHER");

  /** So much of both in common is one utterance, whether or not annotators name it. */
  private static final double EQUAL = 0.9;

  /** Below this share nobody need be asked; such pairs would outnumber all others. */
  private static final double UNLIKE = 0.15;

  /**
   * Pairs that have more in common and that no annotator names are one utterance as often as two:
   * an end is cut, or the change is too small to name. Nothing is learnt from them.
   */
  private static final double UNCLEAR = 0.5;

  /** As in the table that was learnt before. */
  private static final double RIDGE = 0.3;

  private static final int ROUNDS = 25;
  private static final int FOLDS = 5;

  private final List<Example> examples = new ArrayList<>();

  /** A pair: its numbers after a 1, whether it is one utterance, and whether it is in doubt. */
  @SuppressWarnings("ArrayRecordComponent") // rows are not compared
  private record Example(double[] row, boolean one, boolean doubtful, int fold) {}

  /** Learns from the stories that may be read and from those of {@code shared/data}. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    Checker checker = new Checker(Path.of(args[1]));
    ClaimExtractor extractor = new ClaimExtractor();
    List<Halves.Annotated> stories = new ArrayList<>(Halves.read(shared));
    stories.addAll(Annotations.stories(shared, Path.of(args[2])));
    SamenessTrainer trainer = new SamenessTrainer();
    for (Halves.Annotated story : stories) {
      List<Quotation> quotations = new ArrayList<>();
      for (Claim claim : extractor.extract(checker.annotate(story.story())).claims()) {
        if (claim instanceof Quotation quotation) {
          quotations.add(quotation);
        }
      }
      trainer.add(story, quotations);
    }
    trainer.report();
    Files.write(Path.of(args[3]), trainer.table());
  }

  void add(Halves.Annotated story, List<Quotation> quotations) {
    int fold = Math.floorMod(story.story().id().hashCode(), FOLDS);
    for (Pairs.Pair pair : Pairs.of(quotations)) {
      boolean equal = pair.share() >= EQUAL && pair.spanned() >= EQUAL;
      boolean named =
          story.gold().disagreements().stream()
              .filter(item -> item.kind().equals("quote"))
              .anyMatch(item -> holds(item, pair.one()) && holds(item, pair.other()));
      double both = pair.share() * pair.spanned();
      if (named || equal || (both >= UNLIKE && both < UNCLEAR)) {
        double[] row = new double[FEATURES.size() + 1];
        row[0] = 1;
        for (int i = 0; i < FEATURES.size(); i++) {
          row[i + 1] = pair.features().getOrDefault(FEATURES.get(i), 0.0);
        }
        examples.add(new Example(row, named || equal, !equal, fold));
      }
    }
  }

  private static boolean holds(Gold.Item item, Passage passage) {
    return item.sides().stream()
        .anyMatch(
            side ->
                side.source().equals(passage.source())
                    && side.start() < passage.span().end()
                    && passage.span().start() < side.end());
  }

  /** How the pairs that are not nearly equal come out, a fifth of the stories left out at a time. */
  void report() {
    int told = 0;
    int right = 0;
    int one = 0;
    double loss = 0;
    int all = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = learn(each -> each != left);
      for (Example example : examples) {
        if (example.fold() == fold && example.doubtful()) {
          double probability = probability(weights, example.row());
          boolean same = probability >= 0.5;
          all++;
          one += example.one() ? 1 : 0;
          told += same ? 1 : 0;
          right += same && example.one() ? 1 : 0;
          loss -= Math.log(Math.max(1e-9, example.one() ? probability : 1 - probability));
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d pairs, %d in doubt: %d one utterance; left out: found %d, told %d, loss %.3f%n",
        examples.size(),
        all,
        one,
        right,
        told,
        loss / all);
  }

  List<String> table() {
    double[] weights = learn(each -> true);
    List<String> lines = new ArrayList<>();
    lines.add(line("one", weights[0]));
    for (int i = 0; i < FEATURES.size(); i++) {
      lines.add(line(FEATURES.get(i), weights[i + 1]));
    }
    lines.add(line("SAME", 0));
    return lines;
  }

  private static String line(String feature, double weight) {
    return String.format(Locale.ROOT, "%s\t%.3f", feature, weight);
  }

  private static double probability(double[] weights, double[] row) {
    double odds = 0;
    for (int i = 0; i < row.length; i++) {
      odds += weights[i] * row[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** Newton's method; the constant is not drawn to 0. */
  private double[] learn(IntPredicate folds) {
    int n = FEATURES.size() + 1;
    double[] weights = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[n];
      double[][] curvature = new double[n][n];
      for (int i = 0; i < n; i++) {
        double ridge = i == 0 ? 1e-6 : RIDGE;
        gradient[i] = -ridge * weights[i];
        curvature[i][i] = ridge;
      }
      for (Example example : examples) {
        if (folds.test(example.fold())) {
          double probability = probability(weights, example.row());
          double wrong = (example.one() ? 1 : 0) - probability;
          double unsure = probability * (1 - probability);
          for (int i = 0; i < n; i++) {
            gradient[i] += wrong * example.row()[i];
            for (int j = 0; j < n; j++) {
              curvature[i][j] += unsure * example.row()[i] * example.row()[j];
            }
          }
        }
      }
      double[] step = solved(curvature, gradient);
      for (int i = 0; i < n; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  /** Gauss' elimination; the matrix is positive definite. */
  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double factor = matrix[k][i] / matrix[i][i];
        for (int j = i; j < n; j++) {
          matrix[k][j] -= factor * matrix[i][j];
        }
        right[k] -= factor * right[i];
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < n; j++) {
        sum -= matrix[i][j] * solution[j];
      }
      solution[i] = sum / matrix[i][i];
    }
    return solution;
  }
}
