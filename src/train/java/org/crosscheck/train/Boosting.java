package org.crosscheck.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** XGBoost (Chen and Guestrin, 2016), written out as the lines that {@code learn.Trees} reads. */
final class Boosting {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Boosting() {}

  /**
   * How to learn.
   *
   * @param seeds boosters that start from different seeds and are averaged
   * @param rounds trees of each
   * @param depth of a tree
   * @param eta how much a tree counts
   * @param leaf the least weight of a leaf
   * @param rising columns that can only speak for
   * @param falling columns that can only speak against
   */
  record Settings(
      int seeds,
      int rounds,
      int depth,
      double eta,
      double leaf,
      Set<String> rising,
      Set<String> falling) {

    static final Settings SLOT =
        new Settings(
            1, 120, 5, 0.12, 40, Set.of("context", "words", "left", "right", "head"), Set.of());

    static final Settings SCORE =
        new Settings(
            4,
            160,
            5,
            0.07,
            2,
            Set.of("CONTEXT", "WORDS", "SLOT", "HEAD", "RULE_SURE"),
            Set.of("EQUAL_ONE", "EQUAL_OTHER", "IN_LINE_ONE", "IN_LINE_OTHER"));
  }

  static List<String> learn(
      List<String> columns, float[][] rows, boolean[] labels, double[] weights, Settings settings)
      throws XGBoostError {
    int width = columns.size();
    float[] data = new float[rows.length * width];
    float[] label = new float[rows.length];
    float[] weight = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, data, i * width, width);
      label[i] = labels[i] ? 1 : 0;
      weight[i] = (float) weights[i];
    }
    DMatrix matrix = new DMatrix(data, rows.length, width, Float.NaN);
    matrix.setLabel(label);
    matrix.setWeight(weight);
    List<String> lines = new ArrayList<>();
    lines.add("columns\t" + String.join("\t", columns));
    for (int seed = 1; seed <= settings.seeds(); seed++) {
      Booster booster =
          XGBoost.train(
              matrix,
              parameters(columns, settings, seed),
              settings.rounds(),
              new HashMap<>(),
              null,
              null);
      for (String dump : booster.getModelDump("", true, "json")) {
        lines.add("tree");
        lines.addAll(tree(JSON.readTree(dump), settings.seeds()));
      }
      booster.dispose();
    }
    matrix.dispose();
    return lines;
  }

  private static Map<String, Object> parameters(
      List<String> columns, Settings settings, int seed) {
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("base_score", 0.5);
    parameters.put("eta", settings.eta());
    parameters.put("max_depth", settings.depth());
    parameters.put("min_child_weight", settings.leaf());
    parameters.put("subsample", 0.7);
    parameters.put("colsample_bynode", 0.35);
    parameters.put("lambda", 4);
    parameters.put("tree_method", "hist");
    parameters.put("nthread", 1);
    parameters.put("seed", seed);
    parameters.put("verbosity", 0);
    List<String> constraints = new ArrayList<>();
    for (String column : columns) {
      constraints.add(
          settings.rising().contains(column)
              ? "1"
              : settings.falling().contains(column) ? "-1" : "0");
    }
    parameters.put("monotone_constraints", "(" + String.join(",", constraints) + ")");
    return parameters;
  }

  /** The nodes of a tree in order of their numbers, each with the mean of what is below it. */
  private static List<String> tree(JsonNode root, int share) {
    Map<Integer, JsonNode> nodes = new TreeMap<>();
    collect(root, nodes);
    Map<Integer, Integer> place = new HashMap<>();
    nodes.keySet().forEach(id -> place.put(id, place.size()));
    List<String> lines = new ArrayList<>();
    nodes.forEach(
        (id, node) -> {
          String mean = String.format(Locale.ROOT, "%.4g", mean(node) / share);
          if (node.has("leaf")) {
            lines.add("node\t-1\t" + mean);
          } else {
            lines.add(
                String.join(
                    "\t",
                    "node",
                    node.get("split").asString().substring(1),
                    mean,
                    Float.toString((float) node.get("split_condition").asDouble()),
                    String.valueOf(place.get(node.get("yes").asInt())),
                    String.valueOf(place.get(node.get("no").asInt())),
                    String.valueOf(place.get(node.get("missing").asInt()))));
          }
        });
    return lines;
  }

  private static void collect(JsonNode node, Map<Integer, JsonNode> into) {
    into.put(node.get("nodeid").asInt(), node);
    node.path("children").forEach(child -> collect(child, into));
  }

  private static double mean(JsonNode node) {
    if (node.has("leaf")) {
      return node.get("leaf").asDouble();
    }
    double sum = 0;
    double cover = 0;
    for (JsonNode child : node.get("children")) {
      sum += mean(child) * child.get("cover").asDouble();
      cover += child.get("cover").asDouble();
    }
    return sum / cover;
  }
}
