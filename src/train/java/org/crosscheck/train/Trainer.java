package org.crosscheck.train;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.crosscheck.bench.Checker;
import org.crosscheck.bench.FindingsFile;
import org.crosscheck.bench.Halves;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.contrast.Located;
import org.crosscheck.detect.Judge;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.mention.Kind;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import org.crosscheck.rank.Ranker;
import org.crosscheck.score.Candidates;
import org.crosscheck.score.Model;
import org.crosscheck.score.Scorer;

/**
 * Learns the model on the stories that may be read, and measures it by leaving out one genre at a
 * time. Arguments: {@code shared}, a folder for annotations, a folder for the findings on genres
 * left out, and the model file.
 */
public final class Trainer {

  /** Earlier work was fitted to the open stories: what rules find there says little of rules. */
  private static final double FITTED = 0.3;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path findings;
  private final ImmutableList<Labelled> stories;
  private final ImmutableList<String> columns;
  private final ImmutableMap<String, Integer> types;

  private Trainer(Path shared, Path cache, Path findings) throws IOException {
    this.findings = findings;
    Checker checker = new Checker(cache);
    ImmutableList.Builder<Labelled> labelled = ImmutableList.builder();
    for (Halves.Annotated each : Halves.read(shared)) {
      labelled.add(Labelled.of(each, checker));
    }
    stories = labelled.build();
    columns = Model.columns(types());
    types = Model.types(columns);
  }

  private static List<String> types() {
    List<String> types = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      types.add(kind.word());
    }
    types.add(Candidate.SPELLING);
    new Judge().rules().forEach(rule -> types.add(rule.id()));
    return types;
  }

  /** Learns, measures, writes. */
  public static void main(String[] args) throws IOException, XGBoostError {
    Trainer trainer = new Trainer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    trainer.train(Path.of(args[3]));
  }

  private void train(Path file) throws IOException, XGBoostError {
    out.println("a genre left out at a time: " + averagePrecision(leftOut(e -> e.story().genre(), learnt(e -> e.story().genre()))));
    Map<String, List<String>> folds = learnt(Trainer::fold);
    List<Scored> scored = leftOut(Trainer::fold, folds);
    scored = questions(scored);
    Calibrations calibration =
        new Calibrations(
            Calibration.of(scored.stream().filter(e -> e.candidate().told() == null).toList()),
            Calibration.of(scored.stream().filter(e -> e.candidate().told() != null).toList()));
    out.println("a fifth of the stories left out at a time: " + averagePrecision(scored));
    curve(scored, calibration);
    Files.write(file, lines(learn(stories), calibration), StandardCharsets.UTF_8);
    write(folds, calibration);
    list(scored, calibration);
  }

  private static List<String> lines(List<String> learnt, Calibrations calibration) {
    List<String> lines = new ArrayList<>(learnt);
    lines.addAll(1, calibration.ofPlaces().lines("calibration"));
    lines.addAll(1, calibration.ofRules().lines(Model.OF_RULES));
    lines.add(1, "threshold\t" + THRESHOLD);
    lines.add(2, "doubtful\t" + DOUBTFUL);
    return lines;
  }

  /** A fifth of the stories, by their ids. */
  private static String fold(Labelled story) {
    int hash = Hashing.sha256().hashString(story.story().story().id(), StandardCharsets.UTF_8).asInt();
    return String.valueOf(Math.floorMod(hash, 5));
  }

  private List<Labelled> without(Function<Labelled, String> part, String name) {
    return stories.stream().filter(each -> !part.apply(each).equals(name)).toList();
  }

  private Set<String> parts(Function<Labelled, String> part) {
    return new TreeSet<>(stories.stream().map(part).toList());
  }

  /** For each part what is learnt from all the others. */
  private Map<String, List<String>> learnt(Function<Labelled, String> part) throws XGBoostError {
    Map<String, List<String>> learnt = new TreeMap<>();
    for (String name : parts(part)) {
      learnt.put(name, learn(without(part, name)));
    }
    return learnt;
  }

  /** Every candidate as a model sees it that has not seen its part of the stories. */
  private List<Scored> leftOut(
      Function<Labelled, String> part, Map<String, List<String>> learnt) {
    List<Scored> scored = new ArrayList<>();
    for (String name : parts(part)) {
      Model model = Model.read(learnt.getOrDefault(name, List.of()));
      for (Labelled each : stories) {
        if (part.apply(each).equals(name)) {
          for (int i = 0; i < each.labels().size(); i++) {
            Candidate candidate = each.candidates().all().get(i);
            scored.add(
                new Scored(each, candidate, each.labels().get(i), model.probability(candidate)));
          }
        }
      }
    }
    return scored;
  }

  private static final double THRESHOLD = 0.5;
  private static final int LISTED = 60;
  private static final double DOUBTFUL = 0.3;

  /** What is found by places and what rules found are right in different shares. */
  private record Calibrations(Calibration ofPlaces, Calibration ofRules) {
    double of(Scored each) {
      return (each.candidate().told() == null ? ofPlaces : ofRules).of(each.probability());
    }
  }

  /** A candidate and what a model that has not seen its genre makes of it. */
  record Scored(Labelled story, Candidate candidate, Labelled.Label label, double probability) {}

  private List<String> learn(List<Labelled> from) throws XGBoostError {
    List<float[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Labelled each : from) {
      for (int i = 0; i < each.labels().size(); i++) {
        Candidate candidate = each.candidates().all().get(i);
        Labelled.Label label = each.labels().get(i);
        if (label == Labelled.Label.NOTHING || label == Labelled.Label.DISAGREEMENT) {
          rows.add(Model.row(candidate, columns.size(), types));
          labels.add(label == Labelled.Label.DISAGREEMENT);
          weights.add(candidate.told() != null && each.story().isOpen() ? FITTED : 1);
        }
      }
    }
    boolean[] label = new boolean[rows.size()];
    double[] weight = new double[rows.size()];
    for (int i = 0; i < label.length; i++) {
      label[i] = labels.get(i);
      weight[i] = weights.get(i);
    }
    return Boosting.learn(
        columns, rows.toArray(float[][]::new), label, weight, Boosting.Settings.SCORE);
  }

  /** Of each question the likeliest candidate, with the gravest label of all. */
  private static List<Scored> questions(List<Scored> scored) {
    Map<String, Scored> best = new TreeMap<>();
    for (Scored each : scored) {
      String question =
          each.story().story().story().id()
              + "\t"
              + Scorer.question(each.candidate())
              + (each.candidate().told() == null ? "" : "\t" + each.candidate().told().index());
      best.merge(
          question,
          each,
          (a, b) -> {
            Scored likelier = a.probability() >= b.probability() ? a : b;
            Labelled.Label graver = a.label().compareTo(b.label()) > 0 ? a.label() : b.label();
            return new Scored(
                likelier.story(), likelier.candidate(), graver, likelier.probability());
          });
    }
    return new ArrayList<>(best.values());
  }

  private static String averagePrecision(List<Scored> scored) {
    List<Scored> ordered =
        scored.stream().sorted(Comparator.comparingDouble(each -> -each.probability())).toList();
    double sum = 0;
    int right = 0;
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i).label() == Labelled.Label.DISAGREEMENT) {
        right++;
        sum += (double) right / (i + 1);
      }
    }
    return String.format(Locale.ROOT, "%.3f of %d, %d right", sum / right, ordered.size(), right);
  }

  private void curve(List<Scored> scored, Calibrations calibration) {
    for (String type :
        new TreeSet<>(scored.stream().map(each -> each.candidate().type()).toList())) {
      List<Scored> of = scored.stream().filter(e -> e.candidate().type().equals(type)).toList();
      long right = of.stream().filter(e -> e.label() == Labelled.Label.DISAGREEMENT).count();
      List<Scored> told =
          of.stream().filter(e -> calibration.of(e) >= THRESHOLD).toList();
      long good = told.stream().filter(e -> e.label() != Labelled.Label.NOTHING).count();
      out.printf(
          Locale.ROOT,
          "%-18s %6d candidates %4d right; told %3d, right %3d; average precision %s%n",
          type,
          of.size(),
          right,
          told.size(),
          good,
          right == 0 ? "-" : averagePrecision(of).substring(0, 5));
    }
  }

  /** What is held for likeliest of each type, right or not, to be read. */
  private void list(List<Scored> scored, Calibrations calibration) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String type : new TreeSet<>(scored.stream().map(e -> e.candidate().type()).toList())) {
      scored.stream()
          .filter(each -> each.candidate().type().equals(type))
          .sorted(Comparator.comparingDouble((Scored each) -> -each.probability()))
          .limit(LISTED)
          .forEach(
              each ->
                  lines.add(
                      String.format(
                          Locale.ROOT,
                          "%s %.2f %s %s%n    %s%n    %s%n    %s",
                          each.label(),
                          calibration.of(each),
                          type,
                          each.story().story().story().id(),
                          text(each.candidate().ones().get(0)),
                          text(each.candidate().others().get(0)),
                          each.candidate().features())));
    }
    Files.write(findings.resolve("likeliest.txt"), lines, StandardCharsets.UTF_8);
  }

  private static String text(Located each) {
    return each.line().article().id()
        + " ["
        + each.mention().fact().value()
        + "] "
        + each.line().article().article().slice(each.line().sentence().span()).replaceAll("\\s+", " ");
  }

  /** The findings of models that have not seen the stories, as findings.json for table.py. */
  private void write(Map<String, List<String>> folds, Calibrations calibration)
      throws IOException {
    for (String name : parts(Trainer::fold)) {
      Model model = Model.read(lines(folds.getOrDefault(name, List.of()), calibration));
      for (double threshold : new double[] {0.3, 0.35, 0.4, 0.45, 0.5, 0.55}) {
        Scorer scorer = new Scorer(model, threshold, new Judge().rules());
        for (Labelled each : stories) {
          if (fold(each).equals(name)) {
            FindingsFile.write(
                findings
                    .resolve(String.valueOf(threshold))
                    .resolve(each.story().set())
                    .resolve(each.story().story().id()),
                found(each, scorer));
          }
        }
      }
    }
  }

  static List<Finding> found(Labelled story, Scorer scorer) {
    return found(story.ruled(), story.candidates(), scorer);
  }

  static List<Finding> found(Checker.Ruled ruled, Candidates candidates, Scorer scorer) {
    List<Judged> judged = scorer.score(ruled.judged(), candidates);
    return new Ranker().rank(ruled.annotated().story(), ruled.alignment().origins(), judged);
  }
}
