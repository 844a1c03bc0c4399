package org.crosscheck.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.contrast.Feature;
import org.crosscheck.learn.Trees;
import org.crosscheck.lexicon.Lines;
import org.crosscheck.model.finding.Reason;

/**
 * How likely a candidate is a disagreement: boosted trees and the table that turns their numbers
 * into shares that are right ({@code model.tsv}, with its card beside it).
 */
public final class Model {

  private static final String FILE = "org/crosscheck/score/model.tsv";

  /** Begins a line of the calibration of what rules found; of all else it is "calibration". */
  public static final String OF_RULES = "calibration of rules";

  /** Marks the column of a type of candidate. */
  private static final String IS = "is ";

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final Model SHIPPED = read(Lines.of(FILE));
    static final String SHA256 =
        Hashing.sha256().hashString(String.join("\n", Lines.of(FILE)) + "\n", UTF_8).toString();
  }

  /** The SHA-256 of the build's model file, in hexadecimal. */
  public static String sha256() {
    return Loaded.SHA256;
  }

  private final Trees trees;
  private final ImmutableMap<String, Integer> types;
  private final double threshold;
  private final double doubtful;
  private final Calibrated ofPlaces;
  private final Calibrated ofRules;

  private Model(
      Trees trees,
      Map<String, Integer> types,
      Map<String, Double> numbers,
      List<double[]> ofPlaces,
      List<double[]> ofRules) {
    this.trees = trees;
    this.types = ImmutableMap.copyOf(types);
    this.threshold = numbers.getOrDefault("threshold", 0.5);
    this.doubtful = numbers.getOrDefault("doubtful", 0.3);
    this.ofPlaces = new Calibrated(ofPlaces);
    this.ofRules = new Calibrated(ofRules);
  }

  /** The model of the build. */
  public static Model shipped() {
    return Loaded.SHIPPED;
  }

  /** The columns of every model: the features, then one for each type of candidate. */
  public static ImmutableList<String> columns(List<String> types) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (Feature feature : Feature.values()) {
      columns.add(feature.name());
    }
    types.forEach(type -> columns.add(IS + type));
    return columns.build();
  }

  /** Where among some columns the types stand. */
  public static ImmutableMap<String, Integer> types(List<String> columns) {
    Map<String, Integer> types = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).startsWith(IS)) {
        types.put(columns.get(i).substring(IS.length()), i);
      }
    }
    return ImmutableMap.copyOf(types);
  }

  /** From which probability on a candidate is a finding. */
  public double threshold() {
    return threshold;
  }

  /** From which probability on a candidate is worth a look. */
  public double doubtful() {
    return doubtful;
  }

  /** The probability that an editor would call a candidate a disagreement. */
  public double probability(Candidate candidate) {
    return (candidate.told() == null ? ofPlaces : ofRules).of(raw(candidate));
  }

  /** The same before it is calibrated. */
  public double raw(Candidate candidate) {
    return 1 / (1 + Math.exp(-trees.logOdds(row(candidate))));
  }

  /** What spoke for a candidate and against it, the weightiest first. */
  public ImmutableList<Reason> reasons(Candidate candidate) {
    float[] row = row(candidate);
    double[] weights = trees.contributions(row);
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        reasons.add(new Reason(trees.columns().get(i), row[i], weights[i]));
      }
    }
    reasons.sort(
        Comparator.comparingDouble((Reason each) -> -Math.abs(each.weight()))
            .thenComparing(Reason::feature));
    return ImmutableList.copyOf(reasons);
  }

  private float[] row(Candidate candidate) {
    return row(candidate, trees.columns().size(), types);
  }

  /** A candidate as a row of the model's table. */
  public static float[] row(Candidate candidate, int columns, Map<String, Integer> types) {
    float[] row = new float[columns];
    int column = 0;
    for (Feature feature : Feature.values()) {
      row[column++] = (float) candidate.feature(feature);
    }
    Integer type = types.get(candidate.type());
    if (type != null) {
      row[type] = 1;
    }
    return row;
  }

  /**
   * Reads a model file.
   *
   * @throws IllegalArgumentException where it is of other columns than this build's
   */
  public static Model read(List<String> lines) {
    Trees trees = Trees.read(lines);
    ImmutableMap<String, Integer> types = types(trees.columns());
    if (!trees.columns().equals(columns(types.keySet().asList()))) {
      throw new IllegalArgumentException("the model has other columns than this build");
    }
    Map<String, Double> numbers = new HashMap<>();
    List<double[]> ofPlaces = new ArrayList<>();
    List<double[]> ofRules = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (cells.get(0).startsWith("calibration")) {
        (cells.get(0).equals(OF_RULES) ? ofRules : ofPlaces)
            .add(new double[] {Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))});
      } else if (cells.get(0).equals("threshold") || cells.get(0).equals("doubtful")) {
        numbers.put(cells.get(0), Double.parseDouble(cells.get(1)));
      }
    }
    return new Model(trees, types, numbers, ofPlaces, ofRules);
  }
}
