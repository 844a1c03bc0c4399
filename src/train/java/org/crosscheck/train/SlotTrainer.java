package org.crosscheck.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.bench.Checker;
import org.crosscheck.bench.Halves;
import org.crosscheck.contrast.Slots;
import org.crosscheck.model.annotation.AnnotatedStory;

/**
 * Learns when two mentions hold one place, from equal and other values in the stories that may be
 * read and in those of {@code shared/data}. Arguments: {@code shared}, a folder for annotations, the model file.
 */
public final class SlotTrainer {

  /** Of places with other values one in so many is learnt from. */
  private static final int ONE_IN = 6;

  private static final int SEED = 17;

  private SlotTrainer() {}

  public static void main(String[] args) throws IOException, XGBoostError {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Checker checker = new Checker(Path.of(args[1]));
    Random random = new Random(SEED);
    List<Slots.Example> examples = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    Path shared = Path.of(args[0]);
    List<Halves.Annotated> stories = new ArrayList<>(Halves.read(shared));
    stories.addAll(Annotations.stories(shared, Path.of(args[1]).resolve("stories")));
    for (Halves.Annotated each : stories) {
      AnnotatedStory story = checker.annotate(each.story());
      for (Slots.Example example : Slots.examples(story, new SentenceAligner().align(story))) {
        int oneIn = example.equal() ? 1 : ONE_IN;
        if (random.nextInt(oneIn) == 0) {
          examples.add(example);
          weights.add((double) oneIn);
        }
      }
    }
    long equal = examples.stream().filter(Slots.Example::equal).count();
    out.printf(Locale.ROOT, "%d places, %d of them with equal values%n", examples.size(), equal);
    float[][] rows = examples.stream().map(each -> each.match().row()).toArray(float[][]::new);
    boolean[] labels = new boolean[rows.length];
    double[] weight = new double[rows.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = examples.get(i).equal();
      weight[i] = weights.get(i);
    }
    List<String> lines =
        Boosting.learn(
            Slots.Match.COLUMNS, rows, labels, weight, Boosting.Settings.SLOT);
    Files.write(Path.of(args[2]), lines, StandardCharsets.UTF_8);
  }
}
